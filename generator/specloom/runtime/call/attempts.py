"""Repeats the attempts of one call until it has a response, or until repeating is no longer allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ExchangeError, LocalRateLimitError
from ..limits.keys import LimitReached
from ..retry.retry_policy import Action
from .call import Answer, Call
from .commands import ReportRateLimit, Sleep
from .hooks import log

if TYPE_CHECKING:
    from ..retry.error_mapping import FailedAttempt
    from .commands import Flow


class Undecided:
    """The call may have been executed, and must not be repeated.

    ``confirm`` says that the exchange can be asked whether it was; ``error`` is the last attempt's.
    """

    __slots__ = ("confirm", "error")

    def __init__(self, error: ExchangeError, *, confirm: bool) -> None:
        self.error = error
        self.confirm = confirm


def run_attempts(call: Call) -> Flow[Answer | Undecided]:
    """Sends the call, and sends it again where the retry rules say so.

    Raises:
        ExchangeError: the call failed, and the exchange did not execute it.
    """
    try:
        outcome: Answer | FailedAttempt = yield call
    except LimitReached as reached:
        raise rate_limit_error(call, reached) from None
    if isinstance(outcome, Answer):
        return outcome
    return (yield from repeat_attempts(call, outcome))


def repeat_attempts(call: Call, failed: FailedAttempt) -> Flow[Answer | Undecided]:
    """As ``run_attempts``, after a first attempt that failed."""
    while (undecided := (yield from _prepare_repeat(call, failed))) is None:
        call.shrink_timeout()
        try:
            outcome: Answer | FailedAttempt = yield call
        except LimitReached as reached:
            raise rate_limit_error(call, reached, failed) from None
        if isinstance(outcome, Answer):
            return outcome
        failed = outcome
    return undecided


def _prepare_repeat(call: Call, failed: FailedAttempt) -> Flow[Undecided | None]:
    """Does what the retry rules say about a failed attempt: None when the call may be sent again."""
    error = failed.error
    decision = call.next_action(failed)
    error.acted = decision.acted
    name = call.plan.record.call
    if decision.limited:
        log.warning("%s: the exchange refuses for its limit: %s", name, error.message)
        yield ReportRateLimit(call.plan.keys, error.retry_after)
    if decision.action in (Action.CONFIRM, Action.UNKNOWN):
        log.warning("%s: it is open whether the exchange executed it: %s", name, error.message)
        return Undecided(error, confirm=decision.action is Action.CONFIRM)
    if decision.action is Action.RAISE:
        raise error
    log.info("%s failed, again in %.1f s: %s", name, decision.wait, error.message)
    if decision.wait > 0:
        yield Sleep(decision.wait)
    return None


def rate_limit_error(call: Call, reached: LimitReached, failed: FailedAttempt | None = None) -> ExchangeError:
    """The client's own limiter lets nothing through: the error of an earlier attempt matters more than that."""
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
