"""Bytes as text and back, and what else is done to texts."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from binascii import a2b_base64, b2a_base64
from datetime import UTC, datetime
from urllib.parse import quote

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")


def to_base64(data: bytes) -> str:
    """Base64 with its padding."""
    return b2a_base64(data, newline=False).decode()


def from_base64(text: str) -> bytes:
    """The bytes behind Base64 of either alphabet, with or without padding. Raises ``ValueError``."""
    plain = text.strip().replace("-", "+").replace("_", "/").rstrip("=")
    return a2b_base64(plain + "=" * (-len(plain) % 4), strict_mode=True)


def to_base64url(data: bytes) -> str:
    """Base64 in the alphabet of URLs, without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def to_base58(data: bytes) -> str:
    """Base58 in the alphabet of Bitcoin."""
    number = int.from_bytes(data, "big")
    digits = ""
    while number:
        number, digit = divmod(number, 58)
        digits = _BASE58[digit] + digits
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + digits


def from_base58(text: str) -> bytes:
    """The bytes behind Base58. Raises ``ValueError``."""
    number = 0
    for char in text:
        number = number * 58 + _BASE58.index(char)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def percent(text: str) -> str:
    """Percent-encodes all but unreserved characters."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="-_.~")


def after(text: str, prefix: str) -> str:
    """What follows a prefix; the whole text where it does not begin so."""
    return text.removeprefix(prefix)


def or_empty(value: str | bytes | int | None) -> str | bytes | int:
    """The value; an empty text where there is none."""
    return "" if value is None else value


def iso_milliseconds(now: int) -> str:
    """Microseconds since 1970 as ``2023-11-14T22:13:20.123Z``."""
    seconds, rest = divmod(now, 1_000_000)
    return f"{_utc(seconds)}.{rest // 1000:03d}Z"


def iso_seconds(now: int) -> str:
    """Microseconds since 1970 as ``2023-11-14T22:13:20``."""
    return _utc(now // 1_000_000)


def _utc(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, tz=UTC).strftime("%Y-%m-%dT%H:%M:%S")
