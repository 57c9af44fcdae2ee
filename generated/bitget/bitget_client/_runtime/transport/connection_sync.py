"""One connection that a thread waits on."""

from __future__ import annotations

import contextlib
import selectors
import socket
import time
from typing import TYPE_CHECKING

from .addresses import reason_of
from .channel import CLOSED, READ, Channel
from .http1 import State

if TYPE_CHECKING:
    from .options import HttpOptions
    from .protocol import Opening
    from .tls import TlsChannel

WAITING = State.WAITING


class SyncConnection(Channel):
    """Sends one request after another and waits for each answer, never past its deadline."""

    __slots__ = ("_buffer", "_options", "interrupted")

    def __init__(self, sock: socket.socket, tls: TlsChannel | None, options: HttpOptions, opening: Opening) -> None:
        super().__init__(sock, tls, options, opening)
        self._options = options
        self._buffer = memoryview(bytearray(READ))  # its repr in a traceback shows nothing of an answer
        self.interrupted = False

    def exchange(self, view: memoryview, deadline: float) -> None:
        """Sends and receives; then ``http`` tells how it went. ``deadline`` is on ``time.monotonic()``."""
        self.sent_at = time.monotonic()
        view = self.first_send(view)
        if view and self.http.fault is None:
            self._send_rest(view, self._until(deadline, self._options.write_timeout))
        if self.http.state is WAITING:
            self._receive(deadline)

    def _until(self, deadline: float, seconds: float | None) -> float:
        return deadline if seconds is None else min(deadline, time.monotonic() + seconds)

    def _receive(self, deadline: float) -> None:
        http, sock, buffer = self.http, self.sock, self._buffer
        first_byte = self._options.first_byte_timeout
        end = deadline if first_byte is None else self._until(deadline, first_byte)
        while True:
            left = end - time.monotonic()
            if left <= 0 or not self.poll(left * 1000):
                http.late()
                return
            try:
                count = sock.recv_into(buffer)
            except BlockingIOError:
                continue
            except OSError as error:
                self._lost(error)
                return
            if self.received(buffer[:count], CLOSED if self.interrupted else "The connection was closed"):
                return
            end = deadline if http.state is not WAITING else end

    def _send_rest(self, view: memoryview, end: float) -> None:
        """What the kernel did not take at once. An answer that comes now cannot be to the whole request."""
        http = self.http
        with selectors.DefaultSelector() as selector:
            selector.register(self.sock, selectors.EVENT_READ | selectors.EVENT_WRITE)
            while view:
                left = end - time.monotonic()
                ready = selector.select(left) if left > 0 else []
                if not ready:
                    http.late()
                    return
                try:
                    if ready[0][1] & selectors.EVENT_READ and self.received(self.sock.recv(READ)):
                        return
                    count = self.sock.send(view) if ready[0][1] & selectors.EVENT_WRITE else 0
                except BlockingIOError:
                    continue
                except OSError as error:
                    self._lost(error)
                    return
                view = view[count:]
                http.handed(count, len(view))

    def _lost(self, error: OSError) -> None:
        reason = CLOSED if self.interrupted else f"The connection was lost ({reason_of(error)})"
        self.http.ended(orderly=False, reason=reason)

    def interrupt(self) -> None:
        """Ends an exchange that another thread waits for."""
        self.interrupted = True
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Closes the socket."""
        self.http.state = State.CLOSED
        self.sock.close()
