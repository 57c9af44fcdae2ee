"""The WebSocket side: carries messages between a connection and its session."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request

from specloom.mock.clock import Clock
from specloom.mock.streams.connection_limits import ConnectionLimits
from specloom.mock.streams.protocol import SocketProtocolHandler
from specloom.mock.streams.push_hub import PushHub
from specloom.mock.streams.session import SocketSession
from specloom.model import Api

TRANSPORT = "specloom.transport"
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class SocketProtocol(WebSocketsSansIOProtocol):
    """uvicorn's protocol, which also hands the application its transport, so that pushes need no task switch each."""

    def handle_connect(self, event: Request) -> None:
        """Called with the handshake's request."""
        self.app_state = {**self.app_state, TRANSPORT: self.transport}
        super().handle_connect(event)


class Sockets:
    """The paths of the sockets and what happens on them."""

    def __init__(
        self,
        api: Api,
        clock: Clock,
        connection_limits: ConnectionLimits,
        push_hub: PushHub,
        handler: SocketProtocolHandler,
    ) -> None:
        self._clock = clock
        self._connection_limits = connection_limits
        self._push_hub = push_hub
        self._handler = handler
        handler.on_offence = lambda address: connection_limits.offend(address, clock.now())
        self._paths = {
            urlsplit(url).path: host.name
            for host in api.venue.hosts
            for url in (host.url, *host.elsewhere.values())
            if url.startswith("ws")
        }

    async def serve(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        """Carry one connection from its handshake to its end."""
        await receive()
        name = self._paths.get(scope["path"].rstrip("/"))
        address = scope["client"][0] if scope.get("client") else ""
        if name is None or not self._connection_limits.admit(address, self._clock.now()):
            await _reject(send, 404 if name is None else 429)
            return
        await send({"type": "websocket.accept"})
        session = self._open(scope, name, address, send)
        try:
            await self._listen(session, receive)
        finally:
            self._push_hub.drop(session)
            self._connection_limits.leave(address)

    def _open(self, scope: dict[str, Any], name: str, address: str, send: Send) -> SocketSession:
        tasks: set[asyncio.Task[None]] = set()

        def close(code: int, reason: str) -> None:
            task = asyncio.ensure_future(_close(send, code, reason))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        version = next((part for part in name.split("_") if part[:1] == "v" and part[1:].isdigit()), "v2")
        session = SocketSession(
            version=version,
            private=name.endswith("private"),
            address=address,
            transport=scope["state"][TRANSPORT],
            now=self._clock.now(),
            close=close,
        )
        self._push_hub.sessions[session] = None
        return session

    async def _listen(self, session: SocketSession, receive: Receive) -> None:
        while True:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                return
            if not session.closed:
                self._handler.handle(session, message.get("text"))


async def _reject(send: Send, status: int) -> None:
    await send({"type": "websocket.http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
    await send({"type": "websocket.http.response.body", "body": b""})


async def _close(send: Send, code: int, reason: str) -> None:
    try:
        await send({"type": "websocket.close", "code": code, "reason": reason[:100]})
    except Exception:  # noqa: BLE001 - uvicorn raises types of its own when the client was quicker
        return
