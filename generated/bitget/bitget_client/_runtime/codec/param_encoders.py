"""How a value of one parameter is written on the wire: scalars, lists and objects."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from ..errors import InvalidRequest
from .answer_types import NO, YES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..spec.records import Param

    Encoder = Callable[[Any], Any]

_json = msgspec.json.Encoder(decimal_format="string")


def is_text(param: Param) -> bool:
    """Whether any text is its own spelling."""
    return param.type == "text" and not _yes_and_no(param.values)


def encoder(param: Param) -> Encoder:
    """How a value of this parameter is written on the wire."""
    if param.type in ("object", "list") and param.fields:
        return _structure(param)
    if param.type == "list" and param.items is not None:
        item = _SCALARS.get(param.items, loose)
        return lambda value: value if isinstance(value, str) else [item(part, param.name) for part in value]
    convert = _SCALARS.get(param.type)
    if param.type == "flag" or (param.type == "text" and _yes_and_no(param.values)):
        yes, no = _yes_and_no(param.values) or (None, None)
        return lambda value: _flag(value, param.name, yes, no)
    if convert is None:
        return loose
    return lambda value: convert(value, param.name)


def _structure(param: Param) -> Encoder:
    def convert(value: Any) -> Any:
        if isinstance(value, str):
            return value
        if param.type == "object":
            return encode_members(param.fields, value, param.name)
        return [encode_members(param.fields, item, param.name) for item in value]

    return convert


def encode_members(params: tuple[Param, ...], value: Any, where: str) -> dict[str, Any]:
    """A mapping with Python or wire names as one with wire names; names that no param has go along as they are."""
    if not hasattr(value, "items"):
        raise TypeError(f"{where} takes a mapping, not {type(value).__name__}.")
    known = _names(params)
    members = {}
    for name, part in value.items():
        if part is not None:
            wire, convert = known.get(name, (name, loose))
            members[wire] = convert(part)
    for param in params:
        if param.required and param.wire not in members:
            raise InvalidRequest(f"Each item of {where} needs {param.name}.")
    return members


_fields_cache: dict[int, tuple[tuple[Param, ...], dict[str, tuple[str, Encoder]]]] = {}


def _names(params: tuple[Param, ...]) -> dict[str, tuple[str, Encoder]]:
    """Wire name and encoder by Python name and by wire name; made once, since records keep their params."""
    known = _fields_cache.get(id(params))
    if known is None or known[0] is not params:
        made = [(param, encoder(param)) for param in params]
        names = {name: (param.wire, convert) for param, convert in made for name in (param.name, param.wire)}
        known = _fields_cache[id(params)] = (params, names)
    return known[1]


def plain(value: Any, name: str = "value") -> str:
    """A number in plain notation, without exponent and never through a float.

    Raises:
        TypeError: a float or a bool.
        InvalidRequest: not a finite number.
    """
    if isinstance(value, str):
        return value if is_plain(value) else _plain_text(value, name)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        hint = f": a float cannot hold most decimal fractions. Pass {str(value)!r} or Decimal({str(value)!r})"
        hint = hint if isinstance(value, float) else ""
        raise TypeError(f"{name} takes Decimal, str or int, not {type(value).__name__}{hint}.")
    if isinstance(value, int):
        return str(value)
    if not value.is_finite():
        raise InvalidRequest(f"{name} must be a finite number, not {value}.")
    return _format(value, name)


def _plain_text(value: str, name: str) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise InvalidRequest(f"{name} must be a number, not {value[:60]!r}.") from None
    if not number.is_finite():
        raise InvalidRequest(f"{name} must be a finite number, not {value[:60]!r}.")
    return _format(number, name)


is_plain = re.compile(r"-?[0-9]{1,60}(\.[0-9]{1,60})?").fullmatch
_MOST_PLACES = 60


def _format(number: Decimal, name: str) -> str:
    if abs(number.adjusted()) > _MOST_PLACES:
        raise InvalidRequest(f"{name} has more than {_MOST_PLACES} digits: {number}.")
    return f"{number:f}"


def _text(value: Any, name: str) -> str:
    if type(value) is str:
        return value
    if isinstance(value, Enum):
        return _text(value.value, name)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | Decimal):
        return plain(value, name)
    return str(value)


def _integer(value: Any, name: str) -> str:
    number = plain(value.value if isinstance(value, Enum) else value, name)
    if not number.removeprefix("-").isdigit():
        raise InvalidRequest(f"{name} must be a whole number, not {number}.")
    return number


def _moment(value: Any, name: str, per_second: int) -> str:
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise InvalidRequest(f"{name} is a datetime without a time zone: add one, such as tzinfo=datetime.UTC.")
        since = value - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
        return str(since // dt.timedelta(microseconds=1_000_000 // per_second))
    return _integer(value, name)


def _json_text(value: Any, name: str) -> str:  # noqa: ARG001 - one shape for all scalars
    return value if isinstance(value, str) else _json.encode(loose(value)).decode()


_SCALARS: dict[str, Callable[[Any, str], Any]] = {
    "text": _text,
    "decimal": plain,
    "integer": _integer,
    "ms": partial(_moment, per_second=1000),
    "s": partial(_moment, per_second=1),
    "json": _json_text,
}


def _yes_and_no(values: tuple[str, ...]) -> tuple[str, str] | None:
    """The documented spellings of yes and no, when those are all there is."""
    yes = [value for value in values if value.lower() in YES]
    no = [value for value in values if value.lower() in NO]
    return (yes[0], no[0]) if len(values) == 2 and yes and no else None


def _flag(value: Any, name: str, yes: str | None, no: str | None) -> Any:
    if isinstance(value, bool):
        return (yes if value else no) if yes is not None else value
    return _text(value, name)


def loose(value: Any, name: str = "value") -> Any:
    """A value of no stated type: Decimals as plain text, floats rejected at any depth."""
    if isinstance(value, float | Decimal):
        return plain(value, name)
    if isinstance(value, dict):
        return {key: loose(part, name) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [loose(part, name) for part in value]
    if isinstance(value, Enum):
        return loose(value.value, name)
    return value if isinstance(value, str | int | bool) or value is None else str(value)
