"""A new spec file from a few answers: its text, the dictionary's new entries, and the proof that both are valid."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click
import msgspec

from specloom.diagnostics import Diagnostic, SpecError, quoted, render_text
from specloom.importers.writer import modeline
from specloom.importers.yamltext import Data, document, scalar
from specloom.load import Document, Tree, load_document
from specloom.validate import validate
from specloom.validate.suggest import did_you_mean

ASSUMED = "  # assumed; check it"

_LIMIT = re.compile(r"([0-9]{1,9})/([1-9][0-9]{0,5}[smh])/(uid|ip|key)")
_DESCRIPTION = re.compile(r"([^=]+)=([a-z]+)(?:\[([^\]]+)\])?:(.+)", re.DOTALL)
_ENTRY = re.compile(r"^  (?:\"([^\"\\]+)\"|'([^']+)'|([^\s\"'#][^:]*)):", re.MULTILINE)


class DictionaryEntry(msgspec.Struct, frozen=True):
    """An entry for the data dictionary: wire name, type, unit (empty for none) and what it means."""

    name: str
    type: str
    unit: str
    description: str

    @classmethod
    def parse(cls, text: str) -> "DictionaryEntry":
        """``price=decimal[quote coin]:What it costs``. Raises ``SpecError`` when it is not that."""
        found = _DESCRIPTION.fullmatch(text)
        if not found:
            raise SpecError(f"--describe {quoted(text)}: write NAME=TYPE:WORDS or NAME=TYPE[UNIT]:WORDS")
        name, kind, unit, description = found.groups()
        return cls(name.strip(), kind, unit or "", description.strip())


def limit(text: str, option: str) -> dict[str, Data]:
    """``10/1s/uid`` as a spec writes it. Raises ``SpecError`` when it is not that."""
    found = _LIMIT.fullmatch(text.strip())
    if not found:
        raise SpecError(f"{option} {quoted(text)}: write REQUESTS/SPAN/SCOPE, as 10/1s/uid (scopes: uid, ip, key)")
    requests, span, scope = found.groups()
    return {"requests": int(requests), "per": span, "scope": scope}


def rate_limit(text: str, copy_trader: str | None) -> dict[str, Data]:
    """The limits of a spec: ``undocumented``, or one limit and perhaps that of copy traders."""
    if text.strip() == "undocumented":
        if copy_trader:
            raise SpecError("--copy-trader-limit: a limit for copy traders needs a --limit for everyone")
        return {"undocumented": True}
    limits: dict[str, Data] = {"default": limit(text, "--limit")}
    if copy_trader:
        limits["copy_trader"] = limit(copy_trader, "--copy-trader-limit")
    return limits


def params(texts: Iterable[str], option: str = "--param") -> dict[str, Data]:
    """``symbol:required`` and ``limit`` as parameters by name."""
    made: dict[str, Data] = {}
    for text in texts:
        name, colon, rest = text.partition(":")
        if (colon and rest != "required") or not name or name in made:
            raise SpecError(f"{option} {quoted(text)}: write NAME or NAME:required, each name once")
        made[name] = {"required": True} if colon else {}
    return made


def data(kind: str | None, fields: Iterable[str]) -> dict[str, Data]:
    """What stands under ``data``, with its fields where some are known."""
    named: dict[str, Data] = {name: {} for name in fields}
    if named:
        return {"type": kind or "object", "fields": named}
    return {"type": kind or "any"}


def spec_text(spec: Mapping[str, Data], file: str, kind: str, assumed: Iterable[str]) -> str:
    """The file's text; facts that nobody stated are marked."""
    text = document(spec, modeline(file.partition("/")[2], kind))
    for key in assumed:
        text = re.sub(rf"^({key}:.*)$", rf"\g<1>{ASSUMED}", text, count=1, flags=re.MULTILINE)
    return text


class Draft:
    """One file to be written, with the entries that the dictionary lacks."""

    def __init__(self, spec: Path, tree: Tree, venue: str) -> None:
        self._spec = spec
        self._tree = tree
        self._venue = venue
        self._dictionary: Mapping[str, Any] = tree.documents[f"{venue}/fields.yaml"].mapping.get("fields") or {}

    def unknown(self, names: Iterable[str]) -> list[str]:
        """The names that the data dictionary lacks."""
        return [name for name in dict.fromkeys(names) if name not in self._dictionary]

    def refuse_unknown(self, names: Iterable[str], entries: Iterable[DictionaryEntry]) -> None:
        """Raises ``SpecError`` for a name that neither the dictionary nor ``entries`` describe."""
        described = {entry.name for entry in entries}
        for name in self.unknown(names):
            if name not in described:
                hint = did_you_mean(name, self._dictionary)
                advice = f"describe it: --describe {quoted(name + '=text:What it means')}"
                raise SpecError(f"{quoted(name)} is not in fields.yaml; {hint + ' Else ' if hint else ''}{advice}")

    def write(self, file: str, text: str, entries: list[DictionaryEntry]) -> None:
        """Write the file and the entries, if nothing is wrong with either. Raises ``SpecError`` otherwise."""
        if (self._spec / file).exists():
            raise SpecError(f"{self._spec / file}: the file exists already; edit it, or delete it")
        texts = {file: text}
        if entries:
            texts[f"{self._venue}/fields.yaml"] = self._with_entries(entries)
        problems = self._new_problems(texts)
        if problems:
            click.echo(render_text(problems, texts, root=f"{self._spec}/"), err=True, nl=False)
            raise SpecError("nothing was written; correct the problems above")
        for name, content in texts.items():
            _write(self._spec / name, content)

    def _with_entries(self, entries: list[DictionaryEntry]) -> str:
        """The dictionary's text with the entries each before the first that comes after it by name."""
        file = self._spec / self._venue / "fields.yaml"
        text = file.read_text("utf-8").rstrip("\n") + "\n"
        for entry in entries:
            if entry.name in self._dictionary:
                raise SpecError(f"--describe {quoted(entry.name)}: fields.yaml describes it already")
            facts = (
                {"type": entry.type} | ({"unit": entry.unit} if entry.unit else {}) | {"description": entry.description}
            )
            lines = [f"  {scalar(entry.name)}:", *(f"    {key}: {scalar(value)}" for key, value in facts.items())]
            at = _place_for(entry.name, text)
            text = text[:at] + "\n".join(lines) + "\n" + text[at:]
        return text

    def _new_problems(self, texts: Mapping[str, str]) -> list[Diagnostic]:
        """What validation says with the new texts that it did not say before."""
        schemas = self._tree.schemas
        fresh: dict[str, Document] = {
            name: load_document(name, text.encode("utf-8", "surrogatepass"), schemas) for name, text in texts.items()
        }
        after = Tree(dict(sorted({**self._tree.documents, **fresh}.items())), schemas, self._tree.problems)
        known = {_sameness(problem) for problem in validate(self._tree)}
        return [problem for problem in validate(after) if _sameness(problem) not in known]


def _sameness(problem: Diagnostic) -> tuple[str, str, str]:
    """A problem but for its line, which new entries shift."""
    return (problem.place.file, problem.code, problem.message)


def _place_for(name: str, text: str) -> int:
    for found in _ENTRY.finditer(text):
        entry = next(group for group in found.groups() if group)
        if entry.casefold() > name.casefold():
            return found.start()
    return len(text)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(file)
