"""JSON in views: decoded and encoded as by the library, and with traced values so that their origins go along."""

import json
from collections.abc import Callable
from typing import Any

import msgspec

from specloom.render.python.marked_json import decode_marked, encode_marked
from specloom.traced import is_marked, is_recording

_encoder = msgspec.json.Encoder(decimal_format="number")


def decode_json(text: str, number: Callable[[str], Any] = float) -> Any:
    """The value of a JSON text; ``number`` reads those that have a point."""
    marked = str(text)
    return decode_marked(marked, number) if is_marked(marked) else json.loads(marked, parse_float=number)


def compact_json(value: Any, *, ascii_only: bool = False) -> str:
    """The value as JSON without spaces, as a client sends it."""
    if is_recording():
        return encode_marked(value, ",", ":", ascii_only=ascii_only)
    return json.dumps(value, separators=(",", ":"), ensure_ascii=ascii_only)


def spaced_json(value: Any) -> str:
    """The value as JSON on one line, with a space after commas and colons; Decimals as numbers."""
    if is_recording():
        return encode_marked(value, ", ", ": ")
    encoded = _encoder.encode(value)
    return (msgspec.json.format(encoded, indent=0) if isinstance(value, dict | list) else encoded).decode()
