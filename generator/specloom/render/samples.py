"""Values for parameters and answers that the docs give no example of: plausible, and always the same."""

from typing import Any

from specloom.model import Endpoint, Field, Param

_SCALARS: dict[str, Any] = {
    "decimal": "1.5",
    "integer": "10",
    "ms": "1700000000000",
    "s": "1700000000",
    "flag": "true",
    "json": "{}",
    "any": "1",
}
_V1_SUFFIX = {"spot": "SPBL", "margin": "SPBL"}


def sample_symbol(endpoint: Endpoint) -> str:
    """A symbol as the endpoint spells it."""
    if endpoint.symbol_format == "v1":
        return f"BTCUSDT_{_V1_SUFFIX.get(endpoint.group[1], 'UMCBL')}"
    return "BTCUSDT"


def sample_param(param: Param, endpoint: Endpoint) -> Any:
    """A legal value of one parameter, as JSON."""
    if param.type == "list":
        return [sample_members(param.fields, endpoint) if param.fields else _scalar(param.items or "text", param)]
    if param.type in ("object", "map"):
        return sample_members(param.fields, endpoint)
    if param.values:
        return param.default if param.default in param.values else param.values[0]
    if param.symbol:
        return sample_symbol(endpoint)
    return _scalar(param.type, param)


def sample_members(params: tuple[Param, ...], endpoint: Endpoint) -> dict[str, Any]:
    """A value for each parameter."""
    return {param.wire: sample_param(param, endpoint) for param in params}


def _scalar(kind: str, param: Param) -> Any:
    if kind == "integer" and param.max is not None:
        return param.max
    if param.default is not None and kind != "json":
        return param.default
    return _SCALARS.get(kind, "abc123"[: param.max_length or 6])


def sample_field(field: Field) -> Any:
    """A value of an answer, as JSON."""
    if field.type in ("object", "row", "rows", "list", "map") and field.fields:
        return _structure(field)
    if field.type == "list":
        return [_SCALARS.get(field.items or "text", "abc123")]
    if field.type == "map":
        return {"key": _SCALARS.get(field.items or "text", "abc123")}
    if field.type == "none":
        return None
    if field.values:
        return field.values[0]
    return {} if field.type == "object" else _SCALARS.get(field.type, "abc123")


def _structure(field: Field) -> Any:
    if field.type == "rows":
        return [[sample_field(below) for below in field.fields]]
    if field.type == "row":
        return [sample_field(below) for below in field.fields]
    members = {below.wire: sample_field(below) for below in field.fields}
    return {"object": members, "list": [members], "map": {"key": members}}[field.type]
