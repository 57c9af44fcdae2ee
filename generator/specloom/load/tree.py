"""A spec folder → all its documents."""

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Protocol

from specloom.diagnostics import Diagnostic, Place, SpecError, error
from specloom.load.document import Document
from specloom.load.kinds import VENUE_FILES, is_ignored, kind_of
from specloom.load.schemas import Schemas

_SCHEMA_FOLDER = "schema"


class Tree:
    """Documents by file, in the order of their names, and the problems of the folder itself."""

    def __init__(
        self, documents: Mapping[str, Document], schemas: Schemas, problems: Iterable[Diagnostic] = ()
    ) -> None:
        self.documents = documents
        self.schemas = schemas
        self.problems = tuple(problems)

    @cached_property
    def _by_kind(self) -> dict[str, list[Document]]:
        found: dict[str, list[Document]] = {}
        for document in self.documents.values():
            found.setdefault(document.kind, []).append(document)
        return found

    def all(self, kind: str) -> list[Document]:
        """The documents of one kind, by file."""
        return self._by_kind.get(kind, [])

    def one(self, kind: str) -> Document:
        """The only document of its kind; ``KeyError`` when there is none."""
        found = self.all(kind)
        if not found:
            raise KeyError(kind)
        return found[0]

    @property
    def venues(self) -> list[str]:
        """The venues' folders."""
        return sorted({file.partition("/")[0] for file in self.documents})

    def of(self, venue: str) -> "Tree":
        """The part that belongs to one venue."""
        own = {file: document for file, document in self.documents.items() if file.startswith(f"{venue}/")}
        return Tree(own, self.schemas)

    def traced(self) -> "Tree":
        """The same documents with values that know their places."""
        return Tree({file: document.traced() for file, document in self.documents.items()}, self.schemas)


class DocumentCache(Protocol):
    """Documents of earlier runs, found by file and content; it must not outlive the schemas."""

    def get(self, file: str, data: bytes, /) -> Document | None:
        """What the same file with the same content was read as."""

    def put(self, file: str, data: bytes, document: Document, /) -> None:
        """Remember it."""


class SpecFiles:
    """The files of a spec folder as texts, for showing the lines that diagnostics speak of."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, file: str, /) -> str | None:
        """The text, ``None`` when it cannot be read or is too big to be shown."""
        from specloom.load.parse import MAX_BYTES  # noqa: PLC0415 - YAML is not needed before

        path = self._folder / file
        try:
            readable = path.is_file() and path.stat().st_size <= MAX_BYTES  # a pipe would never end
            return path.read_text("utf-8-sig", "replace") if readable else None
        except OSError:
            return None


def load_tree(folder: Path, schemas: Schemas, *, cache: DocumentCache | None = None) -> Tree:
    """Everything below ``folder/<venue>``. Raises ``SpecError`` when there is nothing to read.

    Problems of single files stand in their documents, those of the folder in the tree; neither stops the others.
    """
    problems: list[Diagnostic] = []
    documents: dict[str, Document] = {}
    for file in _files(folder, problems):
        document = _load(folder, file, schemas, cache, problems)
        if document is not None:
            documents[file] = document
    tree = Tree(documents, schemas)
    if not documents and not problems:
        raise SpecError(f"{folder} contains no spec files; expected for example {folder / 'bitget' / 'venue.yaml'}")
    return Tree(documents, schemas, [*problems, *_missing(tree)])


def _load(
    folder: Path, file: str, schemas: Schemas, cache: DocumentCache | None, problems: list[Diagnostic]
) -> Document | None:
    try:
        data = _read(folder / file)
    except OSError as problem:
        problems.append(error(Place(file), "unreadable", f"the file cannot be read: {problem.strerror}"))
        return None
    known = cache.get(file, data) if cache is not None else None
    if known is not None:
        return known
    from specloom.load.parse import load_document  # noqa: PLC0415 - a run from the cache does without YAML

    document = load_document(file, data, schemas)
    if cache is not None:
        cache.put(file, data, document)
    return document


def _read(path: Path) -> bytes:
    """The content; of a file too big to be read just enough to tell."""
    from specloom.load.parse import MAX_BYTES  # noqa: PLC0415

    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _files(folder: Path, problems: list[Diagnostic]) -> Iterator[str]:
    """The spec files below the folder by name; what does not belong there becomes a problem."""
    try:
        top = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as problem:
        raise SpecError(f"cannot read the spec folder {folder}: {problem.strerror}") from None
    if any(entry.name in VENUE_FILES for entry in top):
        raise SpecError(f"{folder} is the folder of one venue: name the folder above it")
    inside = folder.resolve()
    for entry in top:
        if entry.name != _SCHEMA_FOLDER:
            yield from _walk(entry, entry.name, inside, problems)


def _walk(entry: os.DirEntry[str], file: str, inside: Path, problems: list[Diagnostic]) -> Iterator[str]:
    if is_ignored(file):
        return
    if entry.is_symlink() and not _stays(entry, inside):
        problems.append(
            error(Place(file), "link-leaves-spec", "the link points outside the spec folder, or to nothing")
        )
    elif entry.is_dir():
        yield from _walk_folder(entry, file, inside, problems)
    elif kind_of(file) is None:
        problems.append(error(Place(file), "unknown-file", "this file is not a spec file", _advice(file)))
    elif not entry.is_file():
        problems.append(error(Place(file), "unreadable", "this is not an ordinary file"))
    else:
        yield file


def _walk_folder(entry: os.DirEntry[str], file: str, inside: Path, problems: list[Diagnostic]) -> Iterator[str]:
    try:
        entries = sorted(os.scandir(entry.path), key=lambda child: child.name)
    except OSError as problem:
        problems.append(error(Place(file), "unreadable", f"the folder cannot be read: {problem.strerror}"))
        return
    for child in entries:
        yield from _walk(child, f"{file}/{child.name}", inside, problems)


def _stays(entry: os.DirEntry[str], inside: Path) -> bool:
    """Whether a link leads to a file in the spec folder; links to folders could go in circles."""
    try:
        target = Path(entry.path).resolve(strict=True)
    except (OSError, RuntimeError):  # it leads to itself, or nowhere
        return False
    return target.is_file() and target.is_relative_to(inside)


def _advice(file: str) -> str:
    if file.endswith((".yml", ".json")):
        return "spec files end in .yaml"
    if "/" not in file:
        return "move the file into a folder with the name of its venue"
    return "endpoints belong in rest/, channels in ws/, error codes in errors/; delete the file if it is none of these"


def _missing(tree: Tree) -> Iterator[Diagnostic]:
    """The files that every venue must have."""
    for venue in tree.venues:
        for name in VENUE_FILES:
            if f"{venue}/{name}" not in tree.documents:
                yield error(Place(f"{venue}/{name}"), "missing-file", f"the venue has no {name}")
