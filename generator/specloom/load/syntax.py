"""Where and why YAML cannot be read: the parser's words, and the place a person must look at."""

import re
from typing import Any

import yaml

from specloom.diagnostics import Diagnostic, Place, error

LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""What YAML counts as the end of a line."""

_NO_COLON = "could not find expected ':'"

# Here the parser stops well below the fault: what it was reading began at the fault.
_BEGUN_BEFORE = frozenset(
    {
        "while scanning a simple key",
        "while scanning a quoted scalar",
        "while parsing a flow sequence",
        "while parsing a flow mapping",
    }
)

_HINTS = {
    _NO_COLON: "a key needs a colon and a space after it",
    "did not find expected ','": "a bracket is not closed, or a comma is missing",
    "cannot start any token": "indent with spaces, not tabs; quote texts that begin with @, ` or %",
    "mapping values are not allowed": "quote the text if ': ' is part of it; otherwise check the indentation",
    "unexpected end of stream": "a quote or a bracket is not closed",
}


def syntax_error(file: str, text: str, problem: yaml.YAMLError) -> Diagnostic:
    """The parser's complaint, moved to where the fault is."""
    words = str(getattr(problem, "problem", None) or getattr(problem, "reason", None) or "this is not YAML")
    mark: Any = getattr(problem, "problem_mark", None)
    if getattr(problem, "context", None) in _BEGUN_BEFORE:
        mark = getattr(problem, "context_mark", None) or mark
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
    if words.startswith("mapping values"):
        above = _key_without_colon(LINE_END.split(text), mark.line, mark.column)
        if above is not None:
            place, words = Place(file, *above), _NO_COLON
    return error(place, "yaml-syntax", f"YAML cannot be read: {words}", _hint(words))


def _key_without_colon(lines: list[str], line: int, column: int) -> tuple[int, int] | None:
    """The first key of a mapping, when its colon is missing: the parser takes it and the next line for one text."""
    if ":" in lines[line][:column]:
        return None
    above = line - 1
    while above >= 0 and not _content(lines[above]):
        above -= 1
    if above < 0 or ":" in lines[above] or _indent(lines[above]) < _indent(lines[line]):
        return None
    return above + 1, _indent(lines[above]) + 1


def _content(line: str) -> str:
    return line.partition("#")[0].strip()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _hint(words: str) -> str:
    for sign, hint in _HINTS.items():
        if sign in words:
            return hint
    return "compare the indentation with the lines above; quote texts that hold ': ' or ' #'"
