"""The operations of a file, each with what stands around it."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from specloom.importers.openapi.library import BadReferenceError, Library, OpenApiFile, Where
from specloom.importers.report import ImportReport
from specloom.load import child

METHODS = ("get", "put", "post", "delete", "patch")
_UNUSED = ("head", "options", "trace")
_BESIDE = frozenset(("summary", "description", "servers", "parameters", "$ref"))


class Operation(msgspec.Struct, frozen=True):
    """One operation. ``pointer`` and ``where`` say where it stands, ``shared`` are the parameters of its path."""

    file: OpenApiFile
    pointer: str
    where: Where
    method: str
    path: str
    data: Mapping[str, Any]
    shared: tuple[object, ...]

    @property
    def page(self) -> str:
        """The operation among all of the import."""
        return f"{self.file.path}#{self.pointer}"


def find_operations(file: OpenApiFile, library: Library, report: ImportReport) -> Iterator[Operation]:
    """Every operation in the order of the file; what is none is reported."""
    paths = file.document.get("paths")
    if not isinstance(paths, dict):
        if "webhooks" not in file.document and "components" not in file.document:
            where = library.where(file.document, "paths")
            report.add("no-paths", file.path, where.line, "the file has no paths", "error")
        return
    for path, item in paths.items():
        where = library.where(paths, path)
        if not isinstance(item, dict) or not path.startswith("/"):
            if not path.startswith("x-"):
                report.add("path", where.file, where.line, f"'{path[:80]}' is no path with operations", "error")
            continue
        yield from _operations(file, library, report, path, item)


def _operations(
    file: OpenApiFile, library: Library, report: ImportReport, path: str, item: Mapping[str, Any]
) -> Iterator[Operation]:
    try:
        whole = library.resolved(item)
    except BadReferenceError as problem:
        where = library.where(item, "$ref")
        report.add("reference", where.file, where.line, str(problem), "error")
        return
    for name, data in whole.items():
        where = library.where(whole, name)
        if name in METHODS and isinstance(data, dict):
            pointer = child(child("/paths", path), name)
            shared = whole.get("parameters")
            yield Operation(
                file, pointer, where, name.upper(), path, data, tuple(shared) if isinstance(shared, list) else ()
            )
        elif name in _UNUSED or (name not in _BESIDE and not name.startswith("x-")):
            report.add("method", where.file, where.line, f"'{name}' of {path[:80]} is not read", "error")


def hash_operation(operation: Operation, library: Library) -> str:
    """A digest of the operation and of everything that it refers to, at any depth."""
    total = hashlib.sha256()
    seen: set[int] = set()
    waiting: list[object] = [operation.data, *operation.shared]
    while waiting:
        value = waiting.pop()
        total.update(msgspec.json.encode(value, order="sorted"))
        for holder, reference in _references(value):
            try:
                target = library.lookup(holder, reference)
            except BadReferenceError:
                continue
            if id(target) not in seen:
                seen.add(id(target))
                waiting.append(target)
    return total.hexdigest()


def _references(value: object) -> Iterator[tuple[object, str]]:
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if isinstance(one.get("$ref"), str):
                yield one, one["$ref"]
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)
