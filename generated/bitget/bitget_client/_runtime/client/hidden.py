"""What a client is given and must not show: keys, and addresses that may hold a password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping


class HiddenArguments:
    """The arguments of a client's constructor, which a traceback with its frames' variables must not show.

    ``credentials`` and ``options`` are those of the venue, ``settings`` what every client takes.
    """

    __slots__ = ("credentials", "options", "settings")

    def __init__(
        self,
        credentials: Mapping[str, str | None],
        options: Mapping[str, str | int | None],
        settings: Mapping[str, Any],
    ) -> None:
        self.credentials = dict(credentials)
        self.options = dict(options)
        self.settings = dict(settings)

    @property
    def given_credentials(self) -> dict[str, str | None] | None:
        """The credentials; None for a client without any, which signs nothing."""
        return self.credentials if any(value is not None for value in self.credentials.values()) else None

    def take(self, name: str, usual: Any = None) -> Any:
        """A setting, or what it usually is."""
        return self.settings.get(name, usual)

    def __repr__(self) -> str:
        return "<HiddenArguments>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("The arguments of a client hold keys and cannot be pickled.")
