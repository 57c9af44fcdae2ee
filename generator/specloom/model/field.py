"""One value on the wire, with everything below it."""

import msgspec

from specloom.diagnostics import Place

SCALAR_TYPES = frozenset({"text", "decimal", "integer", "ms", "s", "flag", "json", "any"})


STRUCTURES = frozenset({"object", "list", "rows", "row", "map", "json"})
"""Types that can have ``fields``."""


def settled_type(own: str | None, entry: str | None, *, has_fields: bool) -> str | None:
    """The type of a value: its own, else the data dictionary's; one with fields is an object unless that fits."""
    if own is not None:
        return own
    return "object" if has_fields and entry not in STRUCTURES else entry


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """A value in an answer or a push: a leaf, or an object or list with ``fields`` of its own.

    ``type`` is one of

    - ``text``, ``decimal``, ``integer``, ``flag`` (yes or no in any spelling), ``any``;
    - ``ms`` and ``s``: a Unix time in milliseconds or seconds;
    - ``json``: JSON inside a text, described by ``fields`` where they are known;
    - ``object``; ``list``: of objects where ``fields`` is set, else of the scalar ``items``;
    - ``rows``: a list of arrays whose columns are ``fields``, in order; ``row``: one such array;
    - ``map``: an object with free keys, each value an object of ``fields`` or a scalar ``items``;
    - ``none``: the answer carries no data.
    """

    wire: str
    name: str
    type: str
    description: str
    origin: Place
    unit: str | None = None
    enum: str | None = None
    values: tuple[str, ...] = ()
    items: str | None = None
    fields: tuple["Field", ...] = ()
    aliases: tuple[str, ...] = ()
    secret: bool = False
