"""Makes a connection for a thread: look-up, addresses, proxy, TLS, each within one deadline."""

from __future__ import annotations

import errno
import os
import selectors
import socket
import ssl
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from .addresses import ATTEMPT_DELAY, SLICE, Lookup, numeric, opened, reason_of
from .connection_sync import SyncConnection
from .protocol import Opening, TransportFailure
from .proxies import TunnelReply
from .tls import TlsChannel, told

if TYPE_CHECKING:
    from collections.abc import Callable

    from .addresses import Address
    from .options import HttpOptions
    from .protocol import Phase
    from .routes import Route

READ = 16 << 10
UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EINPROGRESS)}


class Dial:
    """One connection in the making."""

    def __init__(
        self,
        route: Route,
        options: HttpOptions,
        context: Callable[[], ssl.SSLContext],
        deadline: float,
        closed: Callable[[], bool],
    ) -> None:
        """``deadline`` is on ``time.monotonic()``; ``closed`` tells whether the transport was closed meanwhile."""
        self._route, self._options, self._context = route, options, context
        self._deadline, self._closed = deadline, closed
        self._phase: Phase = "connect"

    def connection(self) -> SyncConnection:
        """The connection.

        Raises:
            TransportFailure: there is none; nothing was sent.
        """
        times = [time.monotonic()]
        addresses = self._addresses()
        times.append(time.monotonic())
        sock = self._connect(addresses)
        try:
            times.append(time.monotonic())
            if self._route.tunnel:
                self._open_tunnel(sock)
            times.append(time.monotonic())
            tls = self._secure(sock) if self._route.secure else None
            times.append(time.monotonic())
            steps = [end - start for start, end in pairwise(times)]
            return SyncConnection(sock, tls, self._options, Opening(*steps))
        except BaseException:
            sock.close()
            raise

    def _addresses(self) -> list[Address]:
        host, port = self._route.first_hop
        found = numeric(host, port)
        if found is None:
            lookup = Lookup(host, port)
            while found is None:
                found = lookup.wait(self._left())
        if not found:
            raise self._failure(f"The name {host} is not known.")
        return found

    def _connect(self, addresses: list[Address]) -> socket.socket:
        attempts = Attempts(addresses)
        try:
            while True:
                sock = attempts.step(self._left())
                if sock is not None:
                    return sock
                if attempts.exhausted:
                    host, port = self._route.first_hop
                    raise self._failure(f"No connection to {host}:{port}: {reason_of(attempts.error)}.")
        finally:
            attempts.close()

    def _open_tunnel(self, sock: socket.socket) -> None:
        self._phase = "proxy"
        assert self._route.proxy is not None
        self._send(sock, self._route.proxy.connect_request(self._route.host, self._route.port))
        reply, outcome = TunnelReply(), None
        while outcome is None:
            outcome = reply.add(self._receive(sock))
        if outcome:
            raise self._failure(outcome)

    def _secure(self, sock: socket.socket) -> TlsChannel:
        self._phase = "tls"
        failed: ssl.SSLError | None = None
        tls = TlsChannel(self._context(), self._route.host)
        while failed is None:
            try:
                done = tls.handshake()
            except ssl.SSLError as error:
                failed, done = error, False
            self._send(sock, memoryview(tls.outgoing()))
            if done:
                return tls
            if failed is None:
                tls.feed(self._receive(sock))
        raise self._failure(told(failed))

    def _send(self, sock: socket.socket, data: memoryview) -> None:
        failed: OSError | None = None
        while data and failed is None:
            try:
                data = data[sock.send(data) :]
            except BlockingIOError:
                self._wait(sock, selectors.EVENT_WRITE)
            except OSError as error:
                failed = error
        if failed is not None:
            raise self._failure(f"The connection was lost: {reason_of(failed)}.")

    def _receive(self, sock: socket.socket) -> bytes:
        failed: OSError | None = None
        while failed is None:
            self._wait(sock, selectors.EVENT_READ)
            try:
                return sock.recv(READ)
            except BlockingIOError:
                continue
            except OSError as error:
                failed = error
        raise self._failure(f"The connection was lost: {reason_of(failed)}.")

    def _wait(self, sock: socket.socket, event: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(sock, event)
            while not selector.select(self._left()):
                pass

    def _left(self) -> float:
        """Seconds to wait at most before asking again."""
        if self._closed():
            raise self._failure("The client was closed.")
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise self._failure("No connection in time.")
        return min(left, SLICE)

    def _failure(self, message: str) -> TransportFailure:
        return TransportFailure(message, sent=False, phase=self._phase)


class Attempts:
    """Attempts to connect, one beside another: the first that succeeds wins."""

    def __init__(self, addresses: list[Address]) -> None:
        self._waiting = list(addresses)
        self._selector = selectors.DefaultSelector()
        self._open: set[socket.socket] = set()
        self._next = 0.0
        self.error: OSError | None = None

    @property
    def exhausted(self) -> bool:
        """Whether every address has failed."""
        return not self._waiting and not self._open

    def step(self, seconds: float) -> socket.socket | None:
        """Goes on for at most so long; the connected socket, once there is one."""
        now = time.monotonic()
        while self._waiting and (now >= self._next or not self._open):
            self._begin(self._waiting.pop(0))
            self._next = now + ATTEMPT_DELAY
        if self._waiting:
            seconds = min(seconds, self._next - now)
        for key, _ in self._selector.select(seconds) if self._open else ():
            sock = key.fileobj
            assert isinstance(sock, socket.socket)
            self._drop(sock)
            problem = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if not problem:
                return sock
            self._failed(sock, problem)
        return None

    def _begin(self, address: Address) -> None:
        try:
            sock = opened(address)
        except OSError as error:
            self.error = error
            return
        problem = sock.connect_ex(address.place)
        if problem and problem not in UNDER_WAY:
            self._failed(sock, problem)
            return
        self._open.add(sock)
        self._selector.register(sock, selectors.EVENT_WRITE)

    def _failed(self, sock: socket.socket, problem: int) -> None:
        self.error = OSError(problem, os.strerror(problem))
        self._next = 0.0
        sock.close()

    def _drop(self, sock: socket.socket) -> None:
        self._selector.unregister(sock)
        self._open.discard(sock)

    def close(self) -> None:
        """Ends the attempts that lost."""
        for sock in list(self._open):
            self._drop(sock)
            sock.close()
        self._selector.close()
