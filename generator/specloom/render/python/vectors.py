"""What must stand on the wire for given arguments, worked out apart from the runtime that the tests check."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import quote

import msgspec

from specloom.model import Endpoint, Param
from specloom.model.signing import RequestRules
from specloom.render.python.json_text import compact_json
from specloom.traced import calculate, derive

TIMESTAMP = "1700000000000"


class ExpectedRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One request as it must be sent, but for what its signature adds."""

    target: str
    body: str
    signed: bool


def expected_request(rules: RequestRules, endpoint: Endpoint, values: Any) -> ExpectedRequest:
    """The request for ``values``: wire names to JSON values, or the list that is the body."""
    made = calculate(_expected_request, rules, endpoint, values)
    return msgspec.structs.replace(
        made,
        target=derive(made.target, endpoint.path, *([] if endpoint.body.kind != "none" else [values])),
        body=derive(made.body, values),
    )


def _expected_request(rules: RequestRules, endpoint: Endpoint, values: Any) -> ExpectedRequest:
    path, rest = _fill_path(endpoint, serialized(endpoint.params, values))
    in_query, rest = _placed(endpoint, rest)
    query = _query(rules, endpoint, in_query)
    body = "" if endpoint.body.kind == "none" else _body(rules, endpoint, rest)
    return ExpectedRequest(target=f"{path}?{query}" if query else path, body=body, signed=endpoint.signed)


def _body(rules: RequestRules, endpoint: Endpoint, values: Any) -> str:
    if not values and not isinstance(values, list):
        return rules.body.empty if endpoint.method in ("POST", "PUT", "PATCH") else ""
    if rules.body.encoding == "form":
        return _written(values.items(), rules.body.keep, rules.body.space, rules.body.lists)
    ordered = dict(sorted(values.items())) if rules.body.order == "sorted" else values
    return compact_json(ordered)


def _query(rules: RequestRules, endpoint: Endpoint, values: Mapping[str, Any]) -> str:
    """The query: by name, or in the order in which the endpoint declares its parameters."""
    if rules.query.order == "sorted":
        names = sorted(values)
    else:
        declared = [param.wire for param in endpoint.params]
        names = sorted(values, key=lambda name: declared.index(name) if name in declared else len(declared))
    pairs = [(name, values[name]) for name in names]
    return _written(pairs, rules.query.keep, rules.query.space, rules.query.lists)


def _written(pairs: Any, keep: str, space: str, lists: str) -> str:
    def encoded(text: str) -> str:
        return quote(text, safe=keep).replace("%20", space)

    rows = [row for name, value in pairs for row in _rows(name, value, lists)]
    return "&".join(f"{encoded(name)}={encoded(value)}" for name, value in rows)


def _rows(name: str, value: Any, lists: str) -> Iterator[tuple[str, str]]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        yield name, value if isinstance(value, str) else compact_json(value)
    elif lists == "joined":
        yield name, ",".join(value)
    elif lists == "json":
        yield name, compact_json(value)
    else:
        yield from ((f"{name}[]" if lists == "brackets" else name, item) for item in value)


def _fill_path(endpoint: Endpoint, values: Any) -> tuple[str, Any]:
    if "{" not in endpoint.path:
        return endpoint.path, values
    path, rest = endpoint.path, dict(values)
    for param in endpoint.params:
        if param.place == "path":
            path = path.replace(f"{{{param.wire}}}", quote(str(rest.pop(param.wire)), safe=""))
    return path, rest


def _placed(endpoint: Endpoint, values: Any) -> tuple[dict[str, Any], Any]:
    """What stands in the query, and what is left for the body."""
    if endpoint.body.kind == "list":
        return {}, values
    unlisted = "query" if endpoint.body.kind == "none" else "body"
    places = {param.wire: param.place for param in endpoint.params}
    named: Mapping[str, Any] = values
    query = {name: value for name, value in named.items() if places.get(name, unlisted) == "query"}
    return query, {name: value for name, value in named.items() if name not in query}


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
