"""The OpenAPI files of one import: read, checked, and their references followed.

References stay among the files that were given: nothing is fetched, and no other file of the machine is opened.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

import msgspec
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from specloom.importers.files import RawFile, read_text
from specloom.importers.report import ImportReport
from specloom.importers.variants import Schema, put_together
from specloom.load.plain import PlainFile, PlainFileError, read_plain

_LARGEST = 20_000_000
_BASE = "file:///"
_DEEPEST = 30


class Where(NamedTuple):
    """A file and a line in it."""

    file: str
    line: int


class OpenApiFile(msgspec.Struct, frozen=True):
    """One file that has the operations of an API."""

    path: str
    document: Mapping[str, Any]


class BadReferenceError(LookupError):
    """A reference that leads nowhere; its text says which and why."""


class Library:
    """All files by path; ``files`` are those with operations, ``unread`` those of which nothing could be read."""

    def __init__(self, raws: Iterable[RawFile], report: ImportReport) -> None:
        """Read the files; what is wrong with one is reported, and the others are read all the same."""
        self._report = report
        self._plain: dict[str, PlainFile] = {}
        self._merged: dict[int, Schema] = {}
        self._kept: list[Schema] = []  # an id stands for a schema only as long as the schema is there
        self.files: list[OpenApiFile] = []
        self.unread: set[str] = set()
        for raw in raws:
            self._read(raw)
        resources = [(_uri(path), Resource.opaque(plain.value)) for path, plain in self._plain.items()]
        # Without a way to retrieve anything, the registry knows these resources and no others.
        self._registry: Registry[Any] = Registry().with_resources(resources)
        self._owners = {holder: path for path, plain in self._plain.items() for holder in plain.holders()}

    def _read(self, raw: RawFile) -> None:
        text = read_text(raw, self._report, _LARGEST)
        if text is None:
            self.unread.add(raw.path)
            return
        try:
            plain = read_plain(text, is_json=raw.path.lower().endswith(".json"))
        except PlainFileError as problem:
            self.unread.add(raw.path)
            self._report.add(problem.code, raw.path, problem.line, f"the file cannot be read: {problem}", "error")
            return
        self._plain[raw.path] = plain
        for line, key in plain.repeated:
            self._report.add("repeated-key", raw.path, line, f"'{key}' stands twice in one object; the last one counts")
        if isinstance(plain.value, dict):
            self._check(raw.path, plain.value, plain)
        else:
            self._report.add("not-openapi", raw.path, 1, "the file holds no object with 'openapi: 3.…'", "error")

    def _check(self, path: str, document: Mapping[str, Any], plain: PlainFile) -> None:
        version = document.get("openapi")
        if isinstance(version, (str, float)) and str(version).startswith("3."):
            if not str(version).startswith(("3.0", "3.1")):
                line = plain.line(document, "openapi")
                self._report.add("version", path, line, f"OpenAPI {version} is newer than 3.1; it is read as 3.1")
            self.files.append(OpenApiFile(path, document))
        elif "swagger" in document:
            line = plain.line(document, "swagger")
            text = f"Swagger {document['swagger']} is not read; convert the file to OpenAPI 3 first"
            self._report.add("swagger", path, line, text, "error")
        elif "openapi" in document or not _is_part(document):
            line = plain.line(document, "openapi")
            self._report.add("not-openapi", path, line, "the file does not say 'openapi: 3.0.…' or '3.1.…'", "error")

    def where(self, holder: object, key: str | int | None = None) -> Where:
        """The place of a member of an object of these files, of the whole object without a key."""
        path = self._owners.get(id(holder), "")
        return Where(path, self._plain[path].line(holder, key) if path else 0)

    def resolved(self, schema: object) -> Schema:
        """A schema with its reference followed and its ``allOf`` put together; empty where it is no object.

        Raises ``BadReferenceError``.
        """
        if not isinstance(schema, dict):
            return {}
        if "$ref" not in schema and "allOf" not in schema:
            return schema
        known = self._merged.get(id(schema))
        if known is None:
            known = self._merged[id(schema)] = self._resolve(schema, ())
            self._kept.append(schema)
        return known

    def _resolve(self, schema: object, seen: tuple[int, ...]) -> Schema:
        if not isinstance(schema, dict):
            return {}
        if id(schema) in seen or len(seen) > _DEEPEST:
            raise BadReferenceError(f"{schema.get('$ref', 'allOf')} refers to itself")
        seen = (*seen, id(schema))
        reference, parts = schema.get("$ref"), schema.get("allOf")
        if isinstance(reference, str):
            target = self._resolve(self.lookup(schema, reference), seen)
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            return {**target, **beside} if beside else target
        if isinstance(parts, list):
            return put_together(schema, [self._resolve(part, seen) for part in parts])
        return schema

    def lookup(self, holder: object, reference: str) -> object:
        """What a reference in ``holder`` stands for. Raises ``BadReferenceError``."""
        path = self._owners.get(id(holder), "")
        if urlsplit(reference).scheme:
            raise BadReferenceError(f"{reference} is not among the given files; nothing is fetched")
        try:
            return self._registry.resolver(_uri(path)).lookup(reference).contents
        except Unresolvable as problem:
            raise BadReferenceError(f"{reference} {self._why(reference)}") from problem
        except (ValueError, TypeError, KeyError, IndexError) as problem:
            raise BadReferenceError(f"{reference} is no reference that can be followed") from problem

    def _why(self, reference: str) -> str:
        file = unquote(urlsplit(reference).path)
        if file and not any(known.endswith(file.rpartition("/")[2]) for known in self._plain):
            return "names a file that was not given; add it to the command"
        return "leads nowhere"


def _is_part(document: Mapping[str, Any]) -> bool:
    """Whether a file without operations of its own may hold schemas for others."""
    return bool({"components", "schemas", "definitions", "properties", "type", "parameters"} & document.keys())


def _uri(path: str) -> str:
    return _BASE + quote(path)
