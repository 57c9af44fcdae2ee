"""Builds models from plain JSON values without refusing anything: the tolerant way of reading an answer.

Each ``shape(raw, notes, path)`` returns the value for one annotation and tells ``notes`` what was not expected.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Protocol, Union, get_args, get_origin

import msgspec.structs

from .models import Model, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .answer_types import Kind

    Shape = Callable[[Any, "Notes", str], Any]


class Notes(Protocol):
    """Who hears of differences between answer and spec; ``path`` is dotted, in wire names, below ``data``."""

    def unknown(self, path: str, raw: Any) -> None:
        """A member that the spec does not have."""

    def surprise(self, path: str, expected: str, raw: Any) -> None:
        """A value whose JSON type cannot be what the spec says."""


class Silence:
    """Nobody hears."""

    def unknown(self, path: str, raw: Any) -> None:
        """Forgotten."""

    def surprise(self, path: str, expected: str, raw: Any) -> None:
        """Forgotten."""


SILENCE = Silence()


def build(annotation: Any, raw: Any, notes: Notes = SILENCE, path: str = "") -> Any:
    """``raw`` as the annotation's models; what does not fit stays as it came."""
    return shape_of(annotation)(raw, notes, path)


@cache
def shape_of(annotation: Any) -> Shape:
    """The shape of a field's annotation."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _scalar(kind_of(annotation))
    if origin in (Union, UnionType):
        return shape_of(next(part for part in get_args(annotation) if part is not NoneType))
    if origin is list:
        return _list(shape_of(get_args(annotation)[0]))
    if origin is dict:
        return _map(shape_of(get_args(annotation)[1]))
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _row(annotation) if annotation.__struct_config__.array_like else _object(annotation)
    return _as_it_came


def _as_it_came(raw: Any, _notes: Notes, _path: str) -> Any:
    return raw


def _scalar(kind: Kind | None) -> Shape:
    if kind is None or kind.word in ("any", "json"):
        return _as_it_came
    legal = list if kind.word.startswith("list") else dict if kind.word.startswith("map") else None

    def shape(raw: Any, notes: Notes, path: str) -> Any:
        fits = isinstance(raw, legal) if legal else not isinstance(raw, list | dict)
        if not fits and raw is not None and raw != "":
            notes.surprise(path, kind.word, raw)
        return raw

    return shape


def _list(item: Shape) -> Shape:
    def shape(raw: Any, notes: Notes, path: str) -> Any:
        if isinstance(raw, list):
            return [item(value, notes, path) for value in raw]
        return _misfit("list", raw, notes, path)

    return shape


def _map(item: Shape) -> Shape:
    def shape(raw: Any, notes: Notes, path: str) -> Any:
        if isinstance(raw, dict):
            return {key: item(value, notes, path) for key, value in raw.items()}
        return _misfit("map", raw, notes, path)

    return shape


def _misfit(expected: str, raw: Any, notes: Notes, path: str) -> Any:
    if raw is None or raw == "":
        return None
    notes.surprise(path, expected, raw)
    return raw


def _members(model: type[Model]) -> dict[str, tuple[str, Any]]:
    """Wire name to attribute and annotation, aliases included."""
    fields = msgspec.structs.fields(model)
    members = {field.encode_name: (field.name, field.type) for field in fields}
    types = {field.name: field.type for field in fields}
    for name, wires in model.ALIASES.items():
        members.update({wire: (name, types[name]) for wire in wires if wire not in members})
    return members


def _object(model: type[Model]) -> Shape:
    members = _members(model)
    shapes: dict[str, tuple[str, Shape]] = {}  # filled on first use: a model may contain itself

    def shape(raw: Any, notes: Notes, path: str) -> Any:
        if not isinstance(raw, dict):
            return _misfit("object", raw, notes, path)
        if not shapes:
            shapes.update({wire: (name, shape_of(type_)) for wire, (name, type_) in members.items()})
        values = {}
        for wire, value in raw.items():
            known = shapes.get(wire)
            below = f"{path}.{wire}" if path else wire
            if known is None:
                notes.unknown(below, value)
            elif value is not None or known[0] not in values:
                values[known[0]] = known[1](value, notes, below)
        return model(**values)

    return shape


def _row(model: type[Model]) -> Shape:
    columns = [(field.name, field.type) for field in msgspec.structs.fields(model)]

    def shape(raw: Any, notes: Notes, path: str) -> Any:
        if not isinstance(raw, list):
            return _misfit("row", raw, notes, path)
        for place, value in enumerate(raw[len(columns) :], len(columns)):
            notes.unknown(f"{path}[{place}]", value)
        known = zip(columns, raw, strict=False)
        return model(*(shape_of(type_)(value, notes, f"{path}.{name}") for (name, type_), value in known))

    return shape
