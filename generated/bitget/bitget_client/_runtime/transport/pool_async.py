"""Connections of one origin under one event loop."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING

from .channel import IDLE
from .pool_sync import NOT_USABLE
from .protocol import TransportFailure

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .connection_async import AsyncConnection
    from .options import HttpOptions


MOST_TURNS = 100
"""Turns of the event loop in which aborted sockets are surely closed; two or three do."""


class AsyncPool:
    """Keeps connections for later requests; the one used last is used first."""

    def __init__(self, options: HttpOptions, dial: Callable[[float], Awaitable[AsyncConnection]]) -> None:
        """``dial`` makes a connection until a deadline."""
        self._options = options
        self._dial = dial
        self._loop = asyncio.get_running_loop()
        self._idle: deque[AsyncConnection] = deque()
        self._open: set[AsyncConnection] = set()
        self._closing: set[AsyncConnection] = set()
        self._dialling: set[asyncio.Task[AsyncConnection]] = set()
        self._waiters: deque[asyncio.Future[None]] = deque()
        self._count = 0
        self.closed = False

    def ready(self) -> AsyncConnection | None:
        """A kept connection that may be used now."""
        now = time.monotonic()
        while self._idle:
            connection = self._idle.pop()
            if connection.expires >= now and connection.usable():
                return connection
            self.drop(connection)
        return None

    async def take(self, deadline: float) -> AsyncConnection:
        """A connection, when none is ready.

        Raises:
            TransportFailure: none became free, or none could be made, until the deadline (on ``time.monotonic()``).
        """
        again = False
        while True:
            if self.closed:
                raise TransportFailure("The client was closed.", sent=False, phase="closed")
            connection = self.ready()
            if connection is not None:
                return connection
            if self._count < self._options.max_connections:
                return await self._new(deadline)
            if not await self._change(deadline - time.monotonic(), again=again):
                raise TransportFailure("No connection became free in time.", sent=False, phase="pool")
            again = True

    def give(self, connection: AsyncConnection) -> None:
        """Takes back a connection after a whole answer."""
        if connection.http.state is not IDLE or self.closed:
            self.drop(connection)
            return
        now = time.monotonic()
        connection.rest(now)
        self._idle.append(connection)
        if self._waiters:
            self._wake()
        while self._idle[0].expires < now:
            self.drop(self._idle.popleft())

    def drop(self, connection: AsyncConnection) -> None:
        """Closes a connection."""
        connection.close()
        if connection in self._open:
            self._open.discard(connection)
            self._closing.add(connection)
            self._count -= 1
            self._wake()

    def _lost(self, connection: AsyncConnection) -> None:
        """The event loop has closed its socket."""
        if connection in self._idle:
            self._idle.remove(connection)
        self.drop(connection)
        self._closing.discard(connection)

    async def close(self) -> None:
        """Closes all; requests under way end now. Returns when the sockets are closed."""
        self.closed = True
        self._idle.clear()
        for task in list(self._dialling):
            task.cancel()
        for connection in list(self._open):
            connection.interrupt()
        while self._waiters:
            self._wake()
        for _ in range(MOST_TURNS):
            if not (self._open or self._closing or self._dialling):
                break
            await asyncio.sleep(0)

    def abandon(self) -> list[AsyncConnection]:
        """Closes this process's handles of the connections, and gives up the connections without using the loop."""
        connections = [*self._open, *self._closing]
        for connection in connections:
            connection.disown()
        return connections

    def _wake(self) -> None:
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return

    async def _change(self, seconds: float, *, again: bool) -> bool:
        """Waits for a connection that another request gives back; whether there was one in time.

        Who waits ``again``, because a new request was quicker, is the first in the row.
        """
        waiter = self._loop.create_future()
        (self._waiters.appendleft if again else self._waiters.append)(waiter)
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except BaseException as error:  # a waiter that is done is passed over later
            if not waiter.cancelled():  # woken in the same moment: the next one
                self._wake()
            if isinstance(error, TimeoutError):
                return False
            raise
        return True

    async def _new(self, deadline: float) -> AsyncConnection:
        """A new connection, made in a task of its own, so that ``close`` can end it."""
        self._count += 1
        task = self._loop.create_task(self._made(deadline))
        self._dialling.add(task)
        task.add_done_callback(self._dialled)
        try:
            connection: AsyncConnection | None = await task
        except asyncio.CancelledError:
            if not (task.cancelled() and self.closed and not _is_cancelled()):
                task.add_done_callback(self._unused)
                raise
            connection = None
        if connection is None:
            raise TransportFailure("The client was closed.", sent=False, phase="closed")
        if not connection.usable():
            self.drop(connection)
            raise TransportFailure(NOT_USABLE, sent=False, phase="foreign")
        return connection

    async def _made(self, deadline: float) -> AsyncConnection:
        connection = await self._dial(deadline)
        connection.on_lost = self._lost
        self._open.add(connection)
        return connection

    def _dialled(self, task: asyncio.Task[AsyncConnection]) -> None:
        self._dialling.discard(task)
        if task.cancelled() or task.exception() is not None:
            self._count -= 1
            self._wake()

    def _unused(self, task: asyncio.Task[AsyncConnection]) -> None:
        """The request that wanted the connection was cancelled in the moment in which it was made."""
        if not task.cancelled() and task.exception() is None:
            self.drop(task.result())


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
