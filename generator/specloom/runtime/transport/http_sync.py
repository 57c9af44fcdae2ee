"""The usual transport of the synchronous client: HTTP/1.1 over sockets of our own, parsed by httptools."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from . import forks
from .dial_sync import Dial
from .options import HttpOptions
from .pool_sync import SyncPool
from .protocol import CONNECTING, HttpRequest, HttpResponse, TransportFailure
from .proxies import Proxies
from .routes import Route, Routes
from .tls import default_context, prepared

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from .connection_sync import SyncConnection


class HttpTransport:
    """Sends over connections that it keeps; may be shared by threads, and works on in forked processes.

    No redirect is followed, and nothing is sent a second time once its first byte has left.
    """

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
        self._pools: dict[Route, SyncPool] = {}
        forks.watch(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' closed' if self._closed else ''}>"

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
            now = time.monotonic()
            seconds = self._options.connect_timeout or (deadline - now) * CONNECTING
            return Dial(route, self._options, self._trusted, min(deadline, now + seconds), closed).connection()

        return dial

    def _trusted(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = default_context()
        return self._context

    def close(self) -> None:
        """Closes its connections; requests under way end now with a ``TransportFailure``."""
        self._closed = True
        for pool in list(self._pools.values()):
            pool.close()

    def after_fork(self) -> None:
        """Leaves the parent's connections alone."""
        for pool in self._pools.values():
            pool.abandon()
