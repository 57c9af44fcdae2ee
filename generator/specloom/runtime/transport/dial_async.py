"""Makes a connection for asyncio: look-up, addresses, proxy, TLS, each within one deadline."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from itertools import pairwise
from typing import TYPE_CHECKING

from .addresses import ATTEMPT_DELAY, interleaved, numeric, opened, reason_of
from .connection_async import AsyncConnection
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


class AsyncDial:
    """One connection in the making."""

    def __init__(self, route: Route, options: HttpOptions, context: Callable[[], ssl.SSLContext]) -> None:
        self._route, self._options, self._context = route, options, context
        self._loop = asyncio.get_running_loop()
        self._phase: Phase = "connect"

    async def connection(self, seconds: float) -> AsyncConnection:
        """The connection, made within so many seconds.

        Raises:
            TransportFailure: there is none; nothing was sent.
        """
        try:
            async with asyncio.timeout(seconds):
                return await self._make()
        except TimeoutError:
            pass
        raise self._failure("No connection in time.")

    async def _make(self) -> AsyncConnection:
        times = [time.monotonic()]
        addresses = await self._addresses()
        times.append(time.monotonic())
        sock = await self._connect(addresses)
        try:
            times.append(time.monotonic())
            if self._route.tunnel:
                await self._open_tunnel(sock)
            times.append(time.monotonic())
            tls = await self._secure(sock) if self._route.secure else None
            times.append(time.monotonic())
            steps = [end - start for start, end in pairwise(times)]
            made = AsyncConnection(sock, tls, self._options, Opening(*steps))
        except BaseException:
            sock.close()
            raise
        await self._join(made)
        return made

    async def _join(self, made: AsyncConnection) -> None:
        """Hands the socket to the event loop, whose it is from then on.

        Cancelled half-way, some loops close its number at once, which another socket may have by the time at which ours
        is closed. So a cancellation waits the turn or two that this takes.
        """
        joining = self._loop.create_task(self._loop.create_connection(lambda: made, sock=made.sock))
        try:
            await asyncio.shield(joining)
        except asyncio.CancelledError:
            await asyncio.wait([joining])
            if joining.cancelled() or joining.exception() is None:
                made.close()
            raise

    async def _addresses(self) -> list[Address]:
        host, port = self._route.first_hop
        found = numeric(host, port)
        if found is None:
            try:
                found = interleaved(await self._loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
            except (OSError, UnicodeError):
                found = []
        if not found:
            raise self._failure(f"The name {host} is not known.")
        return found

    async def _connect(self, addresses: list[Address]) -> socket.socket:
        failed: OSError | None = None
        try:
            if len(addresses) == 1:
                return await attempt(self._loop, addresses[0])
            return await first_of(self._loop, addresses)
        except OSError as error:
            failed = error
        host, port = self._route.first_hop
        raise self._failure(f"No connection to {host}:{port}: {reason_of(failed)}.")

    async def _open_tunnel(self, sock: socket.socket) -> None:
        self._phase = "proxy"
        assert self._route.proxy is not None
        await self._send(sock, self._route.proxy.connect_request(self._route.host, self._route.port))
        reply, outcome = TunnelReply(), None
        while outcome is None:
            outcome = reply.add(await self._receive(sock))
        if outcome:
            raise self._failure(outcome)

    async def _secure(self, sock: socket.socket) -> TlsChannel:
        self._phase = "tls"
        failed: ssl.SSLError | None = None
        tls = TlsChannel(self._context(), self._route.host)
        while failed is None:
            try:
                done = tls.handshake()
            except ssl.SSLError as error:
                failed, done = error, False
            await self._send(sock, memoryview(tls.outgoing()))
            if done:
                return tls
            if failed is None:
                tls.feed(await self._receive(sock))
        raise self._failure(told(failed))

    async def _send(self, sock: socket.socket, data: memoryview) -> None:
        failed: OSError | None = None
        try:
            await self._loop.sock_sendall(sock, data)
        except OSError as error:
            failed = error
        if failed is not None:
            raise self._failure(f"The connection was lost: {reason_of(failed)}.")

    async def _receive(self, sock: socket.socket) -> bytes:
        failed: OSError | None = None
        try:
            return await self._loop.sock_recv(sock, READ)
        except OSError as error:
            failed = error
        raise self._failure(f"The connection was lost: {reason_of(failed)}.")

    def _failure(self, message: str) -> TransportFailure:
        return TransportFailure(message, sent=False, phase=self._phase)


async def attempt(loop: asyncio.AbstractEventLoop, address: Address) -> socket.socket:
    """A socket that is connected to the address.

    Raises:
        OSError: it does not answer, or refuses.
    """
    sock = opened(address)
    try:
        await loop.sock_connect(sock, address.place)
    except BaseException:
        sock.close()
        raise
    return sock


async def first_of(loop: asyncio.AbstractEventLoop, addresses: list[Address]) -> socket.socket:
    """As ``attempt``, with several addresses: the next begins when one has failed or does not answer for a while."""
    waiting = list(addresses)
    running: set[asyncio.Task[socket.socket]] = set()
    failed: OSError | None = None
    try:
        while waiting or running:
            if waiting:
                running.add(loop.create_task(attempt(loop, waiting.pop(0))))
            done, running = await asyncio.wait(
                running, timeout=ATTEMPT_DELAY if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                error = task.exception()
                if error is None:
                    running |= done - {task}
                    return task.result()
                if not isinstance(error, OSError):
                    raise error
                failed = error
    finally:
        await _end(running)
    raise failed or OSError("no address")


async def _end(running: set[asyncio.Task[socket.socket]]) -> None:
    """Ends the attempts that lost, those that succeeded too late among them."""
    for task in running:
        task.cancel()
    for result in await asyncio.gather(*running, return_exceptions=True):
        if isinstance(result, socket.socket):
            result.close()
