"""Whether ``specloom explain`` is right, told by a second way: change the spec and see which generated lines move.

For a sample of endpoints and channels every value of their spec, of the dictionary entries and of the enums that they
use is changed, one at a time, and the files are rendered again. A line is explained rightly when a spec line that
explain names moves it; one without a spec line, when no change moves it. Prints the share of right lines, and the
wrong ones. Exit code 1 below ``--least`` percent.

Usage: ``python benchmarks/provenance.py [--lines 2000] [--calls 60] [--seed 1] [--least 99]``.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parent))

from moved_lines import moved_lines
from spec_changes import Change, changes, names_in

from specloom import resources
from specloom.load import Document, Tree
from specloom.loading import load_api
from specloom.model import Api, Channel, Endpoint
from specloom.pipeline import template_folders
from specloom.render import render_files
from specloom.render.formatter import format_python
from specloom.render.provenance import LineOrigin, Recording, line_origins
from specloom.render.provenance.blocks import block_of
from specloom.render.python.files import RenderJob, channel_files, endpoint_files
from specloom.resolve import resolve_api

FOLDERS = template_folders(None)
_BRACKETS = re.compile(r"[\s,()\[\]{}:]*[()\[\]{}][\s,()\[\]{}:]*")

_USED = ("fields", "enums")
"""Kinds of files of which all is changed that a call uses."""

Line = tuple[str, int]
"""A spec file and a line of it."""


class Subject:
    """The spec of one endpoint or channel, its files, and what moves their lines."""

    def __init__(self, tree: Tree, api: Api, document: Document) -> None:
        self._tree = tree
        self._api = api
        self.document = document
        self.files = list(render_files(self._files(api), FOLDERS).values())
        self.texts = _formatted([[file.text for file in self.files]])[0]
        self.tried: set[Line] = set()
        self.moved: list[list[set[Line]]] = [[set() for _ in text.splitlines()] for text in self.texts]
        self.gone: list[list[set[Line]]] = [[set() for _ in text.splitlines()] for text in self.texts]

    def _files(self, api: Api) -> list[RenderJob]:
        call = next((e for e in api.endpoints if e.origin.file == self.document.file), None)
        if call is not None:
            return list(endpoint_files(api, call))
        return list(channel_files(api, next(c for c in api.channels if c.origin.file == self.document.file)))

    def explained(self, api: Api, recording: Recording) -> list[list[LineOrigin]]:
        """What explain says of every line of every file; ``api`` has traced values."""
        return [
            line_origins(recording.render(file), text) for file, text in zip(self._files(api), self.texts, strict=True)
        ]

    def measure(self, named: set[Line]) -> None:
        """Change everything in the own spec and what it uses, and all that is ``named``; note what each moves."""
        made: list[tuple[Change, list[str]]] = []
        for change in self._changes(named):
            try:
                files = render_files(self._files(self._changed(change)), FOLDERS)
            except Exception:  # noqa: BLE001 - the change alone makes no sense
                continue
            made.append((change, [file.text for file in files.values()]))
        for (change, _), texts in zip(made, _formatted([texts for _, texts in made]), strict=True):
            self._note((change.file, change.line), texts, self.gone if change.deletes else self.moved)

    def _changes(self, named: set[Line]) -> Iterator[Change]:
        yield from changes(self.document)
        for file in {file for file, _ in named} - {self.document.file}:
            document = self._tree.documents.get(file)
            for change in changes(document) if document is not None and document.kind not in _USED else ():
                if (change.file, change.line) in named:
                    yield change
        names = names_in(self.document.value)
        fields, enums = self._tree.one("fields"), self._tree.one("enums")
        for name in sorted(names & set(fields.value["fields"])):
            yield from changes(fields, f"/fields/{name}/")
        entries = [fields.value["fields"].get(name, {}) for name in names]
        used = {entry.get("enum") for entry in entries} | set(_texts(self.document.value))
        for name in sorted(used & set(enums.value["enums"]) - {None}):
            yield from changes(enums, f"/enums/{name}/")

    def _changed(self, change: Change) -> Api:
        documents = dict(self._tree.documents)
        documents[change.document.file] = change.document
        if change.renamed is not None:
            fields = self._tree.one("fields")
            old, new = change.renamed
            entries = fields.value["fields"]
            if old in entries and new not in entries:
                documents[fields.file] = msgspec.structs.replace(
                    fields, value={"fields": {**entries, new: entries[old]}}
                )
        own = {self.document.file, change.document.file}
        endpoints = {e.origin.file: e for e in self._api.endpoints}
        channels = {c.origin.file: c for c in self._api.channels}
        return resolve_api(
            Tree(documents, self._tree.schemas),
            reuse_endpoint=lambda d: None if d.file in own else endpoints.get(d.file),
            reuse_channel=lambda d: None if d.file in own else channels.get(d.file),
        )

    def _note(self, line: Line, texts: list[str], into: list[list[set[Line]]]) -> None:
        self.tried.add(line)
        for old, new, moved in zip(self.texts, texts, into, strict=True):
            for index in moved_lines(old, new):
                moved[index].add(line)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(member)


def _formatted(groups: list[list[str]]) -> list[list[str]]:
    texts = {f"{g}/{i}.py": text for g, group in enumerate(groups) for i, text in enumerate(group)}
    done = format_python(texts)
    return [[done[f"{g}/{i}.py"] for i in range(len(group))] for g, group in enumerate(groups)]


class Case(msgspec.Struct, frozen=True):
    """One generated line: what explain says of it, and the spec lines of which a change or deletion moves it."""

    where: str
    text: str
    origin: LineOrigin
    moved: set[Line]
    gone: set[Line]
    tried: set[Line]

    @property
    def verdict(self) -> str:
        """``first`` or ``other`` (which named line moves it), ``none`` (rightly), ``missing``, ``wrong``, ``untested``.

        A deletion may confirm a named line, but asks for none: it takes away whatever stands below.
        """
        named = [(place.file, place.line) for place in self.origin.places]
        if not named:
            return "missing" if self.moved and any(map(str.isalnum, self.text)) else "none"
        tested = [line for line in named if line in self.tried]
        if not tested:
            return "wrong" if self.moved else "untested"
        moves = self.moved | self.gone
        return "first" if tested[0] in moves else "other" if moves.intersection(tested) else "wrong"


def cases(call: str, subject: Subject, explained: list[list[LineOrigin]]) -> Iterator[Case]:
    """Every line of the files of one endpoint or channel."""
    for file, text, found, moved, gone in zip(
        subject.files, subject.texts, explained, subject.moved, subject.gone, strict=True
    ):
        lines = text.splitlines()
        for number, line in enumerate(lines):
            inside = block_of(number, lines) if _BRACKETS.fullmatch(line) else ()
            away = gone[number].union(*(moved[index] | gone[index] for index in inside))
            where = f"{call} {file.template}:{number + 1}"
            yield Case(where, line, found[number], moved[number], away, subject.tried)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spec", type=Path, default=resources.spec())
    parser.add_argument("--lines", type=int, default=2000)
    parser.add_argument("--calls", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=99.0)
    parser.add_argument("--shown", type=int, default=40)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    loaded = load_api(options.spec, validate="none")
    traced, recording = loaded.traced_api, Recording(FOLDERS)
    calls: list[Endpoint | Channel] = [*loaded.api.endpoints, *loaded.api.channels]
    found: list[Case] = []
    for call in chance.sample(calls, min(options.calls, len(calls))):
        subject = Subject(loaded.documents, loaded.api, loaded.documents.documents[call.origin.file])
        explained = subject.explained(traced, recording)
        subject.measure({(p.file, p.line) for file in explained for line in file for p in line.places})
        found += cases(call.call, subject, explained)
    return report(chance.sample(found, min(options.lines, len(found))), options.least, options.shown)


def report(sample: list[Case], least: float, shown: int) -> int:
    """Print the shares and the wrong lines; 1 when too few are right."""
    counts = Counter(case.verdict for case in sample)
    for case in [case for case in sample if case.verdict in ("wrong", "missing")][:shown]:
        named = [f"{place.file}:{place.line}" for place in case.origin.places][:3]
        print(f"{case.verdict} {case.where}: {case.text.strip()[:90]}")
        print(f"    named {named}, moved by {sorted(case.moved)[:3]}")
    tested = len(sample) - counts["untested"]
    share = 100 * (counts["first"] + counts["other"] + counts["none"]) / max(1, tested)
    print(f"{share:.2f} % of {tested} lines are right: {dict(counts)}")
    return share < least


if __name__ == "__main__":
    sys.exit(main())
