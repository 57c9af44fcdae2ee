"""Spec files on disk: what is there, what an import puts there, what it takes away."""

import re
from pathlib import Path

import msgspec
import yaml

from specloom.importers.dictionary import Dictionary
from specloom.importers.report import ImportReport
from specloom.load.nesting import read_texts

_KIND = re.compile(r"^source:\s*(?:\{kind:\s*(\w+)|\n\s+kind:\s*(\w+))", re.MULTILINE)
_PAGE = re.compile(r"^source:.*?\bpage:\s*\"?([^\s,\"}]+)", re.MULTILINE | re.DOTALL)
_ENDPOINT = re.compile(r"^endpoint:\s*(.+)$", re.MULTILINE)
_NEW_DICTIONARY = "# yaml-language-server: $schema=../schema/fields.schema.json\nfields:\n"
# Where an entry of the dictionary begins: two spaces, then its name.
_ENTRY = re.compile(r"(?=^  [^\s#])", re.MULTILINE)
_OWN_WORDS = ("summary", "description")


class Existing(msgspec.Struct, frozen=True):
    """A spec file as it stands: who wrote it (``page``, ``facts``, ``manual``), from which page, and its words."""

    file: str
    kind: str
    page: str
    endpoint: str
    words: dict[str, str]
    text: str


def read_existing(into: Path, folder: str) -> dict[str, Existing]:
    """All spec files below ``folder`` by path relative to the spec folder."""
    found = {}
    for file in sorted((into / folder).rglob("*.yaml")):
        name = file.relative_to(into).as_posix()
        text = file.read_text(encoding="utf-8", errors="replace")
        kind, page = _KIND.search(text), _PAGE.search(text)
        endpoint = _ENDPOINT.search(text)
        found[name] = Existing(
            name,
            (kind.group(1) or kind.group(2)) if kind else "manual",
            page.group(1) if page else "",
            endpoint.group(1).strip() if endpoint else "",
            {key: words for key in _OWN_WORDS if (words := _top_level(text, key))},
            text,
        )
    return found


def _top_level(text: str, key: str) -> str:
    """The value of a top-level key, without reading the whole file as YAML."""
    found = re.search(rf"^{key}:(?:.*\n)(?:[ \t]+.*\n|\n)*", text, re.MULTILINE)
    if not found:
        return ""
    try:
        value = read_texts(found.group())
    except yaml.YAMLError:
        return ""
    said = value.get(key) if isinstance(value, dict) else None
    return said if isinstance(said, str) else ""


def modeline(file: str, schema: str) -> str:
    """The relative path from a spec file to its schema; the schemas stand beside the venue's folder."""
    return "../" * (file.count("/") + 1) + f"schema/{schema}.schema.json"


def apply(into: Path, files: dict[str, str], old: dict[str, Existing], report: ImportReport, *, dry_run: bool) -> None:
    """Write what differs and remove what is gone; ``old`` are the files that this import owns."""
    for name, text in files.items():
        before = old.get(name)
        if before is None or before.text != text:
            (report.changed if before else report.added).append(name)
            if not dry_run:
                write_file(into / name, text)
    for name in old.keys() - files.keys():
        report.removed.append(name)
        if not dry_run:
            (into / name).unlink(missing_ok=True)
            _remove_empty((into / name).parent, into)


def add_words(into: Path, dictionary: Dictionary, report: ImportReport, *, dry_run: bool) -> None:
    """Append the names that the data dictionary lacks, each with a guessed type, and report them."""
    for name in dictionary.wanted:
        report.add("needs-words", "fields.yaml", 0, f"'{name}' has no words of our own", "note")
    file = into / "fields.yaml"
    if dictionary.wanted and file.exists():
        report.changed.append("fields.yaml")
        if not dry_run:
            write_file(file, _with_entries(file.read_text(encoding="utf-8"), dictionary.additions()))


def _with_entries(text: str, additions: str) -> str:
    """The dictionary with more entries; all of them sorted, where they were before."""
    head, *entries = _ENTRY.split(text.rstrip("\n") + "\n")
    names = [_sort_key(entry) for entry in entries]
    added = _ENTRY.split(additions)[1:]
    together = sorted([*entries, *added], key=_sort_key) if names == sorted(names) else [*entries, *added]
    return head + "".join(together)


def _sort_key(entry: str) -> tuple[str, str]:
    name = entry.strip().partition(":")[0].strip("\"'")
    return name.lower(), name


def start_dictionary(into: Path) -> None:
    """Make the folder of a new venue, with a dictionary that an import can fill; ``OSError`` when that fails."""
    into.mkdir(exist_ok=True)
    write_file(into / "fields.yaml", _NEW_DICTIONARY)


def write_file(file: Path, text: str) -> None:
    """Put the text there at once, or not at all; ``OSError`` when that fails."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(file)


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
