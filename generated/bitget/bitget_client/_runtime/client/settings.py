"""Builds the parts of a client from its arguments; they are imported when a client is made, not before."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..call.client_context import ClientContext
    from ..limits import Limiter
    from ..spec.records import Venue
    from ..transport.protocol import AsyncTransport, Transport
    from .hidden import HiddenArguments

REST = "rest"
LIVE = "live"
"""The environment that the venue's own addresses belong to."""

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class ConnectionSettings:
    """To which addresses a client connects, and how."""

    def __init__(self, *, venue: Venue, package: str, environment: str, hidden: HiddenArguments) -> None:
        """Raises ``ValueError`` for an environment, an address or a proxy that cannot be used."""
        from ..transport.proxies import Proxies  # noqa: PLC0415 - see the module's first line

        self.venue = venue
        self.package = package
        self.environment = environment
        self.timeout = hidden.take("timeout", 10.0)
        self._environment_headers = self._checked_environment()
        self.base_url = _stripped(hidden.take("base_url") or self.url_of(REST))
        self.ws_urls = {name: _stripped(url) for name, url in (hidden.take("ws_urls") or {}).items()}
        self._hidden = hidden
        self._proxies = Proxies(hidden.take("proxy"))
        for problem in self._problems():
            raise ValueError(problem)

    def _problems(self) -> Iterator[str]:
        """What is wrong with addresses and proxies; none of it shows an address, as that may hold a password."""
        known = [host.name for host in self.venue.hosts]
        if (problem := problem_of(self.base_url, "https")) is not None:
            yield f"base_url {problem}"
        for name, url in self.ws_urls.items():
            if name not in known:
                yield f"ws_urls names {name!r}; {self.venue.title} has {', '.join(known)}."
            if (problem := problem_of(url, "wss")) is not None:
                yield f"ws_urls[{name!r}] {problem}"
        if (problem := self._proxies.problem(self.base_url)) is not None:
            yield problem

    @property
    def proxy(self) -> str | None:
        """The proxy that the client was given; None for the environment's."""
        proxy: str | None = self._hidden.take("proxy")
        return proxy

    def _checked_environment(self) -> dict[str, str]:
        """The headers of the environment; raises ``ValueError`` for one that the venue does not have."""
        if self.environment == LIVE:
            return {}
        found = next((one for one in self.venue.environments if one.name == self.environment), None)
        if found is None:
            known = ", ".join(repr(name) for name in (LIVE, *(one.name for one in self.venue.environments)))
            raise ValueError(f"{self.venue.title} has no environment {self.environment!r}; it has {known}.")
        return found.headers

    def url_of(self, host: str) -> str:
        """The address of one of the venue's hosts, in the environment of the client.

        Raises:
            LookupError: the venue has no such host.
        """
        found = next((one for one in self.venue.hosts if one.name == host), None)
        if found is None:
            names = ", ".join(one.name for one in self.venue.hosts)
            raise LookupError(f"{self.venue.title} has no host {host!r}; it has {names}.")
        return found.elsewhere.get(self.environment, found.url)

    def rest_url(self, host: str) -> str:
        """Where calls of a host are sent: there, or to the ``base_url`` that the client was given for all of them."""
        return self.base_url if self._hidden.take("base_url") else _stripped(self.url_of(host))

    def ws_url(self, host: str) -> str:
        """The address of a socket."""
        return self.ws_urls.get(host) or self.url_of(host)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.venue.name}>"

    def make_context(
        self,
        hidden: HiddenArguments,
        *,
        copy_trader: bool,
    ) -> ClientContext:
        """The part without I/O."""
        from ..call.call_options import CallOptions  # noqa: PLC0415 - see the module's first line
        from ..call.client_context import ClientContext  # noqa: PLC0415
        from ..signatures.schemes import Signers  # noqa: PLC0415

        rules = import_module(f"{self.package}._signing").SIGNING
        signers = Signers(rules, hidden.given_credentials, hidden.options)
        return ClientContext(
            self.package,
            self.venue,
            base_url=self.base_url,
            url_of=self.rest_url,
            signers=signers,
            environment=self.environment,
            options=CallOptions(
                timeout=self.timeout,
                max_wait=hidden.take("max_wait", 60.0),
                deadline=hidden.take("deadline", 60.0),
                confirm_timeout=hidden.take("confirm_timeout", 10.0),
                copy_trader=copy_trader,
                strict=hidden.take("strict", False),
            ),
            hooks=tuple(hidden.take("hooks", ())),
            headers={**signers.headers, **self._environment_headers},
            identity=identity_of(signers.identity, hidden.take("uid")),
        )

    def limiter(self, hidden: HiddenArguments) -> Limiter:
        """The limiter: counted here, shared through a server, or the user's own."""
        from ..limits import open_limiter  # noqa: PLC0415

        given: Limiter | str | None = hidden.take("limiter")
        if given is not None and not isinstance(given, str):
            return given
        waits = hidden.take("wait_for_ban", False)
        return open_limiter(given, penalty_seconds=self.venue.penalty_seconds, wait_for_ban=waits)

    def sync_transport(self) -> Transport:
        """The usual transport."""
        from ..transport.http_sync import HttpTransport  # noqa: PLC0415

        return HttpTransport(proxies=self._proxies)

    def async_transport(self) -> AsyncTransport:
        """The usual transport for asyncio."""
        from ..transport.http_async import AsyncHttpTransport  # noqa: PLC0415

        return AsyncHttpTransport(proxies=self._proxies)


def problem_of(url: str, scheme: str) -> str | None:
    """Why requests cannot be sent to an address; None when they can.

    One that is unencrypted and not of this machine cannot be used.
    """
    needs = (
        f"cannot be used: an address needs {scheme}://, a host, and no user, query or fragment; "
        f"{scheme.removesuffix('s')}:// is allowed for localhost only."
    )
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return needs
    plain = parts.scheme == scheme.removesuffix("s") and parts.hostname in LOOPBACK
    if parts.username is not None or not parts.hostname or not (parts.scheme == scheme or plain):
        return needs
    return needs if parts.query or parts.fragment else None


def _stripped(url: str) -> str:
    return url.rstrip("/")


def without_frames(error: Exception) -> Exception:
    """The error without the frames that it passed through, which hold keys."""
    from ..transport.frames import without_frames  # noqa: PLC0415

    without_frames(error)
    return error


def identity_of(key: str | None, uid: str | None) -> Any:
    """Whose rate limits count, under names that are safe to share: the key itself never leaves the process."""
    from ..limits.keys import Identity  # noqa: PLC0415

    if key is None:
        return Identity(uid=uid or "account")
    from hashlib import sha256  # noqa: PLC0415

    name = sha256(key.encode()).hexdigest()[:16]
    return Identity(uid=uid or name, key=name)
