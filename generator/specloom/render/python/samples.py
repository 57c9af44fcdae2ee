"""Values for parameters and answers that the docs give no example of: plausible, and always the same."""

from typing import Any

from specloom.model import Endpoint, Field, Param
from specloom.render.python.json_text import compact_json
from specloom.traced import derive

_SCALARS = {"flag": "true", "json": "{}", "any": "1"}
_STRUCTURES = frozenset({"object", "row", "rows", "list", "map", "json"})
_FIRST = {"integer": 9, "ms": 1_700_000_000_000, "s": 1_700_000_000}


def sample_param(param: Param, endpoint: Endpoint, place: int = 1) -> Any:
    """A legal value of one parameter, as JSON; parameters in other places get other values where they may."""
    if param.type == "list":
        return [
            sample_members(param.fields, endpoint)
            if param.fields
            else sample_scalar(param.items or "text", param, place)
        ]
    if param.type in ("object", "map"):
        return sample_members(param.fields, endpoint)
    if param.values:
        return param.default if param.default in param.values else param.values[0]
    if param.symbol:
        return derive(endpoint.sample_symbol, param.symbol)
    return sample_scalar(param.type, param, place)


def sample_members(params: tuple[Param, ...], endpoint: Endpoint) -> dict[str, Any]:
    """A value for each parameter."""
    return {param.wire: sample_param(param, endpoint, place) for place, param in enumerate(params, 1)}


def sample_scalar(kind: str, param: Param, place: int) -> Any:
    """A value of this type inside the parameter's limits."""
    if kind in ("integer", "decimal") and param.max is not None:
        return param.max
    if param.default is not None and kind != "json":
        return param.default
    return plain_value(kind, param.wire, place)[: param.max_length]


def plain_value(kind: str, name: str, place: int) -> str:
    """A text of this type that tells by its place where it belongs."""
    if kind in _FIRST:
        return derive(str(_FIRST[kind] + place), kind)
    if kind == "decimal":
        return derive(f"{place}.5", kind)
    made = _SCALARS.get(kind)
    return name + str(place) if made is None else derive(made, kind)


def sample_field(field: Field, place: int = 1) -> Any:
    """A value of an answer, as JSON."""
    if field.fields and field.type in _STRUCTURES:
        return _structure(field)
    if field.type in ("list", "map"):
        value = plain_value(field.items or "text", field.wire, place)
        return [value] if field.type == "list" else {"key": value}
    if field.type in ("none", "object"):
        return {} if field.type == "object" else None
    spoken = next(filter(None, field.values), None)  # a blank would read as nothing
    return spoken or plain_value(field.type, field.wire, place)


def _structure(field: Field) -> Any:
    if field.type in ("rows", "row"):
        return [_columns(field)] if field.type == "rows" else _columns(field)
    members = _members(field)
    if field.type == "json":
        return compact_json(members, ascii_only=True)
    return {"object": members, "list": [members], "map": {"key": members}}[field.type]


def _members(field: Field) -> dict[str, Any]:
    return {below.wire: sample_field(below, place) for place, below in enumerate(field.fields, 1)}


def _columns(field: Field) -> list[Any]:
    return [sample_field(below, place) for place, below in enumerate(field.fields, 1)]
