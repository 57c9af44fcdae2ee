"""One connection under an event loop: an asyncio protocol with the states of ``http1``."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from .addresses import reason_of
from .channel import CLOSED, READ, Channel
from .http1 import State

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from .options import HttpOptions
    from .protocol import Opening
    from .tls import TlsChannel

SENDING, WAITING = State.SENDING, State.WAITING


class AsyncConnection(Channel, asyncio.BufferedProtocol):
    """Sends one request after another.

    The first bytes of a request are handed to the kernel here and not by the event loop's transport, which does not
    tell whether any of them left.
    """

    __slots__ = (
        "_buffer",
        "_deadline",
        "_left",
        "_loop",
        "_options",
        "_phase_end",
        "_phased",
        "_timer",
        "_timer_at",
        "_transport",
        "_waiter",
        "interrupted",
        "on_lost",
    )

    def __init__(self, sock: socket.socket, tls: TlsChannel | None, options: HttpOptions, opening: Opening) -> None:
        super().__init__(sock, tls, options, opening)
        self._options = options
        self._phased = options.write_timeout is not None or options.first_byte_timeout is not None
        self._loop = asyncio.get_running_loop()
        self._buffer = memoryview(bytearray(READ))
        self._transport: Any = None
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = self._deadline = self._phase_end = 0.0
        self._left = 0
        self.interrupted = False
        self.on_lost: Callable[[AsyncConnection], None] | None = None

    def exchange(self, view: memoryview, deadline: float) -> asyncio.Future[None]:
        """Sends; the future is done when ``http`` tells how it went. ``deadline`` is on ``time.monotonic()``."""
        waiter = self._waiter = self._loop.create_future()
        self.sent_at = time.monotonic()
        self._deadline = deadline
        view = self.first_send(view)
        if self.http.fault is not None:
            self._over()
            return waiter
        self._left = len(view)
        if view:
            self._transport.write(view)
            if not self._transport.get_write_buffer_size():
                self.resume_writing()
        self._set_phase()
        return waiter

    def _set_phase(self) -> None:
        """Sets the time until which this phase may last. One timer serves many requests, as most are quick."""
        end = self._deadline
        if self._phased:
            state, options = self.http.state, self._options
            seconds = {SENDING: options.write_timeout, WAITING: options.first_byte_timeout}.get(state)
            end = end if seconds is None else min(end, time.monotonic() + seconds)
        self._phase_end = end
        if self._timer is None or end < self._timer_at:
            self._set_timer(end)

    def _set_timer(self, end: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = end
        self._timer = self._loop.call_later(end - time.monotonic(), self._tick)

    def _tick(self) -> None:
        self._timer = None
        if self._waiter is None:
            return
        if time.monotonic() >= self._phase_end:
            self.http.late()
            self._over()
        else:
            self._set_timer(self._phase_end)

    def _over(self) -> None:
        """The exchange is over, or the connection is."""
        if self.http.state is State.CLOSED:
            self.close()
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def close(self) -> None:
        """Closes the socket without waiting for anything."""
        self.http.state = State.CLOSED
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._transport is not None:
            self._transport.abort()

    def interrupt(self) -> None:
        """Ends an exchange under way."""
        self.interrupted = True
        if self._waiter is not None:
            self.http.ended(orderly=False, reason=CLOSED)
        self.http.state = State.CLOSED
        self._over()

    # What the event loop calls.

    def connection_made(self, transport: Any) -> None:
        """The event loop reads from now on, and tells when all that was written has left."""
        self._transport = transport
        transport.set_write_buffer_limits(0)

    def resume_writing(self) -> None:
        """The kernel has the rest of the request."""
        if self._left and self.http.state is SENDING and not self._transport.is_closing():  # else it was thrown away
            self.http.handed(self._left, 0)
            self._left = 0
            if self._waiter is not None:
                self._set_phase()

    def get_buffer(self, _size: int) -> memoryview:
        """Where the next bytes go."""
        return self._buffer

    def buffer_updated(self, count: int) -> None:
        """The next bytes: of the answer, or of nobody's."""
        before = self.http.state
        if before is State.CLOSED:
            return
        if self.received(self._buffer[:count]):
            self._over()
        elif self._phased and before is WAITING:
            self._set_phase()

    def eof_received(self) -> None:
        """The peer sends no more."""
        if self.http.state is not State.CLOSED:
            self.received(b"")
            self._over()

    def connection_lost(self, exc: Exception | None) -> None:
        """The socket is closed."""
        if self.http.state is not State.CLOSED:
            why = (
                f"The connection was lost ({reason_of(exc)})" if isinstance(exc, OSError) else "The connection was lost"
            )
            self.http.ended(orderly=False, reason=why)
            self._over()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._transport = None
        if self.on_lost is not None:
            self.on_lost(self)
