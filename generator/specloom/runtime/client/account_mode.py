"""Which kind of account the keys belong to: asked once, when somebody wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..call.flow import perform
from ..call.request import Request
from ..errors import ExchangeError

if TYPE_CHECKING:
    from ..call.client_context import Core
    from ..call.commands import Flow


def ask_mode(core: Core) -> Flow[str]:
    """``classic`` or ``unified``, learned from the call that only one of them may make, and remembered.

    Raises:
        LookupError: the venue names no such call.
        ExchangeError: the exchange did not say.
    """
    if core.account_mode is None:
        call = core.venue.account_mode_call
        if call is None:
            raise LookupError(f"{core.venue.title} has no call that tells the account mode.")
        core.account_mode = yield from _learned(core, call)
    return core.account_mode


def _learned(core: Core, call: str) -> Flow[str]:
    plan = core.plan_of(call)
    try:
        yield from perform(core, Request(plan.record, {}), plan.plain)
    except ExchangeError as error:
        mode = core.venue.account_mode_codes.get(error.code or "")
        if mode is None:
            raise
        return mode
    return plan.record.account_mode
