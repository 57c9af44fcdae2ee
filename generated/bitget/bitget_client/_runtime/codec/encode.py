"""Encodes arguments as path, query and body: checked, written as the exchange wants them, serialized once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from ..errors import InvalidRequest
from .param_encoders import encode_members, encoder, is_plain, is_text, loose

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
_json = msgspec.json.Encoder(decimal_format="string")


class EncodedRequest(msgspec.Struct):
    """A request's changing parts: path and query as they are ``sent`` (percent-encoded) and ``signed``, ``body``."""

    sent: str
    signed: str
    body: bytes


def percent(text: str) -> str:
    """Percent-encodes all but unreserved characters."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="-_.~")


class RequestEncoder:
    """Encodes the arguments of one endpoint; made once per endpoint and client."""

    __slots__ = ("_all_in_body", "_default_place", "_encoders", "_numbers", "_places", "_record", "_required", "_texts")

    def __init__(self, record: Endpoint) -> None:
        self._record = record
        self._required = () if record.body == "list" else tuple(p.wire for p in record.params if p.required)
        self._texts = frozenset(param.wire for param in record.params if is_text(param))
        self._numbers = frozenset(param.wire for param in record.params if param.type == "decimal")
        self._encoders = {param.wire: encoder(param) for param in record.params}
        self._places = {param.wire: param.place for param in record.params}
        self._default_place = "query" if record.method in ("GET", "DELETE") else "body"
        self._all_in_body = record.body == "object" and {self._default_place, *self._places.values()} == {"body"}

    def encode(self, arguments: Mapping[str, Any]) -> EncodedRequest:
        """The request for arguments by wire name; those that are None are left out.

        Raises:
            TypeError: a float, or another type that the parameter does not take.
            InvalidRequest: a required argument is missing.
        """
        for name in self._required:
            if arguments.get(name) is None:
                raise self._missing_argument(name)
        record = self._record
        if record.body == "list":
            return EncodedRequest(record.path, record.path, _json.encode(self._items(arguments)))
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
            return EncodedRequest(record.path, record.path, _json.encode(encoded_values))
        return self._placed(encoded_values)

    def _placed(self, members: dict[str, Any]) -> EncodedRequest:
        """The members in the path, in the query (sorted by name) and in the body."""
        path, query, body = self._record.path, [], {}
        for name, wire in members.items():
            place = self._places.get(name, self._default_place)
            if place == "query":
                query.append((name, _as_text(wire)))
            elif place == "body":
                body[name] = wire
            else:
                path = path.replace("{" + name + "}", percent(_as_text(wire)))
        content = _json.encode(body) if self._record.body == "object" else b""
        if not query:
            return EncodedRequest(path, path, content)
        query.sort()
        signed = "&".join([f"{name}={value}" for name, value in query])
        sent = "&".join([f"{percent(name)}={percent(value)}" for name, value in query])
        return EncodedRequest(f"{path}?{sent}", f"{path}?{signed}", content)

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


def _as_text(wire: Any) -> str:
    """A value in a query."""
    if isinstance(wire, str):
        return wire
    if isinstance(wire, bool):
        return "true" if wire else "false"
    if isinstance(wire, list) and all(isinstance(part, str) for part in wire):
        return ",".join(wire)
    return str(wire) if isinstance(wire, int) else _json.encode(wire).decode()
