"""Wire names → Python names. Past this stage a name is safe to write into code.

The URL is the name: nothing is renamed by taste, so whoever reads the exchange's docs finds the method without a table.
"""

import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from specloom.traced import derive, plain

MAX_LENGTH = 80

RESERVED = frozenset({"self", "timeout", "headers"})
"""Arguments that every generated call has of its own."""

RESERVED_CLASSES = frozenset(
    {
        "ConnectionFailed",
        "DriftError",
        "ExchangeError",
        "InvalidRequest",
        "InvalidResponse",
        "InvalidValue",
        "LocalRateLimitError",
        "NetworkError",
        "OutcomeUnknown",
        "PaginationError",
        "ResponseTimeout",
    }
)
"""Exceptions that every client has of its own."""

_CAMEL = (re.compile(r"([A-Z]+)([A-Z][a-z])"), re.compile(r"([a-z0-9])([A-Z])"))
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_RUNS = re.compile(r"_+")
_SAFE = re.compile(r"[a-z][a-z0-9_]*|_[0-9][a-z0-9_]*")
_SPOKEN = {
    "+": "plus",
    "%": "percent",
    "$": "dollar",
    "&": "and",
    "@": "at",
    "*": "star",
    "<": "lt",
    ">": "gt",
    "=": "eq",
}
_BRACES = re.compile(r"[{}]")
_BRACED = re.compile(r"\{([^{}/]+)\}")
_VERSION = re.compile(r"v[0-9]+")


class NamingError(ValueError):
    """No Python name can be made from this; the text says why."""


def snake(wire: str) -> str:
    """``clientOid`` → ``client_oid``. Raises ``NamingError`` when nothing is left or the name is endless."""
    return _snake(wire) if type(wire) is str else derive(_snake(plain(wire)), wire)


@lru_cache(maxsize=1 << 14)
def _snake(wire: str) -> str:
    if len(wire) > MAX_LENGTH:
        raise NamingError(f"the name has {len(wire):,} characters; a Python name has at most {MAX_LENGTH}")
    words = wire if _PLAIN.fullmatch(wire) else _spoken(wire)
    for boundary in _CAMEL:
        words = boundary.sub(r"\1_\2", words)
    name = _RUNS.sub("_", words.replace("-", "_")).strip("_").lower()
    if not name:
        raise NamingError("it has no letter or digit")
    name = _guarded(name)
    if len(name) > MAX_LENGTH:
        raise NamingError(f"its Python name would have more than {MAX_LENGTH} characters")
    return name


def pascal(wire: str) -> str:
    """``order-list`` → ``OrderList``. Raises ``NamingError`` as ``snake`` does."""
    name = "".join(part[0].upper() + part[1:] for part in _snake(plain(wire)).split("_") if part)
    if keyword.iskeyword(name):
        return derive(f"{name}_", wire)
    return derive(f"_{name}" if name[0].isdigit() else name, wire)


def is_safe(name: str) -> bool:
    """Whether a name that somebody chose may stand in code as it is: snake_case, no keyword, nothing reserved."""
    return len(name) <= MAX_LENGTH and _SAFE.fullmatch(name) is not None and _guarded(name) == name


def call_name(method: str, path: str) -> str:
    """``POST /api/v2/mix/order/place-order`` → ``v2.mix.order.place_order``.

    ``api`` is dropped, the version moves to the front. Raises ``NamingError`` when a part has no Python name.
    """
    del method  # a path stands for one call whatever its method; two methods on one path are a reported collision
    return derive(".".join(_snake(part) for part in _segments(plain(path))), path)


def spec_path(path: str) -> str:
    """The endpoint's file below the venue: ``/api/mix/v1/order/placeOrder`` → ``rest/v1/mix/order/placeOrder.yaml``."""
    return f"rest/{'/'.join(_segments(path))}.yaml"


def url_version(path: str) -> str | None:
    """``v2`` of ``/api/v2/…`` and of ``/api/mix/v2/…``; ``None`` where the path has no version."""
    first = _segments(path)[:1]
    return first[0] if first and _VERSION.fullmatch(first[0]) else None


def spec_path_of_call(call: str, path: str) -> str:
    """The file of an endpoint whose call is not its URL's own: ``v1.orders.cancel`` → ``rest/v1/orders/cancel.yaml``.

    Where the call goes through the URL's own parts, they keep the URL's spelling.
    """
    written = {snake(part): part for part in _segments(path)}
    return f"rest/{'/'.join(written.get(part, part.rstrip('_').replace('_', '-')) for part in call.split('.'))}.yaml"


def path_parameters(path: str) -> list[str]:
    """The names in braces."""
    return _BRACED.findall(path)


def distinct(names: Iterable[str]) -> list[str]:
    """The names, in order, each made its own by a number where it was taken before it."""
    taken: set[str] = set()
    result: list[str] = []
    for name in names:
        number, own = 2, name
        while own in taken:
            own, number = f"{name}_{number}", number + 1
        taken.add(own)
        result.append(own)
    return result


def _segments(path: str) -> list[str]:
    segments = [_BRACES.sub("", segment) for segment in path.split("/") if segment]
    if segments[:1] == ["api"]:
        del segments[0]
    version = next((segment for segment in segments[:2] if _VERSION.fullmatch(segment)), None)
    if version is not None:
        segments.remove(version)
        segments.insert(0, version)
    return segments


def _guarded(name: str) -> str:
    if name[0].isdigit():
        return f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


def _spoken(wire: str) -> str:
    """Everything outside ASCII letters and digits as words or gaps, each spelling always the same way."""
    return "".join(_letter(char) for char in unicodedata.normalize("NFKD", wire))


def _letter(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() or char in "_-" else f"_{_SPOKEN.get(char, '')}_"
    return "" if unicodedata.combining(char) else f"_u{ord(char):x}_"
