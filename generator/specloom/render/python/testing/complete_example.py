"""Examples of the docs, completed: every declared field is there, with a value of its type and unlike the others."""

from typing import Any

from specloom.model import Field
from specloom.render.python.expectations import TypeMismatch, scalar
from specloom.render.python.json_text import compact_json, decode_json
from specloom.render.python.samples import sample_field
from specloom.render.python.testing.distinct_values import distinct_values

_SCALARS = frozenset({"text", "decimal", "integer", "ms", "s", "flag"})


def complete_example(field: Field, data: Any, place: int = 1) -> Any:
    """The data with samples of what it leaves out, or has in another type; of a list, the first row is completed."""
    if field.type == "none" or (field.type == "object" and not field.fields):
        return data
    if data in (None, "", [], {}):
        return sample_field(field, place)
    if field.type == "json" and field.fields and isinstance(data, str):
        return compact_json(_members(field, decode_json(data)), ascii_only=True)
    if field.fields and isinstance(data, dict | list):
        return _members(field, data)
    return data if _fits(field, data) else sample_field(field, place)


def _members(field: Field, data: Any) -> Any:
    """An object, the first of several, or the columns of a row, completed."""
    if isinstance(data, list):
        if field.type == "row":
            return _columns(field, data)
        return [_columns(field, data[0]) if isinstance(data[0], list) else _members(field, data[0]), *data[1:]]
    if isinstance(data, dict):
        return _first_value(field, data) if field.type == "map" else _object(field, data)
    return data


def _first_value(field: Field, data: dict[str, Any]) -> dict[str, Any]:
    key, value = next(iter(data.items()))
    return data | {key: _object(field, value)} if isinstance(value, dict) else data


def _columns(field: Field, row: list[Any]) -> list[Any]:
    given = row + [None] * (len(field.fields) - len(row))
    columns = enumerate(zip(field.fields, given, strict=False), 1)
    made = {below.wire: complete_example(below, value, place) for place, (below, value) in columns}
    return [*distinct_values(field.fields, made).values(), *row[len(field.fields) :]]


def _object(field: Field, data: dict[str, Any]) -> dict[str, Any]:
    made = dict(data)
    for place, below in enumerate(field.fields, 1):
        name = next((name for name in (below.wire, *below.aliases) if name in data), below.wire)
        made[name] = complete_example(below, data.get(name), place)
    return distinct_values(field.fields, made)


def _fits(field: Field, data: Any) -> bool:
    if field.type not in _SCALARS:
        return True
    try:
        scalar(field.type, data, field.wire)
    except TypeMismatch:
        return False
    return True
