"""Which kind of account the keys belong to, for venues that have several: asked once, when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ExchangeError
from .flow import execute
from .request import Request

if TYPE_CHECKING:
    from .client_context import ClientContext
    from .commands import Flow


def account_mode(context: ClientContext) -> Flow[str]:
    """The mode, learned from a call that only one of them may make, and remembered.

    Raises:
        LookupError: the venue names no such call.
        ExchangeError: the exchange did not say.
    """
    if context.account_mode is None:
        call = context.venue.account_mode_call
        if call is None:
            raise LookupError(f"{context.venue.title} has no call that shows the account mode.")
        context.account_mode = yield from _asked(context, call)
    return context.account_mode


def _asked(context: ClientContext, call: str) -> Flow[str]:
    plan = context.plan_for_call(call)
    try:
        yield from execute(context, Request(plan.record, {}), plan.plain)
    except ExchangeError as error:
        mode = context.venue.account_mode_codes.get(error.code or "")
        if mode is None:
            raise
        return mode
    return plan.record.account_mode
