"""YAML text → ``Document``.

Reads the plain core of YAML: mappings with text keys, lists and scalars. What hides meaning or costs without bound is
refused where it stands: anchors and aliases, tags, merge keys, repeated keys, deep nesting, huge files.
"""

import re
from array import array
from typing import Any

import yaml

from specloom.diagnostics import Diagnostic, Place, error, quoted
from specloom.load.document import Document
from specloom.load.kinds import kind_of
from specloom.load.modeline import modeline_problems
from specloom.load.nesting import MAX_DEPTH, TOO_DEEP, TextLoader, too_deep_mark
from specloom.load.schemas import Schemas
from specloom.load.shapes import TEXT, Shape
from specloom.load.syntax import LINE_END, syntax_error

MAX_BYTES = 2_000_000
MAX_PROBLEMS = 100

# Anything libyaml's reader would stop at, so that the place can be told.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_BOOLEANS = {"true": True, "false": False}
_NULLS = frozenset({"null", "~"})


def load_document(file: str, data: bytes, schemas: Schemas) -> Document:
    """The document in ``data``; ``file`` is its path below the spec folder.

    Depends on its arguments alone, so the result may be kept for as long as they stay the same.
    """
    kind = kind_of(file) or ""
    try:
        text = _decode(file, data)
        return _Builder(file, text).document(kind, schemas.shape(kind, file))
    except _UnreadableError as unreadable:
        return Document(file, kind, None, problems=unreadable.problems)


class _UnreadableError(Exception):
    """The file cannot be read any further."""

    def __init__(self, *problems: Diagnostic) -> None:
        super().__init__()
        self.problems = problems


def _decode(file: str, data: bytes) -> str:
    if len(data) > MAX_BYTES:
        hint = "split it into several files, or check whether it is a spec file"
        raise _UnreadableError(error(Place(file), "file-too-big", f"the file has more than {MAX_BYTES:,} bytes", hint))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        place = _place_of(file, data[: problem.start].decode("utf-8-sig"))
        raise _UnreadableError(error(place, "not-utf8", "the file is not UTF-8 text", "save it as UTF-8")) from None
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        char = f"U+{ord(forbidden[0]):04X}"
        hint = f'inside double quotes it may be written as an escape: "\\u{ord(forbidden[0]):04x}"'
        place = _place_of(file, text[: forbidden.start()])
        raise _UnreadableError(error(place, "control-character", f"the control character {char} is not allowed", hint))
    return text


def _place_of(file: str, before: str) -> Place:
    lines = LINE_END.split(before)
    return Place(file, len(lines), len(lines[-1]) + 1)


