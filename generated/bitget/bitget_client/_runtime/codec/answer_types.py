"""How one raw value of a response becomes a Python value."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Callable

YES = frozenset({"true", "yes", "y", "1", "on"})
NO = frozenset({"false", "no", "n", "0", "off"})


class Millis(int):
    """A Unix time in milliseconds."""

    __slots__ = ()

    @property
    def datetime(self) -> dt.datetime:
        """The same moment, in UTC, exact to the millisecond."""
        return dt.datetime.fromtimestamp(self // 1000, dt.UTC) + dt.timedelta(milliseconds=self % 1000)


class Seconds(int):
    """A Unix time in seconds."""

    __slots__ = ()

    @property
    def datetime(self) -> dt.datetime:
        """The same moment, in UTC."""
        return dt.datetime.fromtimestamp(self, dt.UTC)


class ReadList(list[Any]):
    """A list whose items have been converted."""

    __slots__ = ()


class ReadMap(dict[str, Any]):
    """A map whose values have been converted."""

    __slots__ = ()


def text(raw: Any) -> str | None:
    """Text as it came; numbers and JSON structures as their text; ``""`` as None."""
    if isinstance(raw, str):
        return raw or None
    if isinstance(raw, Decimal):
        return str(raw)
    return None if raw is None else msgspec.json.encode(raw).decode()


def decimal(raw: Any) -> Decimal | None:
    """A finite Decimal, made from the text itself."""
    if raw is None or raw == "":
        return None
    if not isinstance(raw, bool) and isinstance(raw, str | int | Decimal):
        try:
            value = Decimal(raw)
        except InvalidOperation:
            pass
        else:
            if value.is_finite():
                return value
    raise InvalidValue(f"{_short(raw)} is not a number.")


def integer(raw: Any) -> int | None:
    """An int; a number without fraction written otherwise (``1.0``, ``1e3``) counts."""
    if type(raw) is int or raw is None:
        return raw
    try:
        return int(raw) if isinstance(raw, str) else _whole(raw)
    except ValueError:
        return _whole(raw)


def _whole(raw: Any) -> int | None:
    value = decimal(raw)
    if value is None:
        return None
    if value.adjusted() > MOST_DIGITS or value != value.to_integral_value():
        raise InvalidValue(f"{_short(raw)} is not a whole number.")
    return int(value)


MOST_DIGITS = 40


def millis(raw: Any) -> Millis | None:
    """A time in milliseconds."""
    value = integer(raw)
    return None if value is None else Millis(value)


def seconds(raw: Any) -> Seconds | None:
    """A time in seconds."""
    value = integer(raw)
    return None if value is None else Seconds(value)


def flag(raw: Any) -> bool | None:
    """Yes or no in any of the spellings that exchanges use."""
    if isinstance(raw, bool) or raw is None:
        return raw
    word = str(raw).strip().lower()
    if word in YES:
        return True
    if word in NO:
        return False
    if not word:
        return None
    raise InvalidValue(f"{_short(raw)} is not a boolean: neither true nor false.")


def anything(raw: Any) -> Any:
    """The value as it came; ``""`` as None."""
    return None if raw == "" else raw


def _short(raw: Any) -> str:
    shown = repr(raw)
    return shown if len(shown) <= 60 else shown[:57] + "..."


class ScalarKind:
    """One kind of value: how it is ``convert``ed, and the type (``done``) by which a converted one is known."""

    __slots__ = ("convert", "done", "secret", "word")

    def __init__(self, word: str, convert: Callable[[Any], Any], done: type | None, *, secret: bool = False) -> None:
        self.word = word
        self.convert = convert
        self.done = done
        self.secret = secret


TEXT = ScalarKind("text", text, None)
SECRET = ScalarKind("text", text, None, secret=True)
DECIMAL = ScalarKind("decimal", decimal, Decimal)
INTEGER = ScalarKind("integer", integer, int)
MILLIS = ScalarKind("ms", millis, Millis)
SECONDS = ScalarKind("s", seconds, Seconds)
FLAG = ScalarKind("flag", flag, bool)
ANYTHING = ScalarKind("any", anything, None)


def list_kind(item: ScalarKind) -> ScalarKind:
    """A list of values of one kind."""
    convert = item.convert
    return ScalarKind(f"list of {item.word}", lambda raw: _converted_list(raw, convert), ReadList)


def _converted_list(raw: Any, convert: Callable[[Any], Any]) -> ReadList | None:
    if raw is None or raw == "":
        return None
    if not isinstance(raw, list):
        raise InvalidValue(f"{_short(raw)} is not a list.")
    return ReadList(map(convert, raw))


def map_kind(item: ScalarKind) -> ScalarKind:
    """A map with free keys and values of one kind."""
    convert = item.convert
    return ScalarKind(f"map of {item.word}", lambda raw: _converted_map(raw, convert), ReadMap)


def _converted_map(raw: Any, convert: Callable[[Any], Any]) -> ReadMap | None:
    if raw is None or raw == "":
        return None
    if not isinstance(raw, dict):
        raise InvalidValue(f"{_short(raw)} is not a map.")
    return ReadMap({key: convert(value) for key, value in raw.items()})
