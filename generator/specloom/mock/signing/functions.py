"""What the functions of recipes give, by code of the mock's own: a client's mistake must not be its own proof."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from specloom.mock.signing.jsontext import plain_text, write
from specloom.model.signing import Lists, RequestRules

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def as_bytes(value: Any) -> bytes:
    """A text as UTF-8; bytes as they are; nothing as nothing."""
    return value if isinstance(value, bytes) else str("" if value is None else value).encode("utf-8", "surrogateescape")


def rows(table: Any) -> list[tuple[str, Any]]:
    """The pairs of a map or of pairs, without those that have no value."""
    pairs = table.items() if isinstance(table, dict) else table
    return [(name, value) for name, value in pairs if value is not None]


def evaluate_call(name: str, arguments: list[Any], rules: RequestRules) -> Any:
    """The value of a call whose signature is the same each time."""
    if name.startswith("hmac_"):
        return hmac.new(as_bytes(arguments[0]), as_bytes(arguments[1]), name.removeprefix("hmac_")).digest()
    if name in ("encoded", "plain"):
        return query_text(arguments[0], rules, encode=name == "encoded")
    return _FUNCTIONS[name](*arguments)


def query_text(table: Any, rules: RequestRules, *, encode: bool) -> str:
    """``a=1&b=2``, percent-encoded as the venue's queries are, or not at all."""
    found = []
    for name, value in rows(table):
        for key, text in _spread(name, value, rules.query.lists):
            found.append(f"{_quoted(key, rules)}={_quoted(text, rules)}" if encode else f"{key}={text}")
    return "&".join(found)


def _spread(name: str, value: Any, lists: Lists) -> list[tuple[str, str]]:
    if not isinstance(value, (list, tuple)):
        return [(name, plain_text(value))]
    if lists == "joined":
        return [(name, ",".join(plain_text(item) for item in value))]
    if lists == "json":
        return [(name, write(value))]
    return [(name + "[]" * (lists == "brackets"), plain_text(item)) for item in value]


def _quoted(text: str, rules: RequestRules) -> str:
    safe = "~" + rules.query.keep
    return quote_plus(text, safe=safe) if rules.query.space == "+" else quote(text, safe=safe)


def unbase58(text: str) -> bytes:
    """The bytes behind Base58."""
    number = sum(ALPHABET.index(char) * 58**power for power, char in enumerate(reversed(text)))
    digits = f"{number:x}" if number else ""
    body = bytes.fromhex(digits.zfill(len(digits) + len(digits) % 2))
    return bytes(len(text) - len(text.lstrip("1"))) + body


def _base58(value: Any) -> str:
    data = as_bytes(value)
    number, text = int(data.hex() or "0", 16), ""
    while number > 0:
        text = ALPHABET[number % 58] + text
        number //= 58
    zeros = next((at for at, byte in enumerate(data) if byte), len(data))
    return "1" * zeros + text


def unbase64(text: str) -> bytes:
    """The bytes behind Base64 of either alphabet. Raises ``ValueError``."""
    return base64.urlsafe_b64decode(
        text.replace("+", "-").replace("/", "_").rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
    )


def _flat(table: Any) -> str:
    pairs = table.items() if isinstance(table, dict) else table
    return "".join(f"{name}{_flat_value(value)}" for name, value in pairs)


def _flat_value(value: Any) -> str:
    if isinstance(value, dict):
        return _flat(dict(sorted(value.items())))
    if isinstance(value, (list, tuple)):
        return "".join(map(_flat_value, value))
    return "null" if value is None else plain_text(value)


def _sorted(table: Any) -> Any:
    ordered = sorted(rows(table), key=lambda row: row[0].encode())
    return dict(ordered) if isinstance(table, dict) else ordered


def _merge(*tables: Any) -> Any:
    if all(isinstance(table, dict) for table in tables):
        merged: dict[str, Any] = {}
        for table in tables:
            merged.update(table)
        return merged
    return [row for table in tables for row in rows(table)]


def _hash(name: str) -> Callable[[Any], bytes]:
    return lambda data: hashlib.new(name, as_bytes(data)).digest()


_FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    **{name: _hash(name) for name in ("sha256", "sha384", "sha512", "sha1", "md5")},
    "hex": lambda data: as_bytes(data).hex(),
    "unhex": bytes.fromhex,
    "base64": lambda data: base64.standard_b64encode(as_bytes(data)).decode("ascii"),
    "unbase64": unbase64,
    "base64url": lambda data: base64.urlsafe_b64encode(as_bytes(data)).decode("ascii").rstrip("="),
    "base58": _base58,
    "unbase58": unbase58,
    "upper": str.upper,
    "lower": str.lower,
    "percent": lambda text: quote(text, safe="~"),
    "json": lambda table: write(
        dict(table) if isinstance(table, list) and table and isinstance(table[0], tuple) else table
    ),
    "join": lambda table, between, outer: outer.join(
        f"{name}{between}{plain_text(value)}" for name, value in rows(table)
    ),
    "flat": _flat,
    "sorted": _sorted,
    "merge": _merge,
    "pairs": rows,
    "add": lambda one, other: int(one) + int(other),
    "after": lambda text, prefix: text.removeprefix(prefix),
}
