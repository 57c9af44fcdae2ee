"""One call from its arguments to its answer, as a generator that yields commands and never waits or sends itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ExchangeError, LocalRateLimitError
from ..limits.keys import LimitReached
from ..retry.retry_policy import Action
from .call import Answer, Call
from .commands import ReportRateLimit, Sleep
from .reconcile import outcome_unknown_error, reconcile_call

if TYPE_CHECKING:
    from ..codec.decode import ResponseDecoder
    from ..retry.error_mapping import FailedAttempt
    from .client_context import ClientContext
    from .commands import Flow
    from .request import BaseRequest


def execute(
    context: ClientContext, request: BaseRequest, decoder: ResponseDecoder | None = None, deadline: float | None = None
) -> Flow[Answer]:
    """Makes a call; ``decoder`` is the endpoint's own when left out, ``deadline`` on ``context.time()``.

    Raises:
        ExchangeError: every failure, in the class that says what it means.
        TypeError: an argument of a type that does not belong there.
    """
    call = Call(context, request, decoder, deadline)
    try:
        outcome: Answer | FailedAttempt = yield call
    except LimitReached as reached:
        raise refusal(call, reached) from None
    if isinstance(outcome, Answer):
        return outcome
    return (yield from continue_after_failure(call, outcome))


def continue_after_failure(call: Call, failed: FailedAttempt) -> Flow[Answer]:
    """Everything after a failed first attempt."""
    while True:
        found = yield from _act_on(call, failed)
        if found is not None:
            return found
        call.shrink_timeout()
        try:
            outcome: Answer | FailedAttempt = yield call
        except LimitReached as reached:
            raise refusal(call, reached, failed) from None
        if isinstance(outcome, Answer):
            return outcome
        failed = outcome


def _act_on(call: Call, failed: FailedAttempt) -> Flow[Answer | None]:
    """Does what the rules say about a failed attempt: returns None to send again, or an answer that asking found."""
    error = failed.error
    decision = call.next_action(failed)
    error.acted = decision.acted
    if decision.limited:
        yield ReportRateLimit(call.plan.keys, error.retry_after)
    if decision.action is Action.CONFIRM:
        return Answer(call, (yield from reconcile_call(call, error)), None)
    if decision.action is Action.UNKNOWN:
        raise outcome_unknown_error(call, error)
    if decision.action is Action.RAISE:
        raise error
    if decision.wait > 0:
        yield Sleep(decision.wait)
    return None


def refusal(call: Call, reached: LimitReached, failed: FailedAttempt | None = None) -> ExchangeError:
    """The limiter lets nothing through: what an earlier attempt met matters more than that."""
    if failed is not None:
        failed.error.retry_after = reached.seconds
        return failed.error
    record = call.plan.record
    return LocalRateLimitError(
        f"{reached}.",
        retry="limit",
        retry_after=reached.seconds,
        endpoint=f"{record.method} {record.path}",
        call=record.call,
    )
