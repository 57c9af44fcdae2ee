"""Arguments become a query and a body: checked, spelled as the exchange wants them, serialised once."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from ..errors import Refused
from .answer_types import NO, YES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..spec.records import Endpoint, Param

    Encoder = Callable[[Any], Any]

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
_json = msgspec.json.Encoder(decimal_format="string")


class Encoded(msgspec.Struct):
    """A request's changing parts: path and query as they are ``sent`` (percent-encoded) and ``signed``, ``body``."""

    sent: str
    signed: str
    body: bytes


def percent(text: str) -> str:
    """Percent-encodes all but unreserved characters."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="-_.~")


class Encoding:
    """How the arguments of one endpoint are spelled and placed; made once per endpoint and client."""

    __slots__ = ("_all_in_body", "_encoders", "_numbers", "_places", "_record", "_required", "_texts", "_unlisted")

    def __init__(self, record: Endpoint) -> None:
        self._record = record
        self._required = () if record.body == "list" else tuple(p.wire for p in record.params if p.required)
        self._texts = frozenset(param.wire for param in record.params if _is_text(param))
        self._numbers = frozenset(param.wire for param in record.params if param.type == "decimal")
        self._encoders = {param.wire: encoder(param) for param in record.params}
        self._places = {param.wire: param.place for param in record.params}
        self._unlisted = "query" if record.method in ("GET", "DELETE") else "body"
        self._all_in_body = record.body == "object" and {self._unlisted, *self._places.values()} == {"body"}

    def encode(self, arguments: Mapping[str, Any]) -> Encoded:
        """The request for arguments by wire name; those that are None are left out.

        Raises:
            TypeError: a float, or another type that does not belong there.
            Refused: a required argument is missing.
        """
        for name in self._required:
            if arguments.get(name) is None:
                raise self._incomplete(name)
        record = self._record
        if record.body == "list":
            return Encoded(record.path, record.path, _json.encode(self._items(arguments)))
        texts, numbers = self._texts, self._numbers
        spelled = {}
        for name, value in arguments.items():
            if value is None:
                continue
            if type(value) is str and (name in texts or (name in numbers and _is_plain(value))):
                spelled[name] = value
            elif name in self._encoders:
                spelled[name] = self._encoders[name](value)
            elif record.open_params:
                spelled[name] = loose(value)
        if self._all_in_body:
            return Encoded(record.path, record.path, _json.encode(spelled))
        return self._placed(spelled)

    def _placed(self, members: dict[str, Any]) -> Encoded:
        """The members in the path, in the query (sorted by name) and in the body."""
        path, query, body = self._record.path, [], {}
        for name, wire in members.items():
            place = self._places.get(name, self._unlisted)
            if place == "query":
                query.append((name, _as_text(wire)))
            elif place == "body":
                body[name] = wire
            else:
                path = path.replace("{" + name + "}", percent(_as_text(wire)))
        content = _json.encode(body) if self._record.body == "object" else b""
        if not query:
            return Encoded(path, path, content)
        query.sort()
        signed = "&".join([f"{name}={value}" for name, value in query])
        sent = "&".join([f"{percent(name)}={percent(value)}" for name, value in query])
        return Encoded(f"{path}?{sent}", f"{path}?{signed}", content)

    def _items(self, arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The items of a list body, by wire name."""
        record = self._record
        items = arguments.get(record.body_name)
        if items is None:
            raise Refused(f"{record.call} needs {record.body_name}.", call=record.call)
        return [_members(record.params, item, record.call) for item in items]

    def _incomplete(self, wire_name: str) -> Refused:
        call = self._record.call
        name = next(param.name for param in self._record.params if param.wire == wire_name)
        return Refused(f"{call} needs {name}.", call=call)


def _is_text(param: Param) -> bool:
    """Whether any text is its own spelling."""
    return param.type == "text" and not _yes_and_no(param.values)


def encoder(param: Param) -> Encoder:
    """How a value of this parameter is spelled on the wire."""
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
            return _members(param.fields, value, param.name)
        return [_members(param.fields, item, param.name) for item in value]

    return convert


def _members(params: tuple[Param, ...], value: Any, where: str) -> dict[str, Any]:
    """A mapping with Python or wire names as one with wire names; names that no param has go along as they are."""
    if not hasattr(value, "items"):
        raise TypeError(f"{where} takes mappings, not {type(value).__name__}.")
    known = _names(params)
    members = {}
    for name, part in value.items():
        if part is not None:
            wire, convert = known.get(name, (name, loose))
            members[wire] = convert(part)
    for param in params:
        if param.required and param.wire not in members:
            raise Refused(f"Each item of {where} needs {param.name}.")
    return members


_known: dict[int, tuple[tuple[Param, ...], dict[str, tuple[str, Encoder]]]] = {}


def _names(params: tuple[Param, ...]) -> dict[str, tuple[str, Encoder]]:
    """Wire name and encoder by Python name and by wire name; made once, since records keep their params."""
    known = _known.get(id(params))
    if known is None or known[0] is not params:
        made = [(param, encoder(param)) for param in params]
        names = {name: (param.wire, convert) for param, convert in made for name in (param.name, param.wire)}
        known = _known[id(params)] = (params, names)
    return known[1]


def plain(value: Any, name: str = "value") -> str:
    """A number in plain notation, without exponent and never through a float.

    Raises:
        TypeError: a float or a bool.
        Refused: not a finite number.
    """
    if isinstance(value, str):
        return value if _is_plain(value) else _plain_text(value, name)
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        hint = f": a float cannot hold most decimal fractions. Pass {str(value)!r} or Decimal({str(value)!r})"
        hint = hint if isinstance(value, float) else ""
        raise TypeError(f"{name} takes Decimal, str or int, not {type(value).__name__}{hint}.")
    if isinstance(value, int):
        return str(value)
    if not value.is_finite():
        raise Refused(f"{name} must be a finite number, not {value}.")
    return _format(value, name)


def _plain_text(value: str, name: str) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise Refused(f"{name} must be a number, not {value[:60]!r}.") from None
    if not number.is_finite():
        raise Refused(f"{name} must be a finite number, not {value[:60]!r}.")
    return _format(number, name)


_is_plain = re.compile(r"-?[0-9]{1,60}(\.[0-9]{1,60})?").fullmatch
_MOST_PLACES = 60


def _format(number: Decimal, name: str) -> str:
    if abs(number.adjusted()) > _MOST_PLACES:
        raise Refused(f"{name} is out of any market's range: {number}.")
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
        raise Refused(f"{name} must be a whole number, not {number}.")
    return number


def _moment(value: Any, name: str, per_second: int) -> str:
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise Refused(f"{name} needs a datetime with a time zone.")
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
    """A value of no stated type: Decimals as plain text, floats refused wherever they stand."""
    if isinstance(value, float | Decimal):
        return plain(value, name)
    if isinstance(value, dict):
        return {key: loose(part, name) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [loose(part, name) for part in value]
    if isinstance(value, Enum):
        return loose(value.value, name)
    return value if isinstance(value, str | int | bool) or value is None else str(value)


def _as_text(wire: Any) -> str:
    """A value in a query."""
    if isinstance(wire, str):
        return wire
    if isinstance(wire, bool):
        return "true" if wire else "false"
    if isinstance(wire, list) and all(isinstance(part, str) for part in wire):
        return ",".join(wire)
    return str(wire) if isinstance(wire, int) else _json.encode(wire).decode()
