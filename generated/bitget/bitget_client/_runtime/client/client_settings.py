"""The arguments that the client of every venue takes, besides those that come from its spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..call.hooks import Hook
    from ..limits import Limiter


class ClientSettings(TypedDict, total=False):
    """Settings of a client; each may be left out.

    Attributes:
        base_url: another address than the venue's own; every request goes there, and no socket is opened at the
            venue's own hosts.
        ws_urls: other socket addresses by the venue's host names.
        limiter: None counts for this client alone, ``redis://…`` shares with other processes;
            ``other_client.limiter`` or one of your own stays open when this client closes.
        uid: the account's id, so that several keys of one account share its budgets.
        max_wait: longest wait for a limit in seconds, 60 by default; None waits as long as it takes.
        wait_for_ban: whether calls wait until the exchange's ban ends instead of failing at once.
        timeout: seconds for one attempt, 10 by default.
        deadline: seconds for a call with all its repeats, 60 by default; None for no end, 0 for one attempt and no
            wait.
        confirm_timeout: seconds for asking whether an order was executed when its response is missing, 10 by default.
        transport: sends the requests, instead of the client's own sockets; ``transport/`` has several.
        proxy: URL of a proxy for requests and sockets; the environment's is used when left out, none for an empty
            text. A ``transport`` of your own has its own.
        strict: raises ``DriftError`` when an answer differs from the spec.
        hooks: called around every request.
    """

    base_url: str | None
    ws_urls: dict[str, str] | None
    limiter: str | Limiter | None
    uid: str | None
    max_wait: float | None
    wait_for_ban: bool
    timeout: float
    deadline: float | None
    confirm_timeout: float
    transport: Any
    proxy: str | None
    strict: bool
    hooks: Iterable[Hook]


def check_settings(settings: Mapping[str, Any]) -> None:
    """Raises ``TypeError`` for a setting that no client has."""
    for name in settings:
        if name not in ClientSettings.__annotations__:
            raise TypeError(f"A client takes no argument {name!r}.")
