"""What examples show, put beside what the schemas state."""

import json
from collections.abc import Callable
from typing import Any

from specloom.importers.shapes import shape_of
from specloom.importers.table_merger import from_shape
from specloom.importers.values import Value

Note = Callable[[str, str, str], None]
_MOST_SAMPLES = 24


def decode_shown(shown: object) -> object:
    """An example as a value; a text may hold JSON, once more escaped where a tool wrote it so. ``ValueError``."""
    if not isinstance(shown, str):
        return shown
    try:
        return json.loads(shown)
    except ValueError:
        return json.loads(json.loads(f'"{shown}"'))


def show(value: Value, shown: object, note: Note) -> None:
    """Give a value the samples of an example; members that only the example has are added to answers, and reported."""
    if shown is None or shown == "" or (value.kind == "scalar" and "type" in value.own):
        return
    if value.kind in ("object", "json") and isinstance(shown, dict):
        _show_members(value, shown, note)
    elif value.kind == "list" and isinstance(shown, list):
        _show_items(value, shown, note)
    elif value.kind == "map" and isinstance(shown, dict):
        for one in shown.values():
            _show_item(value, one, note)
    elif value.kind in ("rows", "row"):
        return
    elif value.kind == "scalar" and not isinstance(shown, (dict, list)):
        _show_scalar(value, shown, note)
    elif value.kind == "scalar" and value.column == "any":
        return
    else:
        note("example-shape", f"'{value.name}' is called {value.kind}, but an example shows {_kind(shown)}", "warning")
        if isinstance(shown, (dict, list)):
            _believe_the_wire(value)


def _believe_the_wire(value: Value) -> None:
    """The wire decides: where the schema describes another structure, the value is taken as it comes."""
    if not value.is_param:
        value.kind, value.column, value.fields, value.items, value.values = "scalar", "any", {}, "", ()
        value.samples, value.is_typed = [], False


def _show_members(value: Value, shown: dict[str, Any], note: Note) -> None:
    for name, one in shown.items():
        field = value.fields.get(name)
        if field is not None:
            show(field, one, note)
        elif value.is_param:
            note("example-param", f"an example sends '{name}', which is not described", "warning")
        elif value.kind == "object" and name:
            value.fields[name] = from_shape(name, shape_of(one))
            note("example-only", f"only an example shows '{name}'", "note")


def _show_items(value: Value, shown: list[Any], note: Note) -> None:
    if not value.fields and value.items == "any" and shown and all(isinstance(one, (dict, list)) for one in shown):
        made = from_shape(value.name, shape_of(shown))
        if made.fields and not value.is_param:
            value.kind, value.fields, value.items = made.kind, made.fields, ""
            note("example-only", f"only an example shows what '{value.name}' holds", "note")
        return
    for one in shown[:_MOST_SAMPLES]:
        _show_item(value, one, note)


def _show_item(value: Value, one: object, note: Note) -> None:
    if isinstance(one, dict) and value.fields:
        _show_members(Value(value.name, "object", fields=value.fields, is_param=value.is_param), one, note)
    elif not isinstance(one, (dict, list)) and not value.fields:
        _add_sample(value, one)
    elif one is not None and value.items != "any":
        what = "objects" if value.fields else value.items or "plain values"
        note("example-shape", f"'{value.name}' holds {what}, but an example shows {_kind(one)}", "warning")


def _show_scalar(value: Value, shown: object, note: Note) -> None:
    is_number = isinstance(shown, (int, float)) and not isinstance(shown, bool)
    wants_number, wants_flag = value.column in ("integer", "number", "timestamp_ms"), value.column == "boolean"
    if value.is_param or value.column == "any":
        _add_sample(value, shown)
    elif (wants_number and not is_number) or (wants_flag != isinstance(shown, bool)):
        note("example-type", f"'{value.name}' is {value.column}, but an example shows {str(shown)[:40]!r}", "warning")
        _add_sample(value, shown)
    elif is_number and not wants_number:
        note("example-type", f"'{value.name}' is {value.column}, but an example shows the number {shown}", "warning")
        _add_sample(value, shown)
    else:
        _add_sample(value, shown)


def _add_sample(value: Value, one: Any) -> None:
    if len(value.samples) < _MOST_SAMPLES:
        value.samples.append(one)
    is_millis = isinstance(one, int) and not isinstance(one, bool) and 10**12 <= one < 10**13
    if value.column == "integer" and value.kind == "scalar" and is_millis:
        value.column = "timestamp_ms"


def _kind(shown: object) -> str:
    return "an object" if isinstance(shown, dict) else "a list" if isinstance(shown, list) else repr(shown)[:40]
