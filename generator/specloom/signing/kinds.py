"""The types of expressions, and of every name and function that an expression may use."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

Base = Literal["text", "bytes", "number", "flag", "pairs", "map", "list"]


class Kind(NamedTuple):
    """A type; ``optional`` where there may be no value at all."""

    base: Base
    optional: bool = False

    def __str__(self) -> str:
        return f"{self.base} or nothing" if self.optional else self.base


class Function(NamedTuple):
    """What a function takes and gives. ``result`` is None where it follows from the arguments."""

    takes: tuple[frozenset[str], ...]
    result: Base | None
    more: bool = False
    """Whether the last argument may be repeated."""


TEXT = Kind("text")
NUMBER = Kind("number")

_TEXT = frozenset({"text"})
_BYTES = frozenset({"bytes"})
_EITHER = frozenset({"text", "bytes"})
_NUMBER = frozenset({"number"})
_TABLE = frozenset({"pairs", "map"})
_ANY = frozenset({"text", "bytes", "number", "flag", "pairs", "map", "list"})

HASHES = ("sha256", "sha384", "sha512", "sha1", "md5")
ASYMMETRIC = frozenset({"rsa_sha256", "ed25519", "es256"})

FUNCTIONS: Mapping[str, Function] = {
    **{name: Function((_EITHER,), "bytes") for name in HASHES},
    **{f"hmac_{name}": Function((_EITHER, _EITHER), "bytes") for name in HASHES},
    **{name: Function((_EITHER, _EITHER), "bytes") for name in sorted(ASYMMETRIC)},
    "hex": Function((_BYTES,), "text"),
    "unhex": Function((_TEXT,), "bytes"),
    "base64": Function((_EITHER,), "text"),
    "unbase64": Function((_TEXT,), "bytes"),
    "base64url": Function((_EITHER,), "text"),
    "base58": Function((_EITHER,), "text"),
    "unbase58": Function((_TEXT,), "bytes"),
    "upper": Function((_TEXT,), "text"),
    "lower": Function((_TEXT,), "text"),
    "percent": Function((_TEXT,), "text"),
    "json": Function((frozenset({"pairs", "map", "list"}),), "text"),
    "encoded": Function((_TABLE,), "text"),
    "plain": Function((_TABLE,), "text"),
    "join": Function((_TABLE, _TEXT, _TEXT), "text"),
    "flat": Function((_TABLE,), "text"),
    "sorted": Function((_TABLE,), None),
    "merge": Function((_TABLE, _TABLE), None, more=True),
    "pairs": Function((_TABLE,), "pairs"),
    "add": Function((_NUMBER, _NUMBER), "number"),
    "after": Function((_TEXT, _TEXT), "text"),
    "only": Function((_ANY, _ANY), None),
}

WIRE = {
    "query": TEXT,
    "query_plain": TEXT,
    "query_pairs": Kind("pairs"),
    "target": TEXT,
    "target_plain": TEXT,
    "body": Kind("bytes"),
    "body_or_query": Kind("bytes"),
    "content_type": TEXT,
}
"""Parts of the request as it goes over the wire: known once everything that does not depend on them is put."""

CALLER = {"method": TEXT, "host": TEXT, "path": TEXT, "members": Kind("map"), "params": Kind("pairs")}
"""Parts that no scheme changes."""

CLOCK = {
    **{f"now_{unit}": NUMBER for unit in ("s", "ms", "us", "ns")},
    "now_iso": TEXT,
    "now_iso_s": TEXT,
}
"""The clock, read once per signature."""

FRESH = {"nonce": NUMBER, "random": TEXT, "uuid": TEXT}
"""What is new with each signature."""

PREFIXES = ("option", "with", "token", "frame")
"""What may stand before the dot of a name."""

BUILT_IN: Mapping[str, Kind] = {**WIRE, **CALLER, **CLOCK, **FRESH}

FRAME_MAPS = frozenset({"frame.params", "frame.arguments"})
"""Names of a socket frame that are maps; every other one is a text."""
