"""Builds the parts of a client from its arguments; they are imported when a client is made, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ..call.client_context import ClientContext
    from ..call.hooks import Hook
    from ..limits import Limiter
    from ..spec.records import Venue
    from ..transport.protocol import AsyncTransport, Transport

REST = "rest"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class ConnectionSettings:
    """To which addresses a client connects, and how."""

    def __init__(
        self,
        *,
        venue: Venue,
        package: str,
        demo: bool,
        base_url: str | None,
        ws_urls: dict[str, str],
        timeout: float,
        proxy: str | None,
    ) -> None:
        self.venue = venue
        self.package = package
        self.demo = demo
        self.base_url = checked_url(base_url or self.url_of(REST), "https")
        self.ws_urls = {name: checked_url(url, "wss") for name, url in ws_urls.items()}
        self.timeout = timeout
        self.proxy = proxy

    def url_of(self, host: str) -> str:
        """The address of one of the venue's hosts, for demo trading where the client does that.

        Raises:
            LookupError: the venue has no such host.
        """
        found = next((one for one in self.venue.hosts if one.name == host), None)
        if found is None:
            names = ", ".join(one.name for one in self.venue.hosts)
            raise LookupError(f"{self.venue.title} has no host {host!r}; it has {names}.")
        return (self.demo and found.demo) or found.url

    def ws_url(self, host: str) -> str:
        """The address of a socket."""
        return self.ws_urls.get(host) or self.url_of(host)

    def make_context(
        self,
        *,
        keys: tuple[str | None, str | None, str | None, Any],
        uid: str | None,
        hooks: tuple[Hook, ...],
        locale: str,
        channel_code: str | None,
        **options: Any,
    ) -> ClientContext:
        """The part without I/O."""
        from ..call.call_options import CallOptions  # noqa: PLC0415 - see the module's first line
        from ..call.client_context import ClientContext  # noqa: PLC0415
        from ..call.signing import signer_for  # noqa: PLC0415

        auth = self.venue.auth
        headers = {auth.locale_header: locale}
        if self.demo:
            headers[auth.demo_header] = auth.demo_value
        if channel_code is not None:
            headers[auth.channel_header] = channel_code
        return ClientContext(
            self.package,
            self.venue,
            base_url=self.base_url,
            signer=signer_for(*keys),
            options=CallOptions(timeout=self.timeout, **options),
            hooks=hooks,
            headers=headers,
            identity=identity_of(keys[0], uid),
        )

    def limiter(self, given: str | Limiter | None, *, wait_for_ban: bool) -> Limiter:
        """The limiter: counted here, shared through a server, or the user's own."""
        from ..limits import open_limiter  # noqa: PLC0415

        if given is not None and not isinstance(given, str):
            return given
        return open_limiter(given, penalty_seconds=self.venue.penalty_seconds, wait_for_ban=wait_for_ban)

    def sync_transport(self) -> Transport:
        """The usual transport."""
        from ..transport.pyreqwest_sync import PyreqwestTransport  # noqa: PLC0415

        return PyreqwestTransport(timeout=self.timeout, proxy=self.proxy)

    def async_transport(self) -> AsyncTransport:
        """The usual transport for asyncio."""
        from ..transport.pyreqwest_async import AsyncPyreqwestTransport  # noqa: PLC0415

        return AsyncPyreqwestTransport(timeout=self.timeout, proxy=self.proxy)


def checked_url(url: str, scheme: str) -> str:
    """The address without a slash at its end.

    Raises:
        ValueError: it is unencrypted and not of this machine, or not an address that requests can be sent to.
    """
    parts = urlsplit(url)
    plain = parts.scheme == scheme.removesuffix("s") and parts.hostname in LOOPBACK
    if not parts.hostname or not (parts.scheme == scheme or plain) or parts.query or parts.fragment or parts.username:
        raise ValueError(
            f"{url!r} cannot be used: the address needs {scheme}://, a host, and no user, query or fragment; "
            f"{scheme.removesuffix('s')}:// is allowed for localhost only."
        )
    return url.rstrip("/")


def identity_of(key: str | None, uid: str | None) -> Any:
    """Whose rate limits count, under names that are safe to share: the key itself never leaves the process."""
    from ..limits.keys import Identity  # noqa: PLC0415

    if key is None:
        return Identity(uid=uid or "account")
    from hashlib import sha256  # noqa: PLC0415

    name = sha256(key.encode()).hexdigest()[:16]
    return Identity(uid=uid or name, key=name)
