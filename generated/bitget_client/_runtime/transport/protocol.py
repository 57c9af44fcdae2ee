"""What a transport must do, so that any HTTP library can carry the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable


CONNECTING = 0.8
"""The part of a timeout that connecting may take: one that ends then, surely ended before anything was sent."""


class HttpRequest(msgspec.Struct, eq=False):
    """One request as it goes over the wire: ``url`` is encoded, ``body`` is what was signed, ``timeout`` in seconds."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    timeout: float

    def __repr__(self) -> str:
        return f"<HttpRequest {self.method} {self.url.partition('?')[0]}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Shows no header to ``rich`` either: they hold the signature."""
        return [("method", self.method), ("url", self.url.partition("?")[0])]


class Headers(Protocol):
    """Answer headers; names in any case."""

    def get(self, name: str, /) -> str | None:
        """The first value, or None."""

    def items(self) -> Iterable[tuple[str, str]]:
        """All of them."""


class HttpResponse(msgspec.Struct, eq=False):
    """One answer: ``body`` is any bytes-like object, so that large ones need not be copied."""

    status: int
    headers: Headers
    body: Any

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Shows no body to ``rich`` either: an answer may hold a new key."""
        return [("status", self.status)]


class TransportFailure(Exception):
    """No answer. ``sent`` is False only when the request surely never left."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class Transport(Protocol):
    """Sends over HTTP without following redirects, within ``request.timeout``, verifying TLS."""

    def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""

    def close(self) -> None:
        """Closes its connections."""


class AsyncTransport(Protocol):
    """As ``Transport``, for asyncio."""

    async def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""

    async def close(self) -> None:
        """Closes its connections."""
