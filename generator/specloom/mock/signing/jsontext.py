"""JSON as it was received: numbers keep their spelling, members their order, and parts of it their exact text."""

import json
from typing import Any

_SPACE = " \t\r\n"
_MOST_DIGITS = 30


class WrittenNumber(str):
    """A number as it was written."""

    __slots__ = ()


class NotJsonError(ValueError):
    """The text is no JSON."""


def read(text: str) -> Any:
    """The value of a text; numbers as ``WrittenNumber``. Raises ``NotJsonError``."""
    try:
        return json.loads(text, parse_int=WrittenNumber, parse_float=WrittenNumber, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise NotJsonError from None


def write(value: Any) -> str:
    """Compact JSON; numbers as they were read."""
    if isinstance(value, WrittenNumber):
        return str(value)
    if isinstance(value, dict):
        return (
            "{" + ",".join(f"{write(name)}:{write(inner)}" for name, inner in value.items() if inner is not None) + "}"
        )
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(write(inner) for inner in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def plain_text(value: Any) -> str:
    """A value as it stands in a query."""
    if isinstance(value, bool):
        return str(value).lower()
    return write(value) if isinstance(value, (dict, list, tuple)) else str(value)


def whole_number(text: str) -> int | None:
    """The number that some digits are; None for anything else, and for more digits than any time or nonce has."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


def same(one: Any, other: Any) -> bool:
    """Whether two values are one and the same in JSON, whatever their spaces and the order of their members."""
    return bool(_normal(one) == _normal(other))


def without(text: str, names: set[str]) -> str:
    """An object's text without some members; the others keep every character. Raises ``NotJsonError``."""
    spans = _members(text)
    if not any(name in names for name, _, _ in spans):
        return text
    kept = [text[start:end] for name, start, end in spans if name not in names]
    return "{" + ",".join(kept) + "}"


def _members(text: str) -> list[tuple[str, int, int]]:
    """Name, begin and end of each member of an object."""
    decoder = json.JSONDecoder()
    found: list[tuple[str, int, int]] = []
    at = _past_space(text, 0)
    if text[at : at + 1] != "{":
        raise NotJsonError
    at = _past_space(text, at + 1)
    try:
        while text[at] != "}":
            start = at
            name, at = decoder.raw_decode(text, at)
            at = _past_space(text, at)
            if text[at] != ":":
                raise NotJsonError
            _, at = decoder.raw_decode(text, _past_space(text, at + 1))
            found.append((name, start, at))
            at = _past_space(text, at)
            if text[at] == ",":
                at = _past_space(text, at + 1)
    except (ValueError, IndexError, RecursionError):
        raise NotJsonError from None
    return found


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _normal(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _normal(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, (list, tuple)):
        return [_normal(inner) for inner in value]
    if isinstance(value, WrittenNumber) or (isinstance(value, int) and not isinstance(value, bool)):
        return ("number", str(value))
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(name)
