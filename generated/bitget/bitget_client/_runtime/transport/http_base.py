"""What both of our own transports have: bounds, routes, proxies and whom they trust."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from . import forks
from .options import HttpOptions
from .protocol import CONNECTING
from .proxies import Proxies
from .routes import Routes
from .tls import default_context, prepared

if TYPE_CHECKING:
    import ssl


class HttpBase:
    """A transport without the part that waits."""

    def __init__(
        self,
        url: str | None = None,
        *,
        proxy: str | None = None,
        tls: ssl.SSLContext | None = None,
        options: HttpOptions | None = None,
        proxies: Proxies | None = None,
    ) -> None:
        """Opens nothing yet.

        Args:
            url: where requests will go, so that only a proxy on the way there must be right; any, when left out.
            proxy: ``http://user:password@host:port``; the environment's when left out, an empty text for none.
            tls: a context of your own, which must verify; the system's certificates are trusted when left out.
            options: bounds of time, size and connections.
            proxies: instead of ``proxy``: proxies that were read and found usable already.

        Raises:
            ValueError: a proxy, the argument or one of the environment, cannot be used, or ``tls`` does not verify.
        """
        self._closed = False
        self._options = options or HttpOptions()
        checked = proxies is not None
        proxies, proxy = proxies or Proxies(proxy), None  # a traceback that shows locals must not show its password
        problem = None if checked else proxies.problem(url)
        if problem:
            raise ValueError(problem)
        self._routes = Routes(proxies)
        self._context = prepared(tls) if tls is not None else None
        self._begin()
        forks.watch(self)

    def _begin(self) -> None:
        """Sets up what the driver needs."""
        raise NotImplementedError

    def after_fork(self) -> None:
        """This process was forked from the one that made the connections: they are left alone."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{' closed' if self._closed else ''}>"

    def _connect_seconds(self, deadline: float) -> float:
        """How long making a connection may take: a part of the time that is left, so that some is left to answer."""
        left = deadline - time.monotonic()
        return min(left, self._options.connect_timeout or left * CONNECTING)

    def _trusted(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = default_context()
        return self._context
