"""Builds models from plain JSON values without rejecting anything: the tolerant way to decode a response.

Each ``Builder`` returns the value for one annotation and reports to ``sink`` what the spec does not say.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Protocol, Union, get_args, get_origin

import msgspec.structs

from .model_base import Model, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from .answer_types import ScalarKind

    Builder = Callable[[Any, "DriftSink", str], Any]


class DriftSink(Protocol):
    """Receives the differences between response and spec; ``path`` is dotted, in wire names, below ``data``."""

    def unknown_field(self, path: str, raw: Any) -> None:
        """A member that the spec does not have."""

    def type_mismatch(self, path: str, expected: str, raw: Any) -> None:
        """A value whose JSON type cannot be what the spec says."""


class NullSink:
    """Ignores all differences."""

    def unknown_field(self, path: str, raw: Any) -> None:
        """Ignored."""

    def type_mismatch(self, path: str, expected: str, raw: Any) -> None:
        """Ignored."""


NULL_SINK = NullSink()


def build(annotation: Any, raw: Any, sink: DriftSink = NULL_SINK, path: str = "") -> Any:
    """``raw`` as the annotation's models; what does not fit stays as it came."""
    return builder_of(annotation)(raw, sink, path)


@cache
def builder_of(annotation: Any) -> Builder:
    """The builder of a field's annotation."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _scalar(kind_of(annotation))
    if origin in (Union, UnionType):
        return builder_of(next(part for part in get_args(annotation) if part is not NoneType))
    if origin is list:
        return _list(builder_of(get_args(annotation)[0]))
    if origin is dict:
        return _map(builder_of(get_args(annotation)[1]))
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _row(annotation) if annotation.__struct_config__.array_like else _object(annotation)
    return _as_it_came


def _as_it_came(raw: Any, _notes: DriftSink, _path: str) -> Any:
    return raw


def _scalar(kind: ScalarKind | None) -> Builder:
    if kind is None or kind.word in ("any", "json"):
        return _as_it_came
    legal = list if kind.word.startswith("list") else dict if kind.word.startswith("map") else None

    def convert(raw: Any, sink: DriftSink, path: str) -> Any:
        fits = isinstance(raw, legal) if legal else not isinstance(raw, list | dict)
        if not fits and raw is not None and raw != "":
            sink.type_mismatch(path, kind.word, raw)
        return raw

    return convert


def _list(item: Builder) -> Builder:
    def convert(raw: Any, sink: DriftSink, path: str) -> Any:
        if isinstance(raw, list):
            return [item(value, sink, path) for value in raw]
        return _wrong_type("list", raw, sink, path)

    return convert


def _map(item: Builder) -> Builder:
    def convert(raw: Any, sink: DriftSink, path: str) -> Any:
        if isinstance(raw, dict):
            return {key: item(value, sink, path) for key, value in raw.items()}
        return _wrong_type("map", raw, sink, path)

    return convert


def _wrong_type(expected: str, raw: Any, sink: DriftSink, path: str) -> Any:
    if raw is None or raw == "":
        return None
    sink.type_mismatch(path, expected, raw)
    return raw


def _members(model: type[Model]) -> dict[str, tuple[str, Any]]:
    """Wire name to attribute and annotation, aliases included."""
    fields = msgspec.structs.fields(model)
    members = {field.encode_name: (field.name, field.type) for field in fields}
    types = {field.name: field.type for field in fields}
    for name, wires in model.ALIASES.items():
        members.update({wire: (name, types[name]) for wire in wires if wire not in members})
    return members


def _object(model: type[Model]) -> Builder:
    members = _members(model)
    builders: dict[str, tuple[str, Builder]] = {}  # filled on first use: a model may contain itself

    def convert(raw: Any, sink: DriftSink, path: str) -> Any:
        if not isinstance(raw, dict):
            return _wrong_type("object", raw, sink, path)
        if not builders:
            builders.update({wire: (name, builder_of(type_)) for wire, (name, type_) in members.items()})
        values = {}
        for wire, value in raw.items():
            known = builders.get(wire)
            below = f"{path}.{wire}" if path else wire
            if known is None:
                sink.unknown_field(below, value)
            elif value is not None or known[0] not in values:
                values[known[0]] = known[1](value, sink, below)
        return model(**values)

    return convert


def _row(model: type[Model]) -> Builder:
    columns = [(field.name, field.type) for field in msgspec.structs.fields(model)]

    def convert(raw: Any, sink: DriftSink, path: str) -> Any:
        if not isinstance(raw, list):
            return _wrong_type("row", raw, sink, path)
        for place, value in enumerate(raw[len(columns) :], len(columns)):
            sink.unknown_field(f"{path}[{place}]", value)
        known = zip(columns, raw, strict=False)
        return model(*(builder_of(type_)(value, sink, f"{path}.{name}") for (name, type_), value in known))

    return convert
