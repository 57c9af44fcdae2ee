"""One call from its arguments to its response, as a generator that yields commands and never waits or sends itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .attempts import repeat_attempts, run_attempts
from .call import Answer, Call
from .interruption import note_interruption
from .reconcile import outcome_unknown_error, reconcile_call

if TYPE_CHECKING:
    from ..codec.decode import ResponseDecoder
    from ..retry.error_mapping import FailedAttempt
    from .attempts import Undecided
    from .client_context import ClientContext
    from .commands import Flow
    from .request import BaseRequest


def execute(
    context: ClientContext,
    request: BaseRequest,
    decoder: ResponseDecoder | None = None,
    deadline: float | None = None,
) -> Flow[Answer]:
    """Makes a call; ``decoder`` is the endpoint's own when left out, ``deadline`` on ``context.time()``.

    Raises:
        ExchangeError: every failure, in the class that says what it means.
        TypeError: an argument of a wrong type.
    """
    call = Call(context, request, decoder, deadline)
    try:
        return (yield from _decide(call, (yield from run_attempts(call))))
    except BaseException as error:
        note_interruption(call, error)
        raise


def continue_after_failure(call: Call, failed: FailedAttempt) -> Flow[Answer]:
    """Everything after a failed first attempt; raises as ``execute``."""
    try:
        return (yield from _decide(call, (yield from repeat_attempts(call, failed))))
    except BaseException as error:
        note_interruption(call, error)
        raise


def _decide(call: Call, outcome: Answer | Undecided) -> Flow[Answer]:
    """The answer; where it is open whether the call was executed, the exchange is asked if that is possible."""
    if isinstance(outcome, Answer):
        return outcome
    if not outcome.confirm:
        raise outcome_unknown_error(call, outcome.error)
    return Answer(call, (yield from reconcile_call(call, outcome.error)), None)