class _Builder:
    """Turns one stream of parser events into a value, its marks and its problems."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._lines: list[str] | None = None
        self._next = TextLoader(text).get_event
        self._marks: list[int] = []
        self._problems: list[Diagnostic] = modeline_problems(file, text)

    def document(self, kind: str, shape: Shape) -> Document:
        """The only document of the stream."""
        try:
            value = self._document(shape)
        except yaml.YAMLError as problem:
            raise _UnreadableError(*self._problems, self._unreadable(problem)) from None
        return Document(self._file, kind, value, array("I", self._marks).tobytes(), tuple(self._problems))

    def _unreadable(self, problem: yaml.YAMLError) -> Diagnostic:
        mark = too_deep_mark(self._text, problem, TextLoader)
        if mark is None:
            return syntax_error(self._file, self._text, problem)
        return error(self._place(mark), "too-deep", TOO_DEEP)

    def _document(self, shape: Shape) -> Any:
        self._next()
        event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            raise _UnreadableError(
                error(Place(self._file), "empty-file", "the file is empty", "delete it or fill it in")
            )
        event = self._next()
        mark = event.start_mark
        value = self._node(event, shape, mark.line, mark.column, 0)
        self._next()
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            self._problem(event, "second-document", "a second document begins here", "one file holds one document")
        return value

    def _node(self, event: Any, shape: Shape, key_line: int, key_column: int, depth: int) -> Any:
        kind = type(event)
        mark = event.start_mark
        self._marks += (key_line, key_column, mark.line, mark.column, 0)
        if kind is yaml.AliasEvent:
            self._problem(event, "alias", f"the alias {quoted(event.anchor)} is not allowed", "write the value out")
            return None
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if kind is yaml.ScalarEvent:
            if event.style == "|":
                self._marks[-1] = self._indent(mark.line + 1) + 1
            return _scalar(event, shape)
        if depth >= MAX_DEPTH:
            raise _UnreadableError(*self._problems, self._error(event, "too-deep", TOO_DEEP))
        if kind is yaml.MappingStartEvent:
            return self._mapping(shape, depth + 1)
        return self._sequence(shape, depth + 1)

    def _mapping(self, shape: Shape, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        following = self._next
        while type(key := following()) is not yaml.MappingEndEvent:
            mark = key.start_mark
            name = self._key(key, members, depth)
            if name is None:
                self._skip(following(), depth)
            else:
                members[name] = self._node(following(), shape.member(name), mark.line, mark.column, depth)
        return members

    def _key(self, event: Any, members: dict[str, Any], depth: int) -> str | None:
        """The name of a member, ``None`` when it is to be passed over."""
        if type(event) is not yaml.ScalarEvent:
            self._skip(event, depth)
            self._problem(event, "key-not-text", "a key must be plain text", "quote it if it begins with a bracket")
            return None
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        name: str = event.value
        if name == "<<" and not event.style:
            self._problem(event, "merge-key", "merge keys are not allowed", "write the members out")
            return None
        if name in members:
            self._problem(
                event,
                "duplicate-key",
                f"{quoted(name)} is written a second time in the same mapping",
                "remove one of the two",
            )
            return None
        return name

    def _sequence(self, shape: Shape, depth: int) -> list[Any]:
        items: list[Any] = []
        item = shape.item
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            mark = event.start_mark
            items.append(self._node(event, item, mark.line, mark.column, depth))
        return items

    def _indent(self, line: int) -> int:
        """How far the text of a literal block that begins in this line is moved in."""
        if self._lines is None:
            self._lines = LINE_END.split(self._text)
        first = next((text for text in self._lines[line:] if text.strip()), "")
        return len(first) - len(first.lstrip(" "))

    def _skip(self, event: Any, depth: int) -> None:
        """Read a node whose value is not wanted."""
        kept = len(self._marks)
        self._node(event, TEXT, 0, 0, depth)
        del self._marks[kept:]

    def _refuse_properties(self, event: Any) -> None:
        if event.anchor is not None:
            self._problem(
                event,
                "anchor",
                f"the anchor {quoted(event.anchor)} is not allowed",
                "write the value out",
            )
        if event.tag is not None:
            hint = "drop the tag; quote the text if it begins with '!'"
            self._problem(event, "tag", f"the tag {quoted(event.tag)} is not allowed", hint)

    def _problem(self, event: Any, code: str, message: str, hint: str = "") -> None:
        self._problems.append(self._error(event, code, message, hint))
        if len(self._problems) >= MAX_PROBLEMS:
            raise _UnreadableError(*self._problems)

    def _error(self, event: Any, code: str, message: str, hint: str = "") -> Diagnostic:
        return error(self._place(event.start_mark), code, message, hint)

    def _place(self, mark: Any) -> Place:
        return Place(self._file, mark.line + 1, mark.column + 1)


def _scalar(event: Any, shape: Shape) -> Any:
    """Text, unless the schema wants something else here and the scalar is spelled as JSON spells it."""
    text: str = event.value
    if event.style and event.style in "'\"|>":
        return text
    if not text:
        return None
    if shape.integer and _INTEGER.fullmatch(text):
        return int(text)
    if shape.boolean and text in _BOOLEANS:
        return _BOOLEANS[text]
    if shape.null and text in _NULLS:
        return None
    return text
