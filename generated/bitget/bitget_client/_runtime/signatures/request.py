"""A request before and after it is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTHING: Mapping[str, Any] = {}


class Request(msgspec.Struct):
    """What a signer is given.

    ``path`` is expanded and encoded. ``query`` holds the caller's pairs; their values are texts, numbers, booleans or
    lists. ``members`` are the body's: a map, a list, or None where the call has no body. ``encoding`` is the body's
    where the endpoint says one. ``said`` holds the endpoint's own words for the scheme (``with.x``).
    """

    method: str
    host: str
    path: str
    query: list[tuple[str, Any]] = []
    members: Any = None
    encoding: str | None = None
    said: Mapping[str, str] = _NOTHING
    tokens: Mapping[str, str] = _NOTHING
    frame: Mapping[str, Any] = _NOTHING
    environment: str = "live"


class SignedRequest(msgspec.Struct):
    """What is sent: the encoded query without its ``?``, the body, and the headers that signing and body need."""

    query: str
    body: bytes
    headers: dict[str, str]


class Signer:
    """Signs requests by one scheme. Never shows and never pickles what it holds."""

    __slots__ = ()

    scheme = ""
    uses_nonce = False
    """Whether requests must leave in the order in which they were signed."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("Keys are not pickled: make the client anew where you need it.")

    def sign(self, request: Request, now: int) -> SignedRequest:
        """The request as it is sent at ``now``, in microseconds since 1970 by the exchange's clock."""
        raise NotImplementedError(f"The scheme {self.scheme} signs no requests.")

    def values(self, request: Request, now: int) -> dict[str, Any]:
        """The values that a socket frame takes, by name."""
        raise NotImplementedError(f"The scheme {self.scheme} signs no frames.")
