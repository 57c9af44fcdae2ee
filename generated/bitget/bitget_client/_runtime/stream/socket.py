"""The socket itself, by picows. Everything above it sees only :class:`Socket`."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from typing import Protocol

import picows

OnMessage = Callable[[bytes], None]
OnClosed = Callable[[str], None]

_DATA = frozenset({picows.WSMsgType.TEXT, picows.WSMsgType.BINARY, picows.WSMsgType.CONTINUATION})

_BRACE = ord("{")

MAX_MESSAGE_BYTES = 16 * 1024 * 1024


class Socket(Protocol):
    """An open connection."""

    def send(self, message: bytes) -> None:
        """Send one text message."""

    def pause(self) -> None:
        """Stop reading, so that the peer feels the pressure; writing goes on."""

    def resume(self) -> None:
        """Read again."""

    async def close(self) -> None:
        """Close and wait until the socket is gone."""


Connect = Callable[[str, OnMessage, OnClosed], Awaitable[Socket]]


class _Listener(picows.WSListener):
    """Hands whole messages on, joining fragments."""

    def __init__(self, on_message: OnMessage, on_closed: OnClosed) -> None:
        self._on_message = on_message
        self._on_closed = on_closed
        self._parts: list[bytes] = []
        self._size = 0

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        payload = frame.get_payload_as_bytes()
        # Asking for the kind of a frame costs as much as routing it. Whole JSON needs no asking: a close frame begins
        # with a code below 5000, pings are answered below, and parts of a message are waited for.
        if payload and payload[0] == _BRACE and frame.fin and not self._parts:
            self._on_message(payload)
            return
        kind = frame.msg_type
        if kind in _DATA:
            self._join(transport, payload, whole=frame.fin)
        elif kind is picows.WSMsgType.CLOSE:
            transport.send_close(frame.get_close_code())
            transport.disconnect()

    def _join(self, transport: picows.WSTransport, part: bytes, *, whole: bool) -> None:
        self._size += len(part)
        if self._size > MAX_MESSAGE_BYTES:
            transport.disconnect()
            return
        self._parts.append(part)
        if whole:
            message, self._parts, self._size = b"".join(self._parts), [], 0
            self._on_message(message)

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:
        handshake = transport.close_handshake
        closed = handshake.recv if handshake is not None else None
        self._on_closed(f"closed by the exchange: {closed.code.value} {closed.reason}" if closed else "cut")


class PicowsSocket:
    """A picows connection."""

    def __init__(self, transport: picows.WSTransport) -> None:
        self._transport = transport

    def send(self, message: bytes) -> None:
        """Send one text message."""
        if not self._transport.is_disconnected:
            self._transport.send(picows.WSMsgType.TEXT, message)

    def pause(self) -> None:
        """Stop reading."""
        self._transport.underlying_transport.pause_reading()

    def resume(self) -> None:
        """Read again."""
        if not self._transport.is_disconnected:
            self._transport.underlying_transport.resume_reading()

    async def close(self) -> None:
        """Say good-bye; a peer that does not listen is cut off after a second."""
        if not self._transport.is_disconnected:
            self._transport.send_close(picows.WSCloseCode.OK)
            self._transport.disconnect()
        gone = asyncio.ensure_future(self._transport.wait_disconnected())
        try:
            # Not wait_for: on Python 3.11 it forgets a cancellation that comes together with the end.
            await asyncio.wait([gone], timeout=1.0)
        finally:
            if not gone.done():
                self._transport.disconnect(graceful=False)
            await gone


async def _give_up(attempt: "asyncio.Future[tuple[picows.WSTransport, picows.WSListener]]") -> None:
    """End an attempt to connect without leaving its socket: picows forgets one that is cancelled half-way."""
    await asyncio.wait([attempt], timeout=1.0)
    if not attempt.done():
        attempt.cancel()
        await asyncio.wait([attempt])
    elif not attempt.cancelled() and attempt.exception() is None:
        transport, _ = attempt.result()
        transport.disconnect(graceful=False)
        await transport.wait_disconnected()


def picows_connect(
    *,
    ssl_context: ssl.SSLContext | None = None,
    proxy: str | None = None,
    headers: dict[str, str] | None = None,
    timeout: float = 10.0,
) -> Connect:
    """A way to connect with picows; certificates are verified unless ``ssl_context`` says otherwise."""

    async def connect(url: str, on_message: OnMessage, on_closed: OnClosed) -> Socket:
        attempt = asyncio.ensure_future(
            picows.ws_connect(
                lambda: _Listener(on_message, on_closed),
                url,
                ssl_context=ssl_context,
                proxy=proxy,
                extra_headers=headers,
                websocket_handshake_timeout=timeout,
                max_frame_size=MAX_MESSAGE_BYTES,
                logger_name="stream",
            )
        )
        try:
            transport, _ = await asyncio.shield(attempt)
        except asyncio.CancelledError:
            await _give_up(attempt)
            raise
        except picows.WSError as error:
            raise ConnectionError(f"no WebSocket at {url}: {error}") from error
        return PicowsSocket(transport)

    return connect
