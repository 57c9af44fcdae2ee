"""What a transport must do, so that any HTTP library can carry the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable


CONNECTING = 0.8
"""The part of a timeout that connecting may take: one that ends then, surely ended before anything was sent."""


Phase = Literal["build", "pool", "connect", "proxy", "tls", "write", "first_byte", "body", "foreign", "closed"]
"""Where a request failed.

``build``: it cannot be written as HTTP. ``pool``: no connection became free in time. ``connect`` includes the name
look-up. ``proxy``: no tunnel. ``write``: not all of it was handed to the kernel. ``first_byte``: no byte of an answer.
``body``: the answer is cut, malformed, too long or too late. ``foreign``: bytes came that cannot be the answer to this
request. ``closed``: the transport had been closed before.
"""


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


class Opening(msgspec.Struct, frozen=True):
    """How long each step of making a connection took, in seconds."""

    lookup: float
    connect: float
    proxy: float
    tls: float

    @property
    def seconds(self) -> float:
        """All steps together."""
        return self.lookup + self.connect + self.proxy + self.tls


class Interruptible(Protocol):
    """A connection that can be closed whoever uses it."""

    def interrupt(self) -> None:
        """Closes it; a request under way over it ends as if the peer had."""


class HttpResponse(msgspec.Struct, eq=False):
    """One answer.

    Attributes:
        status: HTTP status.
        headers: headers of the answer.
        body: any bytes-like object, unpacked, so that large ones need not be copied.
        sent_at: ``time.monotonic()`` just before the first byte was handed to the kernel; None where a library
            does not tell.
        opening: what making the connection took, None when this request used one that was there already, and where
            a library does not tell.
        connection: what brought it, so that ``distrust`` can close it; None where a library keeps that to itself.
    """

    status: int
    headers: Headers
    body: Any
    sent_at: float | None = None
    opening: Opening | None = None
    connection: Interruptible | None = None

    def distrust(self) -> None:
        """This was the answer to another request: closes its connection, as the next answer would be another's too."""
        if self.connection is not None:
            self.connection.interrupt()

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Shows no body to ``rich`` either: an answer may hold a new key."""
        return [("status", self.status)]


class TransportFailure(Exception):
    """No answer.

    Attributes:
        sent: False only when the request surely never left.
        request_started: False only when surely no byte of it was handed to the kernel.
        request_complete: False only when surely its last byte was not handed to the kernel: nobody can have read all
            of it, and nobody can have acted on it.
        phase: where it failed; None where a library does not tell.
        sent_at: ``time.monotonic()`` just before the first byte was handed to the kernel, None before that, and where
            a library does not tell.
        opening: as in ``HttpResponse``.
    """

    def __init__(
        self,
        message: str,
        *,
        sent: bool,
        request_complete: bool | None = None,
        phase: Phase | None = None,
        sent_at: float | None = None,
        opening: Opening | None = None,
    ) -> None:
        super().__init__(message)
        self.sent = sent
        self.request_started = sent
        self.request_complete = sent if request_complete is None else request_complete
        self.phase = phase
        self.sent_at = sent_at
        self.opening = opening


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
