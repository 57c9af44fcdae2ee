"""The socket itself, by picows. Everything above it sees only :class:`Socket`."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from typing import Protocol
from urllib.parse import urlsplit

import picows

OnMessage = Callable[[bytes], None]
OnClosed = Callable[[str], None]

_DATA = frozenset({picows.WSMsgType.TEXT, picows.WSMsgType.BINARY, picows.WSMsgType.CONTINUATION})

_BRACE = ord("{")

MAX_MESSAGE_BYTES = 16 * 1024 * 1024
CODE_BYTES = 2  # of a close frame
GIVE_UP_SECONDS = 1.0
REDIRECTS = frozenset({301, 302, 303, 307, 308})
SWITCHING_PROTOCOLS = 101


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
    """Hands whole messages on, joining fragments, and tells the end of the connection once, whatever brought it."""

    def __init__(self, on_message: OnMessage, on_closed: OnClosed) -> None:
        self._on_message = on_message
        self._on_closed = on_closed
        self._parts: list[bytes] = []
        self._size = 0
        self._ended = False
        self.connected = False

    def on_ws_connected(self, transport: picows.WSTransport) -> None:  # noqa: ARG002 - picows calls it so
        self.connected = True

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        try:
            payload = frame.get_payload_as_bytes()
            # Asking for the kind of a frame costs as much as routing it. Whole JSON needs no asking: a close frame
            # begins with a code below 5000, pings are answered below, and parts of a message are waited for.
            if payload and payload[0] == _BRACE and frame.fin and not self._parts:
                self._on_message(payload)
                return
            self._take(transport, frame, payload)
        except Exception as error:  # noqa: BLE001 - picows would drop the exception, and the reader would wait forever
            self._end(f"a frame could not be read: {type(error).__name__}")
            transport.disconnect(graceful=False)

    def _take(self, transport: picows.WSTransport, frame: picows.WSFrame, payload: bytes) -> None:
        kind = frame.msg_type
        if frame.rsv1 or frame.rsv2 or frame.rsv3:  # packed in a way that nobody agreed on
            raise ValueError
        if kind in _DATA:
            self._join(transport, payload, is_start=kind is not picows.WSMsgType.CONTINUATION, whole=frame.fin)
        elif kind is picows.WSMsgType.CLOSE:
            self._end(_close_reason(payload))
            transport.send_close(picows.WSCloseCode.OK)
            transport.disconnect()

    def _join(self, transport: picows.WSTransport, part: bytes, *, is_start: bool, whole: bool) -> None:
        if is_start == bool(self._parts):
            self._end("a message began inside another one" if is_start else "the rest of a message without its start")
            transport.disconnect(graceful=False)
            return
        self._size += len(part)
        if self._size > MAX_MESSAGE_BYTES:
            self._end(f"a message was longer than {MAX_MESSAGE_BYTES} bytes")
            transport.disconnect(graceful=False)
            return
        self._parts.append(part)
        if whole:
            message, self._parts, self._size = b"".join(self._parts), [], 0
            self._on_message(message)

    def on_ws_disconnected(self, transport: picows.WSTransport) -> None:  # noqa: ARG002 - picows calls it so
        self._end("cut")

    def _end(self, reason: str) -> None:
        if not self._ended:
            self._ended = True
            self._on_closed(reason)


def _close_reason(payload: bytes) -> str:
    """What a close frame says, however malformed it is."""
    if len(payload) < CODE_BYTES:
        return "closed by the exchange"
    code = int.from_bytes(payload[:CODE_BYTES], "big")
    text = payload[CODE_BYTES:].decode(errors="replace")
    return f"closed by the exchange: {code} {text}".rstrip()


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


_Attempt = asyncio.Future[tuple[picows.WSTransport, picows.WSListener]]


async def _give_up(attempt: _Attempt) -> None:
    """End an attempt to connect without leaving its socket: picows forgets one that is cancelled half-way."""
    await asyncio.wait([attempt], timeout=GIVE_UP_SECONDS)
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
    proxy_for: Callable[[str], str | None] | None = None,
    headers: dict[str, str] | None = None,
    timeout: float = 10.0,
) -> Connect:
    """A way to connect with picows; certificates are verified unless ``ssl_context`` says otherwise.

    ``proxy_for`` names the proxy of an address, None for none. Connecting takes at most ``timeout`` seconds and raises
    :class:`ConnectionError` when it fails, also where the exchange answers with a redirect.
    """

    async def connect(url: str, on_message: OnMessage, on_closed: OnClosed) -> Socket:
        attempt = asyncio.ensure_future(
            picows.ws_connect(
                lambda: _Listener(on_message, on_closed),
                url,
                ssl_context=ssl_context,
                proxy=proxy_for(url) if proxy_for is not None else None,
                extra_headers=headers,
                websocket_handshake_timeout=timeout,
                max_frame_size=MAX_MESSAGE_BYTES,
                max_redirects=0,  # a login must never reach another host
                logger_name="stream",
            )
        )
        try:
            await asyncio.wait([attempt], timeout=timeout)
        except asyncio.CancelledError:
            await _give_up(attempt)
            raise
        if not attempt.done():
            await _give_up(attempt)
            raise ConnectionError(f"no connection to {_host_of(url)} in {timeout:g} s")
        return PicowsSocket(_transport_of(attempt, url))

    return connect


def _transport_of(attempt: _Attempt, url: str) -> picows.WSTransport:
    """The transport of an attempt that is over; every failure is a :class:`ConnectionError`, without what was sent."""
    try:
        transport, listener = attempt.result()
    except picows.WSHandshakeError as error:
        raise ConnectionError(f"{_host_of(url)} {_refusal(error)}") from None
    except asyncio.CancelledError:
        raise ConnectionError(f"no connection to {_host_of(url)}") from None
    except Exception as error:  # noqa: BLE001 - whatever a peer brings about is a connection that failed
        raise ConnectionError(f"no connection to {_host_of(url)}: {type(error).__name__}: {error}") from None
    # When the peer closes in the middle of the handshake, picows ends its waiting as if all were well.
    if not isinstance(listener, _Listener) or not listener.connected:
        raise ConnectionError(f"{_host_of(url)} closed the connection before it opened a WebSocket")
    return transport


def _refusal(error: picows.WSHandshakeError) -> str:
    """Why a peer did not open a WebSocket."""
    response = error.response
    if response is None:
        return f"opened no WebSocket: {error}"
    status = int(response.status)
    if status in REDIRECTS:
        return f"leads to another address, HTTP {status}, which is never followed"
    if status == SWITCHING_PROTOCOLS:
        return f"opened no WebSocket: {error}"
    return f"opened no WebSocket: HTTP {status}"


def _host_of(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]
