"""The usual transport of the asynchronous client: HTTP/1.1 over sockets of our own, parsed by httptools."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from . import forks
from .dial_async import AsyncDial
from .options import HttpOptions
from .pool_async import AsyncPool
from .protocol import CONNECTING, HttpRequest, HttpResponse, TransportFailure
from .proxies import Proxies
from .routes import Route, Routes
from .tls import default_context, prepared

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable

    from .connection_async import AsyncConnection

Pools = dict[Route, AsyncPool]
_of_parents: list[AsyncConnection] = []
"""What a forked process got from its parent: kept, as even the end of such an object would touch the parent's loop."""


class AsyncHttpTransport:
    """As ``HttpTransport``, for asyncio: connections belong to the event loop that made them."""

    def __init__(
        self,
        url: str | None = None,
        *,
        proxy: str | None = None,
        tls: ssl.SSLContext | None = None,
        options: HttpOptions | None = None,
    ) -> None:
        """Opens nothing yet.

        Args:
            url: where requests will go, so that only a proxy on the way there must be right; any, when left out.
            proxy: ``http://user:password@host:port``; the environment's when left out, an empty text for none.
            tls: a context of your own, which must verify; the system's certificates are trusted when left out.
            options: bounds of time, size and connections.

        Raises:
            ValueError: a proxy, the argument or one of the environment, cannot be used, or ``tls`` does not verify.
        """
        self._closed = False
        self._options = options or HttpOptions()
        proxies, proxy = Proxies(proxy), None  # a traceback that shows locals must not show its password
        problem = proxies.problem(url)
        if problem:
            raise ValueError(problem)
        self._routes = Routes(proxies)
        self._context = prepared(tls) if tls is not None else None
        self._by_loop: dict[asyncio.AbstractEventLoop, Pools] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: Pools = {}
        forks.watch(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' closed' if self._closed else ''}>"

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
            left = deadline - time.monotonic()
            seconds = min(left, self._options.connect_timeout or left * CONNECTING)
            return AsyncDial(route, self._options, self._trusted).connection(seconds)

        return dial

    def _trusted(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = default_context()
        return self._context

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
