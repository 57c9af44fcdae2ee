"""What must stand on the wire for given arguments, worked out apart from the runtime that the tests check."""

import base64
import hashlib
import hmac
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from specloom.model import Endpoint, Param
from specloom.render.python.json_text import compact_json
from specloom.traced import calculate, derive

if TYPE_CHECKING:
    from collections.abc import Mapping

TIMESTAMP = "1700000000000"
KEY, SECRET, PASSPHRASE = "test-key", "test-secret", "test-passphrase"


class ExpectedRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One request as it must be sent."""

    target: str
    body: str
    signature: str | None


def expected_request(endpoint: Endpoint, values: Any) -> ExpectedRequest:
    """The request for ``values``: wire names to JSON values, or the list that is the body."""
    made = calculate(_expected_request, endpoint, values)
    return msgspec.structs.replace(
        made,
        target=derive(made.target, endpoint.path, *([] if endpoint.body.kind != "none" else [values])),
        body=derive(made.body, values),
        signature=derive(made.signature, endpoint.method, endpoint.path, values),
    )


def _expected_request(endpoint: Endpoint, values: Any) -> ExpectedRequest:
    path, rest = _fill_path(endpoint, serialized(endpoint.params, values))
    query, rest = _query(endpoint, rest)
    decoded = "&".join(f"{name}={value}" for name, value in query)
    encoded = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in query)
    body = "" if endpoint.body.kind == "none" else compact_json(rest)
    return ExpectedRequest(
        target=path + (f"?{encoded}" if encoded else ""),
        body=body,
        signature=sign(endpoint.method, path + (f"?{decoded}" if decoded else ""), body) if endpoint.signed else None,
    )


def sign(method: str, target: str, body: str) -> str:
    """HMAC-SHA256 over time, method, target and body, in base64."""
    text = f"{TIMESTAMP}{method}{target}{body}".encode()
    return base64.b64encode(hmac.new(SECRET.encode(), text, hashlib.sha256).digest()).decode()


def _fill_path(endpoint: Endpoint, values: Any) -> tuple[str, Any]:
    if "{" not in endpoint.path:
        return endpoint.path, values
    path, rest = endpoint.path, dict(values)
    for param in endpoint.params:
        if param.place == "path":
            path = path.replace(f"{{{param.wire}}}", quote(str(rest.pop(param.wire)), safe=""))
    return path, rest


def _query(endpoint: Endpoint, values: Any) -> tuple[list[tuple[str, str]], Any]:
    """What stands in the query, and what is left for the body."""
    if endpoint.body.kind == "list":
        return [], values
    unlisted = "query" if endpoint.body.kind == "none" else "body"
    places = {param.wire: param.place for param in endpoint.params}
    named: Mapping[str, Any] = values
    query = {name: value for name, value in named.items() if places.get(name, unlisted) == "query"}
    rest = {name: value for name, value in named.items() if name not in query}
    return sorted((name, _text(value)) for name, value in query.items()), rest


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ",".join(value)
    return compact_json(value)


def serialized(params: tuple[Param, ...], values: Any) -> Any:
    """Every value as the exchange wants it: numbers and times as text, members under their wire names."""
    if isinstance(values, list):
        return [serialized(params, item) for item in values]
    by_wire = {param.wire: param for param in params}
    return {
        name: _serialized_value(by_wire[name], value) if name in by_wire else value for name, value in values.items()
    }


def _serialized_value(param: Param, value: Any) -> Any:
    if param.fields and isinstance(value, list | dict):
        return serialized(param.fields, value)
    if isinstance(value, list):
        return [_scalar(param.items or "any", item) for item in value]
    return _scalar(param.type, value)


def _scalar(kind: str, value: Any) -> Any:
    if kind in ("flag", "any", "json", "object", "map", "list") and not isinstance(value, float):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(Decimal(repr(value)), "f") if isinstance(value, float) else str(value)
