"""A transport without a network: answers come from a function. For tests of clients and of their users."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import msgspec

from .protocol import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Answer = HttpResponse | bytes | str | Mapping[str, Any]


class PlainHeaders(dict[str, str]):
    """Headers by lower-case name."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or None."""
        return super().get(name.lower(), default)


def plain_headers(headers: Mapping[str, str]) -> PlainHeaders:
    """Headers of any mapping."""
    return PlainHeaders({name.lower(): value for name, value in headers.items()})


def response(status: int = 200, body: Answer = b"", headers: Mapping[str, str] | None = None) -> HttpResponse:
    """An answer; a mapping becomes JSON."""
    if isinstance(body, HttpResponse):
        return body
    data = body.encode() if isinstance(body, str) else body if isinstance(body, bytes) else msgspec.json.encode(body)
    return HttpResponse(status, plain_headers({"Content-Type": "application/json", **(headers or {})}), data)


class MemoryTransport:
    """Calls ``answer(request)``, which returns a mapping, text, bytes or ``HttpResponse``, or raises.

    ``requests`` keeps what was sent. Raise ``TransportFailure`` to play a broken network.
    """

    def __init__(self, answer: Callable[[HttpRequest], Answer]) -> None:
        self.answer = answer
        self.requests: list[HttpRequest] = []
        self.closed = False

    def send(self, request: HttpRequest) -> HttpResponse:
        """What the function answers."""
        self.requests.append(request)
        return response(body=self.answer(request))

    def close(self) -> None:
        """Notes that it was closed."""
        self.closed = True


class AsyncMemoryTransport:
    """As ``MemoryTransport``, for asyncio; ``answer`` may be a coroutine function."""

    def __init__(self, answer: Callable[[HttpRequest], Any]) -> None:
        self.answer = answer
        self.requests: list[HttpRequest] = []
        self.closed = False

    async def send(self, request: HttpRequest) -> HttpResponse:
        """What the function answers."""
        self.requests.append(request)
        answer = self.answer(request)
        return response(body=await answer if inspect.isawaitable(answer) else answer)

    async def close(self) -> None:
        """Notes that it was closed."""
        self.closed = True
