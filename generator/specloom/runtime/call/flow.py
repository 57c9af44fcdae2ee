"""One call from its arguments to its answer, as a generator that yields commands and never waits or sends itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ExchangeError, LimitWait
from ..limits.keys import LimitReached
from ..retry.retry_policy import Action
from .call import Answer, Call
from .commands import Limited, Sleep
from .reconcile import find_out, in_doubt

if TYPE_CHECKING:
    from ..codec.decode import Decoder
    from ..retry.error_mapping import Failed
    from .client_context import Core
    from .commands import Flow
    from .request import BaseRequest


def perform(
    core: Core, request: BaseRequest, decoder: Decoder | None = None, deadline: float | None = None
) -> Flow[Answer]:
    """Makes a call; ``decoder`` is the endpoint's own when left out, ``deadline`` on ``core.time()``.

    Raises:
        ExchangeError: every failure, in the class that says what it means.
        TypeError: an argument of a type that does not belong there.
    """
    call = Call(core, request, decoder, deadline)
    try:
        outcome: Answer | Failed = yield call
    except LimitReached as reached:
        raise refusal(call, reached) from None
    if isinstance(outcome, Answer):
        return outcome
    return (yield from go_on(call, outcome))


def go_on(call: Call, failed: Failed) -> Flow[Answer]:
    """Everything after a failed first attempt."""
    while True:
        found = yield from _after(call, failed)
        if found is not None:
            return found
        call.hurry()
        try:
            outcome: Answer | Failed = yield call
        except LimitReached as reached:
            raise refusal(call, reached, failed) from None
        if isinstance(outcome, Answer):
            return outcome
        failed = outcome


def _after(call: Call, failed: Failed) -> Flow[Answer | None]:
    """Does what the rules say about a failed attempt: returns None to send again, or an answer that asking found."""
    error = failed.error
    decision = call.after(failed)
    error.acted = decision.acted
    if decision.limited:
        yield Limited(call.plan.keys, error.retry_after)
    if decision.action is Action.CONFIRM:
        return Answer(call, (yield from find_out(call, error)), None)
    if decision.action is Action.UNKNOWN:
        raise in_doubt(call, error)
    if decision.action is Action.RAISE:
        raise error
    if decision.wait > 0:
        yield Sleep(decision.wait)
    return None


def refusal(call: Call, reached: LimitReached, failed: Failed | None = None) -> ExchangeError:
    """The limiter lets nothing through: what an earlier attempt met matters more than that."""
    if failed is not None:
        failed.error.retry_after = reached.seconds
        return failed.error
    record = call.plan.record
    return LimitWait(
        f"{reached}.",
        retry="limit",
        retry_after=reached.seconds,
        endpoint=f"{record.method} {record.path}",
        call=record.call,
    )
