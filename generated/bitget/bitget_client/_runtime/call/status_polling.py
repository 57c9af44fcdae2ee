"""Asks the exchange about a request whose response is missing, once or until the answer settles it."""

from __future__ import annotations

import math
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..errors import ExchangeError
from ..retry.repeat_safety import proves_execution
from .attempts import run_attempts
from .call import Answer, Call
from .commands import Sleep
from .request import Request
from .status_query import (
    PollSchedule,
    StatusQuery,
    alternative_keys,
    build_queries,
    find_match,
    names_another,
    proves_absence,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint
    from .client_context import ClientContext
    from .commands import Flow

QUERY_TIMEOUT = 5.0
"""Longest time in seconds that one query may take, its repeats included."""


def status_queries(context: ClientContext, record: Endpoint, arguments: Mapping[str, Any]) -> tuple[StatusQuery, ...]:
    """What to ask to learn whether a request was executed: one query, or one for each input of a batch."""
    rule = record.idempotency
    if rule is None or rule.confirm is None:
        return ()
    return build_queries(record, context.plan_for_call(rule.confirm).record, arguments)


def poll_status(call: Call, queries: Mapping[int, StatusQuery], timeout: float) -> Flow[dict[int, Any]]:
    """Asks all queries, in order, again and again for ``timeout`` seconds: what was found, None where nothing was done.

    What is not known is not in the result. The timeout is for all queries together, not for each.
    """
    context, rule = call.context, call.plan.record.idempotency
    memory = rule.window_seconds if rule is not None else None
    schedule = PollSchedule(context.time(), timeout=timeout, memory=memory)
    end = context.time() + timeout + QUERY_TIMEOUT
    settled: dict[int, Any] = {}
    while len(settled) < len(queries) and (wait := schedule.wait(context.time())) is not None:
        yield Sleep(wait)
        for index, query in queries.items():
            if index not in settled and context.time() < end:
                known, found = yield from query_status(context, query, call.plan.record, call.sent_at, end)
                if known:
                    settled[index] = found
    return settled


def query_status(
    context: ClientContext, query: StatusQuery, record: Endpoint, sent_at: float, end: float = math.inf
) -> Flow[tuple[bool, Any]]:
    """Asks once: whether the outcome is known, and what was found, None when the request was not executed."""
    found, answered = yield from _ask(context, query, end)
    if found is not None:
        return True, found
    rule, confirm = record.idempotency, context.plan_for_call(query.call).record
    if not answered or rule is None or not proves_execution(record, query.key):
        return False, None
    return proves_absence(time.time(), sent_at, context.venue.signature_seconds, rule, confirm), None


def _ask(context: ClientContext, query: StatusQuery, end: float) -> Flow[tuple[Any, bool]]:
    """Asks once: what the exchange has of the request, or None, and whether it answered the question at all."""
    plan = context.plan_for_call(query.call)
    deadline = min(end, context.time() + QUERY_TIMEOUT)
    try:
        call = Call(context, Request(plan.record, query.arguments), plan.plain, deadline)
        answer = yield from run_attempts(call)
    except ExchangeError as error:
        return None, error.code is not None and _says_not_found(context, error)
    if not isinstance(answer, Answer):
        return None, False
    found = find_match(answer.data, query.key, query.value, alternative_keys(plan.record, query))
    if found is None and names_another(answer.data, query.key) and answer.response is not None:
        answer.response.distrust()
        return None, False
    return found, True


def _says_not_found(context: ClientContext, error: ExchangeError) -> bool:
    """Whether the code's class is the one that stands for HTTP 404, and for that alone."""
    missing = context.errors.class_of(None, HTTPStatus.NOT_FOUND)
    return missing.statuses == (HTTPStatus.NOT_FOUND,) and isinstance(error, missing)
