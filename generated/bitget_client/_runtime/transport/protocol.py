"""What a transport must do, so that any HTTP library can carry the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


class HttpRequest:
    """One request as it goes over the wire: ``url`` is encoded, ``body`` is what was signed, ``timeout`` in seconds."""

    __slots__ = ("body", "headers", "method", "timeout", "url")

    def __init__(self, method: str, url: str, headers: dict[str, str], body: bytes, timeout: float) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout

    def __repr__(self) -> str:
        return f"<HttpRequest {self.method} {self.url.partition('?')[0]}>"


class Headers(Protocol):
    """Answer headers; names in any case."""

    def get(self, name: str, /) -> str | None:
        """The first value, or None."""

    def items(self) -> Iterable[tuple[str, str]]:
        """All of them."""


class HttpResponse:
    """One answer: ``body`` is any bytes-like object, so that large ones need not be copied."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Headers, body: Any) -> None:
        self.status = status
        self.headers = headers
        self.body = body


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
