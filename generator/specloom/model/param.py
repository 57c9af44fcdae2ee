"""One value that a caller passes."""

import msgspec

from specloom.diagnostics import Place


class Param(msgspec.Struct, frozen=True, kw_only=True):
    """A request parameter; ``fields`` describe the items of a list or the members of an object.

    ``required_if`` maps the wire name of another parameter to the values that make this one required.
    ``only_if`` maps it to the values with which alone this one may be sent.
    ``max`` and ``min`` are decimal texts. ``default`` is what the exchange assumes when it is absent.
    ``place`` is ``query``, ``body`` or ``path``.
    """

    wire: str
    name: str
    type: str
    description: str
    origin: Place
    required: bool = False
    place: str = "query"
    unit: str | None = None
    enum: str | None = None
    values: tuple[str, ...] = ()
    default: str | None = None
    required_if: dict[str, tuple[str, ...]] = {}
    only_if: dict[str, tuple[str, ...]] = {}
    min: str | None = None
    max: str | None = None
    max_length: int | None = None
    pattern: str | None = None
    max_items: int | None = None
    items: str | None = None
    fields: tuple["Param", ...] = ()
    symbol: bool = False
    deprecated: bool = False
    secret: bool = False
