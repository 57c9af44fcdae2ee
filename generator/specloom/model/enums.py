"""Named sets of values."""

import msgspec

from specloom.diagnostics import Place


class EnumValue(msgspec.Struct, frozen=True, kw_only=True):
    """One value on the wire, what it means, and its name in code."""

    wire: str
    name: str
    description: str


class Enum(msgspec.Struct, frozen=True, kw_only=True):
    """A set of values that several endpoints share."""

    name: str
    description: str
    values: tuple[EnumValue, ...]
    origin: Place
