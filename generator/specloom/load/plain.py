"""Any YAML or JSON file as plain values whose lines are known: for files that are not specs.

Aliases are allowed, as other people's files have them, but what they stand for is counted: a file of a few lines that
stands for millions of values is refused. Scalars are read as YAML 1.2 says, so that ``on`` and dates stay texts.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

import msgspec
import yaml

from specloom.load.nesting import MAX_DEPTH, TOO_DEEP, TextLoader, too_deep_mark

MAX_VALUES = 2_000_000
"""How many values a file may stand for, those of its aliases counted each time."""

_TOKEN = re.compile(r'[ \t\r\n]*(?:("(?:[^"\\]|\\.)*")|([{}\[\],:])|([^\s{}\[\],:"]+))')
_INTEGER = re.compile(r"[-+]?[0-9]{1,300}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_WORDS = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


class PlainFileError(ValueError):
    """A file that cannot be read: ``line`` counts from 1, ``code`` names the kind of problem."""

    def __init__(self, line: int, code: str, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.code = code


class PlainFile(msgspec.Struct):
    """The value of one file. ``repeated`` are keys that a mapping has twice, with their lines; the last one counts."""

    value: Any
    repeated: list[tuple[int, str]]
    _lines: dict[int, dict[Any, int]]

    def line(self, holder: object, key: str | int | None = None) -> int:
        """The line of a member of a mapping or list that stands in this file, of the whole of it without a key.

        0 where the holder is none of this file.
        """
        lines = self._lines.get(id(holder), {})
        return lines.get(key, lines.get(None, 0))

    def holders(self) -> Iterable[int]:
        """The identities of all mappings and lists of this file."""
        return self._lines


def read_plain(text: str, *, is_json: bool) -> PlainFile:
    """The values in a text. Raises ``PlainFileError``."""
    return (_JsonReader if is_json else _YamlReader)(text).read()


class _JsonReader:
    """One pass over the tokens; the standard parser tells what is wrong where one does not fit."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[int, dict[Any, int]] = {}
        self._repeated: list[tuple[int, str]] = []
        self._line = 1
        self._at = 0
        self._match = _TOKEN.match

    def read(self) -> PlainFile:
        value = self._value(self._token(), 0)
        if self._text[self._at :].strip():
            raise self._problem()
        return PlainFile(value, self._repeated, self._lines)

    def _token(self) -> str:
        found = self._match(self._text, self._at)
        if found is None:
            raise self._problem()
        mark: str = found[found.lastindex or 0]
        end = found.end()
        self._line += self._text.count("\n", self._at, end)
        self._at = end
        return mark

    def _value(self, mark: str, depth: int) -> Any:
        if mark == "{":
            return self._mapping(depth + 1)
        if mark == "[":
            return self._sequence(depth + 1)
        if mark[0] == '"' and "\\" not in mark and "\n" not in mark:
            return mark[1:-1]
        try:
            return json.loads(mark)
        except (ValueError, RecursionError):
            raise self._problem() from None

    def _mapping(self, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        lines = self._open(members, depth)
        mark = self._token()
        while mark != "}":
            if mark[0] != '"' or len(mark) < 2:
                raise self._problem()
            key = self._value(mark, depth)
            line = self._line
            if self._token() != ":":
                raise self._problem()
            if key in members:
                self._repeated.append((line, key))
            members[key], lines[key] = self._value(self._token(), depth), line
            mark = self._token()
            if mark == ",":
                mark = self._token()
                if mark == "}":
                    raise self._problem()
            elif mark != "}":
                raise self._problem()
        return members

    def _sequence(self, depth: int) -> list[Any]:
        items: list[Any] = []
        lines = self._open(items, depth)
        mark = self._token()
        while mark != "]":
            lines[len(items)] = self._line
            items.append(self._value(mark, depth))
            mark = self._token()
            if mark == ",":
                mark = self._token()
                if mark == "]":
                    raise self._problem()
            elif mark != "]":
                raise self._problem()
        return items

    def _open(self, holder: object, depth: int) -> dict[Any, int]:
        if depth > MAX_DEPTH:
            raise PlainFileError(self._line, "too-deep", TOO_DEEP)
        lines = self._lines[id(holder)] = {None: self._line}
        return lines

    def _problem(self) -> PlainFileError:
        try:
            json.loads(self._text)
        except json.JSONDecodeError as problem:
            return PlainFileError(problem.lineno, "syntax", f"{problem.msg} (column {problem.colno})")
        except RecursionError:
            return PlainFileError(self._line, "too-deep", TOO_DEEP)
        return PlainFileError(self._line, "syntax", "this is not JSON")


class _YamlReader:
    """Builds values from the parser's events; an alias gives the same value once more."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[int, dict[Any, int]] = {}
        self._repeated: list[tuple[int, str]] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._count = 0

    def read(self) -> PlainFile:
        try:
            value = self._document()
        except yaml.YAMLError as problem:
            raise self._unreadable(problem) from None
        return PlainFile(value, self._repeated, self._lines)

    def _unreadable(self, problem: yaml.YAMLError) -> PlainFileError:
        deep = too_deep_mark(self._text, problem, TextLoader)
        if deep is not None:
            return PlainFileError(deep.line + 1, "too-deep", TOO_DEEP)
        mark = getattr(problem, "problem_mark", None)
        words = getattr(problem, "problem", None) or str(problem).partition("\n")[0]
        return PlainFileError(mark.line + 1 if mark else 1, "syntax", str(words))

    def _document(self) -> Any:
        self._next = TextLoader(self._text).get_event
        self._next()
        if type(self._next()) is yaml.StreamEndEvent:
            raise PlainFileError(1, "empty", "the file is empty")
        value = self._node(self._next(), 0)
        self._next()
        event = self._next()
        if type(event) is not yaml.StreamEndEvent:
            raise PlainFileError(event.start_mark.line + 1, "syntax", "a second document begins here")
        return value

    def _node(self, event: Any, depth: int) -> Any:
        self._count += 1
        if type(event) is yaml.ScalarEvent:
            value = event.value if event.style or event.tag else _scalar(event.value)
            if event.anchor is not None:
                self._anchors[event.anchor] = value, 1
            return value
        if type(event) is yaml.AliasEvent:
            return self._alias(event)
        if depth >= MAX_DEPTH:
            raise PlainFileError(event.start_mark.line + 1, "too-deep", TOO_DEEP)
        return self._holder(event, depth + 1)

    def _holder(self, event: Any, depth: int) -> Any:
        before, is_mapping = self._count, type(event) is yaml.MappingStartEvent
        value: Any = {} if is_mapping else []
        lines = self._lines[id(value)] = {None: event.start_mark.line + 1}
        (self._fill if is_mapping else self._extend)(value, lines, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = value, self._count - before
        return value

    def _fill(self, members: dict[str, Any], lines: dict[Any, int], depth: int) -> None:
        while type(key := self._next()) is not yaml.MappingEndEvent:
            line = key.start_mark.line + 1
            if type(key) is not yaml.ScalarEvent:
                raise PlainFileError(line, "syntax", "a key must be plain text")
            name = key.value
            if name in members:
                self._repeated.append((line, name))
            value = self._node(self._next(), depth)
            if name == "<<" and not key.style and isinstance(value, dict):
                members.update({inner: own for inner, own in value.items() if inner not in members})
                lines.update({inner: line for inner in value if inner not in lines})
            else:
                members[name], lines[name] = value, line

    def _extend(self, items: list[Any], lines: dict[Any, int], depth: int) -> None:
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            lines[len(items)] = event.start_mark.line + 1
            items.append(self._node(event, depth))

    def _alias(self, event: Any) -> Any:
        line = event.start_mark.line + 1
        if event.anchor not in self._anchors:
            raise PlainFileError(line, "syntax", f"the alias '{event.anchor}' stands for nothing, or for itself")
        value, size = self._anchors[event.anchor]
        self._count += size
        if self._count > MAX_VALUES:
            message = f"with the alias '{event.anchor}' the file stands for more than {MAX_VALUES:,} values"
            raise PlainFileError(line, "too-many-values", message)
        return value


def _scalar(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
