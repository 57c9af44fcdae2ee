"""Which kind of account the keys belong to: asked once, when somebody wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ExchangeError
from .flow import perform
from .request import Request

if TYPE_CHECKING:
    from .commands import Flow
    from .core import Core


def ask_mode(core: Core, call: str, arguments: dict[str, Any] | None = None) -> Flow[str]:
    """``classic`` or ``unified``, learned from a ``call`` that only one of them may make.

    Raises:
        ExchangeError: the exchange did not say.
    """
    plan = core.plan_of(call)
    if plan.record.account_mode == "any":
        raise ValueError(f"{call} works for every account and tells nothing.")
    try:
        yield from perform(core, Request(plan.record, arguments or {}), plan.plain)
    except ExchangeError as error:
        mode = core.venue.account_mode_codes.get(error.code or "")
        if mode is None:
            raise
        return mode
    return plan.record.account_mode
