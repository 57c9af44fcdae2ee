"""Parameters and answer fields: the endpoint's own words over the data dictionary's."""

from collections.abc import Mapping
from typing import Any

from specloom.diagnostics import Place
from specloom.load import Document, child
from specloom.model import Field, Param
from specloom.model.field import settled_type
from specloom.naming import snake
from specloom.resolve.context import Context

_EMPTY: Mapping[str, Any] = {}


def origin(document: Document, pointer: str) -> Place:
    """The place of a value, or of the nearest parent that has one."""
    place = document.place(pointer)
    return Place(place.file, place.line, place.column)


def _enum(own: Any, entry: Mapping[str, Any], context: Context) -> tuple[str | None, tuple[str, ...]]:
    """Name and values: written out here, named here, or named in the dictionary."""
    if isinstance(own, list):
        return None, tuple(own)
    name = own or entry.get("enum")
    if name is None:
        return None, ()
    return name, tuple(value.wire for value in context.enums[name].values)


def build_param(  # noqa: PLR0917 - the same six walk down the tree
    document: Document, pointer: str, wire: str, own: Mapping[str, Any] | None, place: str, context: Context
) -> Param:
    """One parameter with everything below it."""
    own = own or _EMPTY
    entry = context.dictionary.get(wire, _EMPTY)
    enum, values = _enum(own.get("enum"), entry, context)
    fields = own.get("fields") or _EMPTY
    return Param(
        wire=wire,
        name=own.get("name") or snake(wire),
        type=_type(own, entry),
        description=own.get("description") or entry["description"],
        origin=origin(document, pointer),
        required=own.get("required", False),
        place=place,
        unit=own.get("unit") or entry.get("unit"),
        enum=enum,
        values=values,
        default=own.get("default"),
        required_if=_condition(own.get("required_if")),
        only_if=_condition(own.get("only_if")),
        min=own.get("min"),
        max=own.get("max"),
        max_length=own.get("max_length"),
        pattern=own.get("pattern") or entry.get("pattern"),
        max_items=own.get("max_items"),
        items=own.get("items") or (None if fields else entry.get("items")),
        fields=build_params(document, f"{pointer}/fields", fields, place, context),
        symbol=own.get("symbol", entry.get("symbol", False)),
        deprecated=own.get("deprecated", False),
        secret=entry.get("secret", False),
    )


def build_params(
    document: Document, pointer: str, params: Mapping[str, Any] | None, place: str, context: Context
) -> tuple[Param, ...]:
    """Parameters in the order written."""
    return tuple(
        build_param(document, child(pointer, wire), wire, own, place, context)
        for wire, own in (params or _EMPTY).items()
    )


def build_field(document: Document, pointer: str, wire: str, own: Mapping[str, Any] | None, context: Context) -> Field:
    """One answer value with everything below it."""
    own = own or _EMPTY
    entry = context.dictionary.get(wire, _EMPTY)
    enum, values = _enum(own.get("enum"), entry, context)
    fields = own.get("fields") or _EMPTY
    return Field(
        wire=wire,
        name=own.get("name") or snake(wire),
        type=_type(own, entry),
        description=own.get("description") or entry.get("description", ""),
        origin=origin(document, pointer),
        unit=own.get("unit") or entry.get("unit"),
        enum=enum,
        values=values,
        items=own.get("items") or (None if fields else entry.get("items")),
        fields=tuple(
            build_field(document, child(f"{pointer}/fields", name), name, below, context)
            for name, below in fields.items()
        ),
        aliases=tuple(own.get("aliases") or ()),
        secret=entry.get("secret", False),
    )


def build_data(document: Document, pointer: str, own: Mapping[str, Any], context: Context) -> Field:
    """The value under ``data``: it has no wire name of its own and its type is always written."""
    return build_field(document, pointer, "data", {"name": "data", "description": "The answer.", **own}, context)


def _type(own: Mapping[str, Any], entry: Mapping[str, Any]) -> str:
    settled = settled_type(own.get("type"), entry.get("type"), has_fields=bool(own.get("fields")))
    assert settled is not None, "validation lets no value pass whose type nobody states"
    return settled


def _condition(own: Mapping[str, Any] | None) -> dict[str, tuple[str, ...]]:
    return {name: _as_tuple(wanted) for name, wanted in (own or _EMPTY).items()}


def _as_tuple(wanted: Any) -> tuple[str, ...]:
    return tuple(wanted) if isinstance(wanted, list) else (wanted,)
