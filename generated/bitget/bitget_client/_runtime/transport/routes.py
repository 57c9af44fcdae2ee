"""Where the requests of one origin go, and how they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .protocol import TransportFailure

if TYPE_CHECKING:
    from .protocol import HttpRequest
    from .proxies import Proxies, Proxy

METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
DEFAULTS = {"User-Agent": "specloom-client", "Accept": "*/*", "Accept-Encoding": "gzip, deflate"}
OWN = frozenset(
    {
        *("host", "content-length", "transfer-encoding", "te", "trailer", "upgrade", "expect"),
        *("connection", "keep-alive", "proxy-connection", "proxy-authorization", "proxy-authenticate"),
    }
)
"""Headers that are the transport's to set, or that would change what follows them."""
MOST_FORMS = 256
_is_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_is_target = re.compile(r"[!-\"$-~]+").fullmatch  # visible ASCII without #


class Route:
    """One origin: its host, the proxy on the way, and the lines that every request has."""

    __slots__ = ("host", "lines", "port", "prefix", "proxy", "secure", "tunnel")

    def __init__(self, origin: str, proxies: Proxies) -> None:
        """``origin`` is scheme, host and port.

        Raises:
            ValueError: it is something else.
        """
        self.host, self.port = "", 0
        parts = urlsplit(origin)
        host, default = parts.hostname, {"http": 80, "https": 443}.get(parts.scheme)
        if not host or default is None or parts.username is not None or not _is_target(origin) or "?" in origin:
            raise ValueError("The URL is no address of HTTP.")
        self.secure = parts.scheme == "https"
        self.host = host
        self.port = parts.port or default
        self.proxy: Proxy | None = proxies.for_host(parts.scheme, host, self.port)
        if self.proxy is not None and self.proxy.problem:
            raise ValueError(self.proxy.problem)
        self.tunnel = self.proxy is not None and self.secure
        name = f"[{host}]" if ":" in host else host
        name = name if self.port == default else f"{name}:{self.port}"
        self.lines = f"Host: {name}\r\n"
        self.prefix = ""
        if self.proxy is not None and not self.tunnel:
            self.prefix = f"http://{name}"
            if self.proxy.authorization:
                self.lines += f"Proxy-Authorization: {self.proxy.authorization}\r\n"

    def __repr__(self) -> str:
        return f"<Route to {self.host}:{self.port}>"

    @property
    def first_hop(self) -> tuple[str, int]:
        """Host and port to connect to."""
        return (self.proxy.host, self.proxy.port) if self.proxy is not None else (self.host, self.port)


class Routes:
    """Routes by origin, and the forms of headers: both are made once and used for every later request."""

    __slots__ = ("_forms", "_proxies", "_routes")

    def __init__(self, proxies: Proxies) -> None:
        self._proxies = proxies
        self._routes: dict[str, Route] = {}
        self._forms: dict[tuple[str, ...], str] = {}

    def find(self, request: HttpRequest) -> tuple[Route, memoryview]:
        """The route and the request as bytes; a ``memoryview``, as its repr in a traceback shows no header.

        Raises:
            TransportFailure: the request cannot be written as HTTP.
        """
        found = self._prepare(request)
        if found is None:
            raise TransportFailure(
                "The request cannot be written: its method, URL or headers hold what HTTP does not allow.",
                sent=False,
                phase="build",
            )
        return found

    def _prepare(self, request: HttpRequest) -> tuple[Route, memoryview] | None:
        url = request.url
        slash = url.find("/", 8)
        origin, target = (url, "/") if slash < 0 else (url[:slash], url[slash:])
        route = self._routes.get(origin) or self._new(origin)
        view = self._write(request, route, target) if route is not None else None
        return None if route is None or view is None else (route, view)

    def _new(self, origin: str) -> Route | None:
        try:
            route = Route(origin, self._proxies)
        except ValueError:
            return None
        return self._routes.setdefault(origin, route)

    def _write(self, request: HttpRequest, route: Route, target: str) -> memoryview | None:
        """The whole request in one piece; None if it would not be one request."""
        method, body, names = request.method, request.body, tuple(request.headers)
        form = self._forms.get(names) or self._form(names)
        if form is None or method not in METHODS or not _is_target(target):
            return None
        length = f"Content-Length: {len(body)}\r\n" if body or method != "GET" else ""
        values = form % tuple(request.headers.values())
        head = f"{method} {route.prefix}{target} HTTP/1.1\r\n{route.lines}{values}{length}\r\n"
        if head.count("\n") != head.count("\r\n") or values.count("\r") != form.count("\r") or "\0" in head:
            return None
        try:
            return memoryview(head.encode("latin-1") + body)
        except UnicodeEncodeError:
            return None

    def _form(self, names: tuple[str, ...]) -> str | None:
        """The header lines for these names, with a place for each value."""
        lower = {name.lower() for name in names}
        if len(lower) != len(names) or lower & OWN or not all(map(_is_name, names)):
            return None
        ready = "".join(f"{name}: {value}\r\n" for name, value in DEFAULTS.items() if name.lower() not in lower)
        form = ready + "".join(f"{name.replace('%', '%%')}: %s\r\n" for name in names)
        if len(self._forms) >= MOST_FORMS:
            self._forms.clear()
        self._forms[names] = form
        return form
