"""Wire names → Python names. Past this stage a name is safe to write into code.

The URL is the name: nothing is renamed by taste, so whoever reads the exchange's docs finds the method without a table.
"""

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from specloom.traced import derive, plain

MAX_LENGTH = 80

RESERVED = frozenset({"self", "timeout", "headers"})
"""Arguments that every generated call has of its own."""

RESERVED_MODULES = frozenset({"errors", "py", "tests"})
"""Files and folders of every client's package: no call or group stands beside them."""

RESERVED_ATTRIBUTES = frozenset(
    {
        "account_mode",
        "close",
        "context",
        "drift",
        "limiter",
        "limits",
        "reconcile",
        "request",
        "run",
        "stream_status",
        "symbols",
        "transport",
    }
)
"""Attributes of every client: no call or group of the outermost level has their names."""

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
_BRACES = re.compile(r"[{}]")
_VERSION = re.compile(r"v[0-9]+")

VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "amend", "DELETE": "cancel"}
"""The last part of a call's name by method, where several methods share one URL and the venue chooses no other."""


class Naming(msgspec.Struct, frozen=True):
    """How a venue's URLs become names of calls.

    ``drop`` are first parts that are no part of the name; ``versions`` the parts that name a generation and move to the
    front, None where any ``v`` with a number does; ``verbs`` stand last in the names of the URLs in ``shared``.
    """

    drop: tuple[str, ...] = ("api",)
    versions: frozenset[str] | None = None
    verbs: Mapping[str, str] = msgspec.field(default_factory=lambda: VERBS)
    shared: frozenset[str] = frozenset()

    def is_version(self, part: str) -> bool:
        """Whether a part of a URL names a generation of the API."""
        return _VERSION.fullmatch(part) is not None if self.versions is None else part in self.versions


USUAL = Naming()


def naming_of(venue: Mapping[str, Any], endpoints: Iterable[str]) -> Naming:
    """What ``venue.yaml`` says, for these endpoints (``GET /api/…``). Its members may have any form."""
    said, generations = venue.get("naming"), venue.get("generations")
    said = said if isinstance(said, dict) else {}
    drop, verbs = said.get("drop"), said.get("verbs")
    methods: dict[str, set[str]] = {}
    for endpoint in endpoints if isinstance(verbs, dict) else ():
        method, _, path = endpoint.partition(" ")
        methods.setdefault(path, set()).add(method)
    return Naming(
        drop=tuple(drop) if isinstance(drop, list) else USUAL.drop,
        versions=frozenset(generations) if isinstance(generations, dict) else None,
        verbs={**VERBS, **verbs} if isinstance(verbs, dict) else VERBS,
        shared=frozenset(path for path, found in methods.items() if len(found) > 1),
    )


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


def call_name(method: str, path: str, naming: Naming = USUAL) -> str:
    """``POST /api/v2/mix/order/place-order`` → ``v2.mix.order.place_order``.

    ``api`` is dropped, the version moves to the front; a verb is added where the venue has verbs and several methods
    share the URL. Raises ``NamingError`` when a part has no Python name.
    """
    parts = [_snake(part) for part in _segments(plain(path), naming)]
    if not parts:
        raise NamingError("nothing of the URL is left for a name")
    verb = [naming.verbs[method]] if path in naming.shared and method in naming.verbs else []
    return derive(".".join([*parts, *verb]), path)


def spec_path(path: str, method: str = "", naming: Naming = USUAL) -> str:
    """The endpoint's file below the venue: ``/api/mix/v1/order/placeOrder`` → ``rest/v1/mix/order/placeOrder.yaml``."""
    parts = _segments(path, naming)
    if path in naming.shared and method in naming.verbs:
        parts.append(naming.verbs[method])
    return f"rest/{'/'.join(parts)}.yaml"


def spec_path_of_call(call: str, path: str, naming: Naming = USUAL) -> str:
    """The file of an endpoint whose call is not its URL's own: ``v1.orders.cancel`` → ``rest/v1/orders/cancel.yaml``.

    Where the call goes through the URL's own parts, they keep the URL's spelling.
    """
    written = {snake(part): part for part in _segments(path, naming)}
    return f"rest/{'/'.join(written.get(part, part.rstrip('_').replace('_', '-')) for part in call.split('.'))}.yaml"


def url_version(path: str, naming: Naming = USUAL) -> str | None:
    """``v2`` of ``/api/v2/…`` and of ``/api/mix/v2/…``; ``None`` where the path has no version."""
    first = _segments(path, naming)[:1]
    return first[0] if first and naming.is_version(first[0]) else None


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


def _segments(path: str, naming: Naming) -> list[str]:
    segments = [_BRACES.sub("", segment) for segment in path.split("/") if segment]
    if len(segments) > 1 and segments[0] in naming.drop:
        del segments[0]
    version = next((segment for segment in segments[:2] if naming.is_version(segment)), None)
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
