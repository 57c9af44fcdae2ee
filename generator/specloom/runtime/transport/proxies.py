"""Proxies: their addresses, which hosts go without, and how a tunnel is asked for."""

from __future__ import annotations

import os
from base64 import b64encode
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_REPLY = 64 << 10
EXAMPLE = "it must look like http://user:password@host:port"


class Proxy:
    """One HTTP proxy; it shows neither its user nor its password."""

    __slots__ = ("authorization", "host", "port", "problem")

    def __init__(self, url: str, source: str = "proxy") -> None:
        """``source`` names where the URL comes from, as the URL itself may hold a password.

        A wrong URL raises nothing, as the traceback would show it: ``problem`` tells.
        """
        self.host, self.port, self.authorization = "", 80, ""
        self.problem = self._read(url)
        if self.problem:
            self.problem = f"{source} {self.problem}"

    def _read(self, url: str) -> str | None:
        try:
            parts = urlsplit(url if "://" in url else f"http://{url}")
            self.host, self.port = parts.hostname or "", parts.port or 80
        except ValueError:
            return f"is no URL: {EXAMPLE}."
        if parts.scheme.startswith("socks"):
            return "is a SOCKS proxy, which is not supported: give an HTTP proxy, or a transport of your own."
        odd = parts.scheme != "http" or parts.path.strip("/") or parts.query
        if odd or not self.host or not self.host.isascii():
            return f"is no HTTP proxy: {EXAMPLE}."
        user = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
        self.authorization = "" if user == ":" else f"Basic {b64encode(user.encode()).decode()}"
        return None

    def __repr__(self) -> str:
        return f"<Proxy {self.host}:{self.port}>"

    def connect_request(self, host: str, port: int) -> memoryview:
        """Asks for a tunnel; a ``memoryview``, as its repr shows no password."""
        place = f"{f'[{host}]' if ':' in host else host}:{port}"
        line = f"Proxy-Authorization: {self.authorization}\r\n" if self.authorization else ""
        return memoryview(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{line}\r\n".encode())


class TunnelReply:
    """The proxy's answer to ``CONNECT``, read piece by piece."""

    __slots__ = ("_got",)

    def __init__(self) -> None:
        self._got = b""

    def add(self, piece: bytes) -> str | None:
        """Takes the next piece: None while more is needed, an empty text when the tunnel is open, else why not."""
        self._got += piece
        head, end, rest = self._got.partition(b"\r\n\r\n")
        if not piece or len(head) > MAX_REPLY:
            return "The proxy gave no answer."
        if not end:
            return None
        status = _status(head)
        if status[:1] == b"1":  # an interim answer: the real one follows
            self._got = b""
            return self.add(rest) if rest else None
        return _refusal(status) or ("The proxy sent bytes that nobody asked for." if rest else "")


def _status(head: bytes) -> bytes:
    words = head.split(b"\r\n")[0].split(b" ")
    return words[1] if len(words) > 1 and words[0].startswith(b"HTTP/1.") and len(words[1]) == 3 else b""


def _refusal(status: bytes) -> str:
    if not status.isdigit():
        return "The proxy's answer is not HTTP."
    if status == b"407":
        return "The proxy wants other credentials: HTTP 407."
    return "" if status[:1] == b"2" else f"The proxy opens no tunnel: HTTP {status.decode()}."


class Proxies:
    """Which proxy a request goes through: the argument's, else the environment's."""

    __slots__ = ("_by_scheme", "_given", "_without")

    def __init__(self, given: str | None, environment: Mapping[str, str] = os.environ) -> None:
        """Reads the environment once, and only if no proxy is given; an empty text stands for none at all.

        A wrong URL raises nothing, as the traceback would show it: ``problem`` tells.
        """
        self._given = Proxy(given) if given else None
        self._by_scheme: dict[str, Proxy] = {}
        self._without = NoProxy(_variable(environment, "no_proxy") or "")
        if given is None and not self._without.everything:
            self._read(environment)

    def _read(self, environment: Mapping[str, str]) -> None:
        for scheme in ("http", "https"):
            name = f"{scheme}_proxy"
            url = _variable(environment, name)
            if not url:
                name, url = "all_proxy", _variable(environment, "all_proxy")
            if url:
                self._by_scheme[scheme] = Proxy(url, f"The environment's {name}")

    def problem(self, url: str | None) -> str | None:
        """Why requests to the URL, or to any if that is None, could not go through their proxy."""
        if self._given is not None:
            return self._given.problem
        if url is None:
            return next((one.problem for one in self._by_scheme.values() if one.problem), None)
        parts = urlsplit(url)
        proxy = self.for_host(parts.scheme, parts.hostname or "", parts.port or {"http": 80}.get(parts.scheme, 443))
        return proxy.problem if proxy is not None else None

    def for_host(self, scheme: str, host: str, port: int) -> Proxy | None:
        """The proxy; None for none. Plain HTTP to this machine never goes through one: nobody else can answer it."""
        if scheme == "http" and is_loopback(host):
            return None
        if self._given is not None:
            return self._given
        proxy = self._by_scheme.get(scheme)
        return None if proxy is None or self._without.covers(host, port) else proxy


class NoProxy:
    """Hosts that go without a proxy: names and what is below them, addresses, networks, each with a port or not."""

    __slots__ = ("_entries", "everything")

    def __init__(self, text: str) -> None:
        self._entries = [entry.strip().lower() for entry in text.split(",") if entry.strip()]
        self.everything = "*" in self._entries

    def covers(self, host: str, port: int) -> bool:
        """Whether the host goes without."""
        host = host.lower().rstrip(".")
        return self.everything or any(_matches(entry, host, port) for entry in self._entries)


def _matches(entry: str, host: str, port: int) -> bool:
    name, colon, wanted = entry.rpartition(":")
    if colon and wanted.isdigit() and (":" not in name or name.endswith("]")):
        if int(wanted) != port:
            return False
        entry = name
    entry = entry.strip("[]").removeprefix("*").strip(".")
    if entry == host or (entry and host.endswith(f".{entry}") and not _is_address(host)):
        return True
    try:
        return ip_address(host) in ip_network(entry, strict=False)
    except ValueError:
        return False


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _variable(environment: Mapping[str, str], name: str) -> str | None:
    """A variable in lower case, else in upper case; ``HTTP_PROXY`` under CGI is a header of a stranger."""
    if name == "http_proxy" and "REQUEST_METHOD" in environment:
        return environment.get(name)
    return environment.get(name) or environment.get(name.upper())
