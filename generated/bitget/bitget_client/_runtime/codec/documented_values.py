"""Compares the values of a decoded response with the documented ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import msgspec

from ..errors import InvalidValue
from .model_base import Model

if TYPE_CHECKING:
    from .drift import DriftRecorder


def has_documented_values(result: Any, seen: frozenset[Any] = frozenset()) -> bool:
    """Whether any member below has documented values."""
    if isinstance(result, type) and issubclass(result, Model):
        if result.VALUES:
            return True
        below = [field.type for field in msgspec.structs.fields(result)] if result not in seen else []
        return any(has_documented_values(type_, seen | {result}) for type_ in below)
    return any(has_documented_values(part, seen) for part in get_args(result) if part is not result)


def compare_values(data: Any, sink: DriftRecorder, path: str, *, strict: bool) -> None:
    """Compares texts with their documented values, and under ``strict`` converts everything."""
    if isinstance(data, list):
        for item in data:
            compare_values(item, sink, path, strict=strict)
    elif isinstance(data, Model):
        for name, wire in zip(data.__struct_fields__, data.__struct_encode_fields__, strict=True):
            below = f"{path}.{wire}" if path else wire
            values = data.VALUES.get(name)
            if values is None and not strict and name in data._kinds:  # noqa: SLF001 - the model is ours
                continue
            try:
                value = getattr(data, name)
            except InvalidValue as error:
                sink.unreadable_value(below, error.message)
                continue
            if values is None:
                compare_values(value, sink, below, strict=strict)
            elif isinstance(value, str) and value not in values:
                sink.unknown_value(below, value, values)
