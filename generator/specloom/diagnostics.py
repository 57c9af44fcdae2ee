"""One problem in a file: where it is, how grave, what is wrong and what to do; printed for people and for machines."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Literal, Protocol

import msgspec

Severity = Literal["error", "warning"]

_TAB_WIDTH = 4
_WIDEST_LINE = 160
_LONGEST_QUOTE = 80
# What YAML counts as the end of a line; str.splitlines() knows more and would shift the numbers.
_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


class SpecError(Exception):
    """The input as a whole cannot be read: a missing, unreadable or empty folder. The text is meant for people."""


class Place(msgspec.Struct, frozen=True, order=True):
    """A place in a spec file.

    ``file`` is relative to the spec folder, with forward slashes; ``line`` and ``column`` count from 1.
    """

    file: str
    line: int = 1
    column: int = 1


class Diagnostic(msgspec.Struct, frozen=True, order=True):
    """One problem. ``code`` is a short fixed name (``unknown-field``); ``hint`` says what to do, empty when obvious."""

    place: Place
    severity: Severity
    code: str
    message: str
    hint: str = ""


class Sources(Protocol):
    """Where the offending lines come from: a dict of texts, or anything with its ``get``."""

    def get(self, file: str, /) -> str | None:
        """The text of a file, ``None`` when it cannot be shown."""


def error(place: Place, code: str, message: str, hint: str = "") -> Diagnostic:
    """A problem that makes the input unusable."""
    return Diagnostic(place, "error", code, message, hint)


def warning(place: Place, code: str, message: str, hint: str = "") -> Diagnostic:
    """A problem that only deserves a look."""
    return Diagnostic(place, "warning", code, message, hint)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error."""
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Each once, by file, line and column."""
    return sorted(set(diagnostics))


def visible(text: str) -> str:
    """The text on one line, with everything that a terminal would act on written as an escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def quoted(text: object) -> str:
    """The text as it may stand in a message: escaped, in quotes, shortened when it is endless."""
    words = str(text)
    if len(words) > _LONGEST_QUOTE:
        words = f"{words[:_LONGEST_QUOTE]}…"
    return f"'{visible(words)}'"


def render_text(diagnostics: Iterable[Diagnostic], sources: Sources, *, root: str = "") -> str:
    """Compiler form: ``file:line:col: error[code]: message``, the line with a caret, then the hint.

    ``root`` is put before each file's name. Ends with a newline unless there is nothing to say.
    """
    lines = _Lines(sources)
    return "".join(f"{line}\n" for diagnostic in diagnostics for line in _text(diagnostic, lines, root))


def render_json(diagnostics: Iterable[Diagnostic], *, root: str = "") -> str:
    """A JSON array of objects with ``file``, ``line``, ``column``, ``severity``, ``code``, ``message``, ``hint``."""
    rows = [
        {
            "file": root + diagnostic.place.file,
            "line": diagnostic.place.line,
            "column": diagnostic.place.column,
            "severity": diagnostic.severity,
            "code": diagnostic.code,
            "message": diagnostic.message,
            "hint": diagnostic.hint,
        }
        for diagnostic in diagnostics
    ]
    return json.dumps(rows, indent=2) + "\n"


def render_github(diagnostics: Iterable[Diagnostic], *, root: str = "") -> str:
    """Workflow commands that GitHub shows as annotations beside the line."""
    return "".join(f"{_annotation(diagnostic, root)}\n" for diagnostic in diagnostics)


def _escaped(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


def _text(diagnostic: Diagnostic, lines: "_Lines", root: str) -> Iterator[str]:
    place = diagnostic.place
    where = f"{visible(root + place.file)}:{place.line}:{place.column}"
    yield f"{where}: {diagnostic.severity}[{diagnostic.code}]: {visible(diagnostic.message)}"
    line = lines.get(place)
    if line:
        yield from _with_caret(line, place.column)
    if diagnostic.hint:
        yield f"  hint: {visible(diagnostic.hint)}"


def _with_caret(line: str, column: int) -> Iterator[str]:
    """The line and a caret below its column; of an endless line only the part around the column."""
    start = max(0, column - 1 - _WIDEST_LINE // 2) if len(line) > _WIDEST_LINE else 0
    shown = line[start : start + _WIDEST_LINE]
    before = _expanded(shown[: column - 1 - start])
    yield f"    {_expanded(shown)}".rstrip()
    yield f"    {' ' * len(before)}^"


def _expanded(text: str) -> str:
    return visible(text.replace("\t", " " * _TAB_WIDTH))


def _annotation(diagnostic: Diagnostic, root: str) -> str:
    place = diagnostic.place
    message = f"{diagnostic.message}\n{diagnostic.hint}" if diagnostic.hint else diagnostic.message
    properties = (
        f"file={_property(root + place.file)},line={place.line},col={place.column},title={_property(diagnostic.code)}"
    )
    return f"::{diagnostic.severity} {properties}::{_data(message)}"


def _data(text: str) -> str:
    """Text as a workflow command takes it; only the three escapes that the runner undoes may stand for control."""
    safe = "\n".join(visible(line) for line in text.split("\n"))
    return safe.replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


class _Lines:
    """The texts split into lines, each once."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._lines: dict[str, list[str]] = {}

    def get(self, place: Place) -> str:
        if place.file not in self._lines:
            self._lines[place.file] = _LINE_END.split(self._sources.get(place.file) or "")
        lines = self._lines[place.file]
        return lines[place.line - 1] if 0 < place.line <= len(lines) else ""
