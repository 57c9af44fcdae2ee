"""Where the sockets of a client are, and which proxy leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from ..client.settings import LOOPBACK, REST

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client.settings import Settings

HOST = "ws_"  # the venue's socket hosts are named ws_<version>_<kind>
SCHEMES = {"ws": "http", "wss": "https"}


def socket_urls(settings: Settings) -> tuple[dict[tuple[str, str], str], str]:
    """Addresses by version and kind, and why others are missing.

    A client that was given another ``base_url`` opens no socket at the venue's own hosts. At an address of this machine
    sockets are taken to be on the same port, as the mock has them; elsewhere ``ws_urls`` must say where they are.
    """
    moved = settings.base_url != settings.url_of(REST)
    urls = {}
    for host in settings.venue.hosts:
        version, mark, kind = host.name.removeprefix(HOST).partition("_")
        if not host.name.startswith(HOST) or not mark:
            continue
        url = settings.ws_urls.get(host.name) or (
            _beside(settings.base_url, host.url) if moved else settings.ws_url(host.name)
        )
        if url is not None:
            urls[version, kind] = url
    reason = f"base_url is {settings.base_url}, and ws_urls does not say where its sockets are" if moved else ""
    return urls, reason


def _beside(base_url: str, url: str) -> str | None:
    """The address of a socket on the port of ``base_url`` where that is on this machine."""
    base = urlsplit(base_url)
    if base.hostname not in LOOPBACK or base.path.strip("/"):
        return None
    scheme = "ws" if base.scheme == "http" else "wss"
    return f"{scheme}://{base.netloc}{urlsplit(url).path}"


def proxies(given: str | None) -> Callable[[str], str | None]:
    """The proxy for a socket's address: the client's, else the environment's; none for a plain address here."""

    def proxy_for(url: str) -> str | None:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme == "ws" and host in LOOPBACK:
            return None
        if given is not None:
            return given
        if proxy_bypass(host):
            return None
        known = getproxies()
        return known.get(SCHEMES[parts.scheme]) or known.get("all")

    return proxy_for
