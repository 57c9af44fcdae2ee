"""What the connections of both drivers have: a socket that never blocks, TLS or none, and HTTP/1.1 without I/O."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import sys
from typing import TYPE_CHECKING, Any

from .addresses import reason_of
from .http1 import Http1, State
from .tls import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from .options import HttpOptions
    from .protocol import HttpResponse, Opening, TransportFailure
    from .tls import TlsChannel

IDLE, SENDING, WAITING = State.IDLE, State.SENDING, State.WAITING
READ = 64 << 10
MARGIN = 1.0
"""Seconds by which a connection is given up before the server would close it."""
CLOSED = "The client was closed"


def poller(sock: socket.socket) -> Callable[[float], Any]:
    """A function that waits so many ms until the socket can be read; what it returns is true if so."""
    if sys.platform == "win32":
        return lambda ms: select.select([sock], (), (), ms / 1000)[0]
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return poll.poll


if sys.platform == "linux":
    import fcntl

    SIOCOUTQ = 0x5411
    NOTHING = bytes(4)

    def unacknowledged(handle: int, count: bytearray) -> bool:
        """Whether bytes that were sent have not reached the peer's kernel, as far as its acknowledgements tell.

        ``count`` gets their number: a buffer that stays costs a third of a new one.
        """
        fcntl.ioctl(handle, SIOCOUTQ, count)
        return count != NOTHING

else:

    def unacknowledged(_handle: int, _count: bytearray) -> bool:
        """Only Linux tells."""
        return False


class Channel:
    """One connection; one request at a time."""

    __slots__ = (
        "__weakref__",
        "_count",
        "_handle",
        "_keep_alive",
        "_opening",
        "expires",
        "fresh",
        "http",
        "poll",
        "sent_at",
        "sock",
        "tls",
    )

    def __init__(self, sock: socket.socket, tls: TlsChannel | None, options: HttpOptions, opening: Opening) -> None:
        """``sock`` is connected, and through the handshake if there is ``tls``."""
        self.sock = sock
        self.tls = tls
        self.http = Http1(options)
        self.poll = poller(sock)
        self._handle = sock.fileno()
        self._count = bytearray(4)
        self.fresh = True
        self.expires = self.sent_at = 0.0
        self._keep_alive = options.keep_alive
        self._opening = opening

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.http.state.value}>"

    def rest(self, now: float) -> None:
        """Nothing is under way from now on: sets ``expires``, which comes before the server's own limit."""
        told = self.http.keep_alive
        self.expires = now + (self._keep_alive if told is None else min(self._keep_alive, told - MARGIN))

    def usable(self) -> bool:
        """Whether a request may be sent: the peer has neither closed nor sent what nobody asked for."""
        if self.http.state is not IDLE:
            return False
        tls = self.tls
        if tls is None:
            return not self.poll(0)
        return self._only_records(tls) if self.fresh or self.poll(0) else True

    def _only_records(self, tls: TlsChannel) -> bool:
        """Whether what came belongs to TLS alone, as session tickets do, which many servers send after an answer."""
        try:
            if self.poll(0):
                tls.feed(self.sock.recv(READ))
            return not (tls.decrypt() or tls.closed) and self._replied(tls)
        except OSError:  # an ssl.SSLError is one too
            return False

    def _replied(self, tls: TlsChannel) -> bool:
        """Sends what TLS itself wants to say, such as that it has taken new keys; whether the kernel took it."""
        reply = tls.outgoing()
        return not reply or self.sock.send(reply) == len(reply)

    def first_send(self, view: memoryview) -> memoryview:
        """Hands as much as possible to the kernel; what is left. Nothing has left if that fails."""
        http, tls = self.http, self.tls
        http.begin()
        if tls is not None:
            view = tls.encrypt(view)
        try:
            count = self.sock.send(view)
        except BlockingIOError:
            count = 0
        except OSError as error:
            http.ended(orderly=False, reason=f"The connection was lost ({reason_of(error)})")
            return view
        left = len(view) - count
        http.handed(count, left)
        return view[count:] if left else view[:0]

    def received(self, data: bytes | memoryview, reason: str = "The connection was closed") -> bool:
        """Takes what came, nothing for the end; whether the exchange is over."""
        http, tls = self.http, self.tls
        if tls is None:
            if data:
                return self._taken(data)
            http.ended(orderly=True, reason=reason)
            return True
        tls.feed(data)
        try:
            plain = tls.decrypt()
            if not plain and http.state is not SENDING and not self._replied(tls):
                tls.closed = True
        except OSError as error:
            if data and isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError):
                reason = told(error).rstrip(".")
            http.ended(orderly=False, reason=reason)
            return True
        if plain and self._taken(plain):
            http.state = State.CLOSED if tls.closed else http.state
            return True
        if tls.closed:
            http.ended(orderly=True, reason=reason)
        return tls.closed

    def _taken(self, data: bytes | memoryview) -> bool:
        """Passes on what came, unless it cannot be the answer.

        Its first byte came with an acknowledgement of all that its sender had received: an answer to the whole
        request leaves none of it unacknowledged.
        """
        http = self.http
        if http.state is WAITING and unacknowledged(self._handle, self._count):
            http.early()
            return True
        return http.receive(data)

    def response(self) -> HttpResponse:
        """The answer."""
        opening = self._opening if self.fresh else None
        self.fresh = False
        return self.http.response(self.sent_at, opening, self)

    def interrupt(self) -> None:
        """Closes the connection whoever uses it."""
        raise NotImplementedError

    def failure(self) -> TransportFailure:
        """Why there is none."""
        return self.http.failure(self.sent_at, self._opening if self.fresh else None)

    def disown(self) -> None:
        """Closes this process's handle and touches nothing else: the connection may be another process's."""
        with contextlib.suppress(OSError):
            handle = self.sock.detach()
            if handle >= 0:
                socket.close(handle)
