"""The usual transport of the synchronous client: HTTP/1.1 over sockets of our own, parsed by httptools."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .dial_sync import Dial
from .http_base import HttpBase
from .pool_sync import SyncPool
from .protocol import HttpRequest, HttpResponse, TransportFailure

if TYPE_CHECKING:
    from collections.abc import Callable

    from .connection_sync import SyncConnection
    from .routes import Route


class HttpTransport(HttpBase):
    """Sends over connections that it keeps; may be shared by threads, and works on in forked processes.

    No redirect is followed, and nothing is sent a second time once its first byte has left.
    """

    def _begin(self) -> None:
        self._pools: dict[Route, SyncPool] = {}

    def send(self, request: HttpRequest) -> HttpResponse:
        """The answer; ``TransportFailure`` when there is none."""
        deadline = time.monotonic() + request.timeout
        route, view = self._routes.find(request)
        pool = self._pools.get(route) or self._pool(route)
        while True:
            connection = pool.take(deadline)
            try:
                connection.exchange(view, deadline)
            except BaseException:
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

    def _pool(self, route: Route) -> SyncPool:
        if self._closed:
            raise TransportFailure("The client is closed.", sent=False, phase="closed")
        return self._pools.setdefault(route, SyncPool(self._options, self._dialer(route)))

    def _dialer(self, route: Route) -> Callable[[float, Callable[[], bool]], SyncConnection]:
        def dial(deadline: float, closed: Callable[[], bool]) -> SyncConnection:
            end = time.monotonic() + self._connect_seconds(deadline)
            return Dial(route, self._options, self._trusted, end, closed).connection()

        return dial

    def close(self) -> None:
        """Closes its connections; requests under way end now with a ``TransportFailure``."""
        self._closed = True
        for pool in list(self._pools.values()):
            pool.close()

    def after_fork(self) -> None:
        """Leaves the parent's connections alone."""
        for pool in self._pools.values():
            pool.abandon()
