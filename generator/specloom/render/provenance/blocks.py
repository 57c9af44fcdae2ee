"""Blocks of formatted code, told by brackets and indentation."""

import re
from collections.abc import Sequence

_WITHOUT_NAME = re.compile(r"[\w.]*[(\[{]")


def block_of(number: int, lines: Sequence[str]) -> range:
    """The lines of the bracket that a line begins or ends, or else stands in; none where that has a name.

    ``Param(`` in a tuple of them has none; ``rate_limit=RateLimit(`` is an attribute that every record has.
    """
    start = _beginning(number, lines)
    if start is None or not _WITHOUT_NAME.fullmatch(lines[start].strip()):
        return range(0)
    indent = _indent(lines[start])
    end = next((i for i in range(start + 1, len(lines)) if _is_text(lines[i]) and _indent(lines[i]) <= indent), start)
    return range(start, end + 1)


def _beginning(number: int, lines: Sequence[str]) -> int | None:
    """The line that opens the bracket: the line itself, or the nearest above that is not indented further."""
    text, indent = lines[number].strip(), _indent(lines[number])
    if text[-1:] and text[-1] in "([{" and text[0] not in ")]}":
        return number
    most = indent if text[:1] and text[0] in ")]}" else indent - 1
    return next((i for i in range(number - 1, -1, -1) if _is_text(lines[i]) and _indent(lines[i]) <= most), None)


def _is_text(line: str) -> bool:
    return bool(line.strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
