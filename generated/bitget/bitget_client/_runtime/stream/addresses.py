"""Where the sockets of a client are, and which proxy leads there."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from ..client.settings import LOOPBACK, REST
from ..transport.proxies import Proxies

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client.settings import ConnectionSettings
    from ..transport.proxies import Proxy

HOST = "ws_"  # the venue's socket hosts are named ws_<version>_<kind>
SCHEMES = {"ws": "http", "wss": "https"}


def socket_urls(settings: ConnectionSettings) -> tuple[dict[tuple[str, str], str], str]:
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


def socket_proxies(given: str | None) -> Callable[[str], str | None]:
    """The URL of the proxy for a socket's address: the client's, else the environment's, as for REST.

    A proxy that cannot be used raises :class:`ConnectionError` for each address: a login must not go around it.
    """
    proxies = Proxies(given)

    def proxy_for(url: str) -> str | None:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "wss" else 80)
        proxy = proxies.for_host(SCHEMES[parts.scheme], parts.hostname or "", port)
        if proxy is not None and proxy.problem:
            raise ConnectionError(proxy.problem)
        return _url_of(proxy) if proxy is not None else None

    return proxy_for


def _url_of(proxy: Proxy) -> str:
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    if not proxy.authorization:
        return f"http://{host}:{proxy.port}"
    user, _, password = b64decode(proxy.authorization.removeprefix("Basic ")).decode().partition(":")
    return f"http://{quote(user, safe='')}:{quote(password, safe='')}@{host}:{proxy.port}"
