"""String positions: every text value and every key of a document; and what the schemas say there could be."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from spec_cases import SCHEMA


class Position(NamedTuple):
    """A text in a document: the path to it, and whether it is a key there rather than a value."""

    file: str
    path: tuple[Any, ...]
    is_key: bool

    def __str__(self) -> str:
        return f"{self.file}:/{'/'.join(map(str, self.path))}{' (key)' if self.is_key else ''}"


def positions(file: str, value: Any, path: tuple[Any, ...] = ()) -> Iterator[Position]:
    """Every string position at and below ``value``."""
    if isinstance(value, str):
        yield Position(file, path, is_key=False)
    for key, member in members(value):
        if isinstance(key, str):
            yield Position(file, (*path, key), is_key=True)
        yield from positions(file, member, (*path, key))


def members(value: Any) -> list[tuple[Any, Any]]:
    """Keys or indexes with what stands there."""
    return list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []


def put(value: Any, path: tuple[Any, ...], new: str, *, is_key: bool) -> Any:
    """A copy with another text at one position."""
    if not path:
        return new
    first, rest = path[0], path[1:]
    if isinstance(value, list):
        return [put(item, rest, new, is_key=is_key) if index == first else item for index, item in enumerate(value)]
    if rest or not is_key:
        return {k: put(v, rest, new, is_key=is_key) if k == first else v for k, v in value.items()}
    return {new if k == first else k: v for k, v in value.items()}


def get(value: Any, position: Position) -> str:
    """The text that stands at a position."""
    for part in position.path[:-1] if position.is_key else position.path:
        value = value[part]
    return position.path[-1] if position.is_key else value


_ESCAPES = {'"': '\\"', "\\": "\\\\"}


def yaml_text(value: Any, depth: int = 0) -> str:
    """YAML that reads as ``value``, every text in double quotes and every member on a line of its own."""
    margin = "  " * (depth + 1)
    if isinstance(value, dict):
        lines = [f"{margin}{quote(key)}: {yaml_text(member, depth + 1)}" for key, member in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + margin[2:] + "}"
    if isinstance(value, list):
        return "[\n" + ",\n".join(margin + yaml_text(item, depth + 1) for item in value) + "\n" + margin[2:] + "]"
    return quote(value) if isinstance(value, str) else json.dumps(value)


def quote(text: str) -> str:
    """One double-quoted scalar; what is not plain is escaped by number, lone surrogates too."""
    return '"' + "".join(_ESCAPES.get(c) or (c if " " <= c <= "~" else f"\\U{ord(c):08X}") for c in text) + '"'


_DATA = {"/response/fields", "/push/fields"}
# The language of signatures has positions without end; tests/cases/recipes_rejected tries them. Those of the sample are
# tried here all the same.
_SIGNING = ("/auth", "/credentials", "/options", "/requests", "/tokens", "/vectors", "/streams/login")


@cache
def _read(file: str) -> Any:
    return json.loads((SCHEMA / file).read_text())


def schema_positions(kind: str) -> set[str]:
    """Every place where a schema allows a text or a key that the author chooses, as a pattern of its path."""
    file = f"{kind}.schema.json"
    return set(_schema(file, _read(file), ""))


def _schema(file: str, schema: Any, path: str) -> Iterator[str]:
    if file.startswith("venue") and path in _SIGNING:
        return
    while "$ref" in schema:
        name, _, pointer = schema["$ref"].partition("#")
        file = name or file
        schema = _read(file)
        for part in pointer.strip("/").split("/"):
            schema = schema[part]
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from _schema(file, branch, path)
    if "string" in schema.get("type", ()):
        yield path
    for name, member in schema.get("properties", {}).items():
        yield from _schema(file, member, f"{path}/{name}")
    free = schema.get("additionalProperties")
    if isinstance(free, dict):
        yield f"{path}/*@"
        if path.count("/fields") < 1 or path == "/fields" or path in _DATA:  # the same again further down
            yield from _schema(file, free, f"{path}/*")
    if "items" in schema:
        yield from _schema(file, schema["items"], f"{path}/#")


def covers(position: Position, pattern: str) -> bool:
    """Whether a position is one of those that a schema's pattern stands for."""
    path = "/" + "/".join("#" if isinstance(part, int) else part for part in position.path)
    wanted = re.escape(pattern.removesuffix("@")).replace(r"\*", "[^/]+").replace(r"\#", "#")
    return pattern.endswith("@") == position.is_key and re.fullmatch(wanted, path) is not None


def stands_for(position: Position) -> str:
    """The position with the author's own names left out: positions of one kind read alike."""
    free = {"params", "fields", "arguments", "enums", "values", "classes", "codes", "required_if"}
    free |= {"hosts", "formats", "lines", "months", "aliases", "names", "case", "client_ids", "account_mode_codes"}
    free |= {"quotes", "implied", "also"}
    words = []
    for index, part in enumerate(position.path):
        named = index > 0 and position.path[index - 1] in free and not isinstance(part, int)
        words.append("#" if isinstance(part, int) else "*" if named else str(part))
    path = re.sub(r"(fields/\*/)+", "fields/*/", "/".join(words))
    return path + "@" * position.is_key
