"""JSON as it is signed and sent: compact, UTF-8, members in their order, numbers as they were written."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

_json = msgspec.json.Encoder(decimal_format="number")


def to_json(value: Any) -> str:
    """The text of a value; a sequence of pairs is an object."""
    if isinstance(value, list | tuple) and value and all(type(item) is tuple for item in value):
        value = dict(value)
    return _json.encode(value).decode()


def to_json_bytes(value: Any) -> bytes:
    """The UTF-8 bytes of a value."""
    return _json.encode(value)


def scalar_text(value: Any) -> str:
    """A value as it stands in a query or a form: ``true``, ``0.10``, a map or list as JSON."""
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    return to_json(value) if isinstance(value, Mapping | list | tuple) else str(value)
