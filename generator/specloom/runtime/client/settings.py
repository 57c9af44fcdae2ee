"""Puts a client together from its arguments; what it needs is imported when a client is made, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ..call.client_context import Core
    from ..call.hooks import Hook
    from ..limits import Limiter
    from ..spec.records import Venue
    from ..transport.protocol import AsyncTransport, Transport

REST = "rest"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Settings:
    """Where a client sends, and with what."""

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
            raise LookupError(f"{self.venue.title} has no host {host!r}.")
        return (self.demo and found.demo) or found.url

    def ws_url(self, host: str) -> str:
        """The address of a socket."""
        return self.ws_urls.get(host) or self.url_of(host)

    def core(
        self,
        *,
        keys: tuple[str | None, str | None, str | None, Any],
        uid: str | None,
        hooks: tuple[Hook, ...],
        locale: str,
        channel_code: str | None,
        **options: Any,
    ) -> Core:
        """The part without I/O."""
        from ..call.client_context import Core, Options  # noqa: PLC0415 - see the module's first line
        from ..call.signing import signer_for  # noqa: PLC0415

        auth = self.venue.auth
        headers = {auth.locale_header: locale}
        if self.demo:
            headers[auth.demo_header] = auth.demo_value
        if channel_code is not None:
            headers[auth.channel_header] = channel_code
        return Core(
            self.package,
            self.venue,
            base_url=self.base_url,
            signer=signer_for(*keys),
            options=Options(timeout=self.timeout, **options),
            hooks=hooks,
            headers=headers,
            identity=identity_of(keys[0], uid),
        )

    def limiter(self, given: str | Limiter | None, *, wait_for_penalty: bool) -> Limiter:
        """The limiter: counted here, shared through a server, or the user's own."""
        from ..limits import open_limiter  # noqa: PLC0415

        if given is not None and not isinstance(given, str):
            return given
        return open_limiter(given, penalty_seconds=self.venue.penalty_seconds, wait_for_penalty=wait_for_penalty)

    def sync_transport(self) -> Transport:
        """The usual transport."""
        from ..transport.pyreqwest_sync import PyreqwestTransport  # noqa: PLC0415

        return PyreqwestTransport(timeout=self.timeout, proxy=self.proxy)

    def async_transport(self) -> AsyncTransport:
        """The usual transport for asyncio."""
        from ..transport.pyreqwest_async import AsyncPyreqwestTransport  # noqa: PLC0415

        return AsyncPyreqwestTransport(timeout=self.timeout, proxy=self.proxy)


def checked_url(url: str, scheme: str) -> str:
    """An address without a slash at its end; plain HTTP only to this machine.

    Raises:
        ValueError: it is no such address.
    """
    parts = urlsplit(url)
    plain = parts.scheme == scheme.removesuffix("s") and parts.hostname in LOOPBACK
    if not parts.hostname or not (parts.scheme == scheme or plain) or parts.query or parts.fragment or parts.username:
        raise ValueError(f"{url!r} is no {scheme} address; plain {scheme.removesuffix('s')} goes to this machine only.")
    return url.rstrip("/")


def identity_of(key: str | None, uid: str | None) -> Any:
    """Who spends, under names that are safe to share: the key itself never leaves the process."""
    from ..limits.keys import Identity  # noqa: PLC0415

    if key is None:
        return Identity(uid=uid or "account")
    from hashlib import sha256  # noqa: PLC0415

    name = sha256(key.encode()).hexdigest()[:16]
    return Identity(uid=uid or name, key=name)
