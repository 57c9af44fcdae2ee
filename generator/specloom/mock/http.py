"""The HTTP side: reads a request for the engine and writes its reply, or fails to in the way that a fault asks."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from specloom.mock.clock import Clock
from specloom.mock.engine import Engine, Reply
from specloom.mock.request import IncomingRequest

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

TRANSPORT = "specloom.transport"
_GREATEST_BODY = 1_000_000


class HttpProtocol(HttpToolsProtocol):
    """uvicorn's protocol, which also hands the application its transport, so that a connection can be cut."""

    def on_message_begin(self) -> None:
        """Called at the start of each request."""
        super().on_message_begin()
        self.scope["state"][TRANSPORT] = self.transport

    def handle_websocket_upgrade(self) -> None:
        """Called with the head of a request for a socket; one with a body is no handshake, and would get no answer."""
        sizes = [value.strip() for name, value in self.headers if name == b"content-length"]
        if any(size.strip(b"0") for size in sizes) or any(name == b"transfer-encoding" for name, _ in self.headers):
            self.send_400_response("A request for a WebSocket has no body.")
        else:
            super().handle_websocket_upgrade()


async def read_body(receive: Receive) -> bytes | None:
    """The whole body, ``None`` when the client went away or sends more than anyone should."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > _GREATEST_BODY:
            return None
        if not message.get("more_body"):
            return bytes(body)


def headers_of(scope: Scope) -> dict[str, str]:
    """The headers of a request, names in lower case."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def read_call(scope: Scope, body: bytes, clock: Clock) -> IncomingRequest:
    """The request as the engine takes it."""
    client = scope.get("client")
    return IncomingRequest(
        method=scope["method"],
        path=scope["path"],
        raw_path=scope.get("raw_path", b"").partition(b"?")[0].decode("latin-1"),
        query=scope["query_string"].decode("latin-1"),
        headers=headers_of(scope),
        body=body,
        address=client[0] if client else "",
        now=clock.now(),
    )


async def serve_http(scope: Scope, receive: Receive, send: Send, engine: Engine, clock: Clock) -> None:
    """Answer one request."""
    body = b"" if scope["method"] == "GET" and not _has_body(scope) else await read_body(receive)
    if body is None:
        await write(send, Reply(status=413, body=b"", headers=[]))
        return
    reply = engine.answer(read_call(scope, body, clock))
    if reply.hang:
        await _hang(receive, reply.hang)
    if reply.hang or reply.cut:
        scope["state"][TRANSPORT].abort()
        return
    await (write_slowly(send, reply) if reply.rate else write(send, reply))


async def write(send: Send, reply: Reply) -> None:
    """Send a whole reply."""
    await send({"type": "http.response.start", "status": reply.status, "headers": _headers(reply)})
    await send({"type": "http.response.body", "body": reply.body})


async def write_slowly(send: Send, reply: Reply) -> None:
    """Send a reply ten times a second in small pieces."""
    await send({"type": "http.response.start", "status": reply.status, "headers": _headers(reply)})
    size = max(reply.rate // 10, 1)
    for start in range(0, len(reply.body), size):
        await send({"type": "http.response.body", "body": reply.body[start : start + size], "more_body": True})
        await asyncio.sleep(0.1)
    await send({"type": "http.response.body", "body": b""})


def _headers(reply: Reply) -> list[tuple[bytes, bytes]]:
    return [*reply.headers, (b"content-length", b"%d" % len(reply.body))]


def _has_body(scope: Scope) -> bool:
    return any(name in {b"content-length", b"transfer-encoding"} for name, _ in scope["headers"])


async def _hang(receive: Receive, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return
