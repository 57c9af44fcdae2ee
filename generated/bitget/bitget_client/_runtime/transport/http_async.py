"""The usual transport of the asynchronous client: HTTP/1.1 over sockets of our own, parsed by httptools."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from .dial_async import AsyncDial
from .http_base import HttpBase
from .pool_async import AsyncPool
from .protocol import HttpRequest, HttpResponse, TransportFailure
from .routes import Route

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .connection_async import AsyncConnection

Pools = dict[Route, AsyncPool]
_of_parents: list[AsyncConnection] = []
"""What a forked process got from its parent: kept, as even the end of such an object would touch the parent's loop."""


class AsyncHttpTransport(HttpBase):
    """As ``HttpTransport``, for asyncio: connections belong to the event loop that made them."""

    def _begin(self) -> None:
        self._by_loop: dict[asyncio.AbstractEventLoop, Pools] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: Pools = {}

    async def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        deadline = time.monotonic() + request.timeout
        route, view = self._routes.find(request)
        loop = asyncio.get_running_loop()
        pools = self._pools if loop is self._loop else self._pools_of(loop)
        pool = pools.get(route) or self._pool(pools, route)
        while True:
            connection = pool.ready() or await pool.take(deadline)
            try:
                await connection.exchange(view, deadline)
            except BaseException:  # cancelled: whatever comes now must not meet another request
                pool.drop(connection)
                raise
            http = connection.http
            if http.fault is None:
                response = connection.response()
                pool.give(connection)
                return response
            failure = connection.failure()
            again = not (http.started or connection.fresh or connection.interrupted)
            pool.drop(connection)
            if not again:  # a kept connection that took no byte had been closed meanwhile: the next one
                raise failure

    def _pools_of(self, loop: asyncio.AbstractEventLoop) -> Pools:
        for other in [one for one in self._by_loop if one.is_closed()]:
            for pool in self._by_loop.pop(other).values():
                pool.abandon()
        self._pools, self._loop = self._by_loop.setdefault(loop, {}), loop
        return self._by_loop[loop]

    def _pool(self, pools: Pools, route: Route) -> AsyncPool:
        if self._closed:
            raise TransportFailure("The client is closed.", sent=False, phase="closed")
        return pools.setdefault(route, AsyncPool(self._options, self._dialer(route)))

    def _dialer(self, route: Route) -> Callable[[float], Awaitable[AsyncConnection]]:
        def dial(deadline: float) -> Awaitable[AsyncConnection]:
            return AsyncDial(route, self._options, self._trusted).connection(self._connect_seconds(deadline))

        return dial

    async def close(self) -> None:
        """Closes its connections; requests under way end now with a ``TransportFailure``."""
        self._closed = True
        here = asyncio.get_running_loop()
        for loop, pools in self._by_loop.items():
            for pool in pools.values():
                pool.closed = True
                if loop is here:
                    await pool.close()
                elif loop.is_closed():
                    pool.abandon()
                else:
                    asyncio.run_coroutine_threadsafe(pool.close(), loop)

    def after_fork(self) -> None:
        """Leaves the parent's connections alone."""
        for pools in self._by_loop.values():
            for pool in pools.values():
                _of_parents.extend(pool.abandon())
        self._by_loop, self._pools, self._loop = {}, {}, None
