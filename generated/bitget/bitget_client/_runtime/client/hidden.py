"""What a client is given and must not show: keys, and addresses that may hold a password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..limits import Limiter


class HiddenArguments:
    """The arguments of a client's constructor that a traceback with its frames' variables must not show."""

    __slots__ = ("base_url", "keys", "limiter", "proxy", "ws_urls")

    def __init__(
        self,
        keys: tuple[str | None, str | None, str | None, Any],
        *,
        proxy: str | None,
        limiter: str | Limiter | None,
        base_url: str | None,
        ws_urls: Mapping[str, str] | None,
    ) -> None:
        """``keys`` are key, secret, passphrase and private key."""
        self.keys = keys
        self.proxy = proxy
        self.limiter = limiter
        self.base_url = base_url
        self.ws_urls = dict(ws_urls or {})

    def __repr__(self) -> str:
        return "<HiddenArguments>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("The arguments of a client hold keys and cannot be pickled.")
