"""Operation objects, found by their shape wherever they hang: a method, a path, and what belongs to them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

_METHODS = frozenset(("get", "post", "put", "delete", "patch"))
_PATH = re.compile(r"/[A-Za-z0-9_{}./:~-]*")
_PARTS = ("parameters", "requestBody", "responses", "operationId", "summary", "description", "slug")
_MOST_VALUES = 3_000_000

Json = Mapping[str, Any]


class Operation(msgspec.Struct, frozen=True):
    """An operation object with the document in which its references are looked up."""

    method: str
    path: str
    data: Json
    document: object

    @property
    def key(self) -> str:
        """``METHOD /path``, all that lasts when pages are renamed."""
        return f"{self.method} {self.path}"

    @property
    def slug(self) -> str:
        """The operation's own anchor on its page; its method and path where it has none."""
        return str(self.data.get("slug") or self.data.get("operationId") or self.key)


def find_operations(document: object) -> Iterator[Operation]:
    """Every operation below a value, in the order in which they stand; cycles cannot occur in JSON."""
    waiting = [document]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, dict):
            own = _operation(value, document)
            if own:
                yield own
                continue
            paths = value.get("paths")
            if isinstance(paths, dict):
                yield from _of_paths(paths, document)
            waiting.extend(reversed(list(value.values())))
        elif isinstance(value, list):
            waiting.extend(reversed(value))


def _operation(value: Json, document: object) -> Operation | None:
    method, path = value.get("method"), value.get("path")
    if not isinstance(method, str) or not isinstance(path, str) or method.lower() not in _METHODS:
        return None
    if not _PATH.fullmatch(path.strip()) or not any(part in value for part in _PARTS):
        return None
    return Operation(method.upper(), path.strip(), value, document)


def _of_paths(paths: Json, document: object) -> Iterator[Operation]:
    """Operations as an OpenAPI document lists them: by path, then by method."""
    for path, item in paths.items():
        for method, value in item.items() if isinstance(item, dict) else ():
            if method in _METHODS and isinstance(value, dict) and "path" not in value and _PATH.fullmatch(path):
                shared = item.get("parameters") or []
                own = {**value, "parameters": [*shared, *(value.get("parameters") or [])]}
                yield Operation(method.upper(), path, own, document)
