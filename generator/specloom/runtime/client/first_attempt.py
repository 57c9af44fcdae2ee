"""The usual call, one attempt that succeeds, without the cost of a flow; a flow does the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..call.attempts import rate_limit_error
from ..call.call import Answer, Call
from ..call.drivers import attempt, attempt_async
from ..call.flow import continue_after_failure
from ..call.interruption import note_interruption
from ..limits.keys import LimitReached

if TYPE_CHECKING:
    from ..call.request import BaseRequest
    from .protocols import RunsCalls, RunsCallsAsync


def execute_sync(client: RunsCalls, request: BaseRequest) -> Any:
    """The typed answer; raises as ``call.flow.execute``."""
    call = Call(client.context, request)
    try:
        outcome = attempt(call, client.transport, client.limiter)
    except LimitReached as reached:
        raise rate_limit_error(call, reached) from None
    except BaseException as error:
        note_interruption(call, error)
        raise
    if isinstance(outcome, Answer):
        return outcome.data
    return client.run(continue_after_failure(call, outcome)).data


async def execute_async(client: RunsCallsAsync, request: BaseRequest) -> Any:
    """As ``execute_sync``, without blocking the event loop."""
    call = Call(client.context, request)
    try:
        outcome = await attempt_async(call, client.transport, client.limiter)
    except LimitReached as reached:
        raise rate_limit_error(call, reached) from None
    except BaseException as error:
        note_interruption(call, error)
        raise
    if isinstance(outcome, Answer):
        return outcome.data
    return (await client.run(continue_after_failure(call, outcome))).data
