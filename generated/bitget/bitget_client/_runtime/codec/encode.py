"""Encodes arguments as path, query pairs and members of the body: checked, each value as the exchange wants it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from ..errors import InvalidRequest
from ..signatures.request import Request
from .param_encoders import encode_members, encoder, is_plain, is_text, loose

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
_json = msgspec.json.Encoder(decimal_format="string")


def shown_target(request: Request) -> str:
    """Path and query as people read them, before the signature adds to it."""
    query = "&".join(f"{name}={value}" for name, value in request.query)
    return f"{request.path}?{query}" if query else request.path


def percent(text: str) -> str:
    """Percent-encodes all but unreserved characters."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="-_.~")


class RequestEncoder:
    """Encodes the arguments of one endpoint; made once per endpoint and client."""

    __slots__ = (
        "_all_in_body",
        "_default_place",
        "_empty",
        "_encoders",
        "_numbers",
        "_places",
        "_record",
        "_required",
        "_texts",
    )

    def __init__(self, record: Endpoint, host: str = "", environment: str = "live") -> None:
        self._record = record
        self._empty = Request(record.method, host, record.path, said=record.said, environment=environment)
        self._required = () if record.body == "list" else tuple(p.wire for p in record.params if p.required)
        self._texts = frozenset(param.wire for param in record.params if is_text(param))
        self._numbers = frozenset(param.wire for param in record.params if param.type == "decimal")
        self._encoders = {param.wire: encoder(param) for param in record.params}
        self._places = {param.wire: param.place for param in record.params}
        self._default_place = "query" if record.method in ("GET", "DELETE") else "body"
        self._all_in_body = record.body == "object" and {self._default_place, *self._places.values()} == {"body"}

    def encode(self, arguments: Mapping[str, Any]) -> Request:
        """The request for arguments by wire name, not signed yet; those that are None are left out.

        Raises:
            TypeError: a float, or another type that the parameter does not take.
            InvalidRequest: a required argument is missing.
        """
        for name in self._required:
            if arguments.get(name) is None:
                raise self._missing_argument(name)
        record = self._record
        if record.body == "list":
            return self._request(record.path, [], self._items(arguments))
        texts, numbers = self._texts, self._numbers
        encoded_values = {}
        for name, value in arguments.items():
            if value is None:
                continue
            if type(value) is str and (name in texts or (name in numbers and is_plain(value))):
                encoded_values[name] = value
            elif name in self._encoders:
                encoded_values[name] = self._encoders[name](value)
            elif record.open_params:
                encoded_values[name] = loose(value)
        if self._all_in_body:
            return self._request(record.path, [], encoded_values)
        return self._placed(encoded_values)

    def _request(self, path: str, query: list[tuple[str, Any]], members: Any) -> Request:
        empty = self._empty
        return Request(empty.method, empty.host, path, query, members, said=empty.said, environment=empty.environment)

    def _placed(self, members: dict[str, Any]) -> Request:
        """The members in the path, in the query and in the body."""
        path = self._record.path
        query: list[tuple[str, Any]] = []
        body: dict[str, Any] = {}
        for name, wire in members.items():
            place = self._places.get(name, self._default_place)
            if place == "query":
                query.append((name, wire if isinstance(wire, list) and _is_plain(wire) else _as_text(wire)))
            elif place == "body":
                body[name] = wire
            else:
                path = path.replace("{" + name + "}", percent(_as_text(wire)))
        return self._request(path, query, body if self._record.body == "object" else None)

    def _items(self, arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The items of a list body, by wire name."""
        record = self._record
        items = arguments.get(record.body_name)
        if items is None:
            raise InvalidRequest(f"{record.call} needs {record.body_name}.", call=record.call)
        return [encode_members(record.params, item, record.call) for item in items]

    def _missing_argument(self, wire_name: str) -> InvalidRequest:
        call = self._record.call
        name = next(param.name for param in self._record.params if param.wire == wire_name)
        return InvalidRequest(f"{call} needs {name}.", call=call)


def _is_plain(values: list[Any]) -> bool:
    """Whether the venue's own way to write lists applies: it knows texts alone."""
    return all(isinstance(part, str) for part in values)


def _as_text(wire: Any) -> str:
    """A value in a path or a query."""
    if isinstance(wire, str):
        return wire
    if isinstance(wire, bool):
        return "true" if wire else "false"
    return str(wire) if isinstance(wire, int) else _json.encode(wire).decode()
