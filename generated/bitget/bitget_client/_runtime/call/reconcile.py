"""Finds out whether a request without a usable response was executed: asks by the request's own id, never resends."""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import msgspec

from ..batch_result import BatchItem, BatchResult
from ..codec.tolerant_decoder import build
from ..errors import ExchangeError, OutcomeUnknown
from ..retry.repeat_safety import batch_items, proves_execution
from .status_polling import poll_status, status_queries
from .status_query import in_maintenance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint
    from .call import Call
    from .client_context import ClientContext
    from .commands import Flow
    from .endpoint_plan import EndpointPlan
    from .status_query import StatusQuery

SHORT_TIMEOUT = 0.35
"""Seconds to ask where a healthy exchange has answered, enough for two rounds: after a plain rejection that only the
maintenance hours make doubtful, and for inputs that a batch's response does not mention."""


def reconcile_call(call: Call, error: ExchangeError) -> Flow[Any]:
    """What the call would have returned, had its response arrived.

    Raises:
        OutcomeUnknown: the exchange's answers do not settle it, or there is nothing to ask.
        ExchangeError: ``error`` itself, when it is proven that the exchange did not execute the call.
    """
    record = call.plan.record
    queries = status_queries(call.context, record, call.arguments)
    if not queries or not proves_execution(record, queries[0].key):
        raise outcome_unknown_error(call, error)
    settled = yield from poll_status(call, dict(enumerate(queries)), _timeout(call.context, error))
    if not any(found is not None for found in settled.values()):
        if len(settled) < len(queries):
            raise outcome_unknown_error(call, error)
        error.acted = "no"
        raise error
    if record.batch is None:
        return build(call.decoder.result, settled[0])
    inputs = batch_items(record, call.arguments) or []
    unknown = [query_error(call.context, record, error, call.sent_at, query) for query in queries]
    items = [settled_item(call.plan, index, given, settled, unknown[index]) for index, given in enumerate(inputs)]
    return BatchResult(items)


def reconcile_batch(call: Call, results: BatchResult[Any]) -> Flow[BatchResult[Any]]:
    """The results of a batch, after asking about the inputs that may have been executed although they did not succeed.

    Nothing is asked where the response has ids that were not sent: then it cannot be relied on, and each undecided
    input carries an ``OutcomeUnknown``.
    """
    undecided = {item.index: item for item in results if _is_undecided(item)}
    if not undecided:
        return results
    queries = status_queries(call.context, call.plan.record, call.arguments)
    settled = yield from _poll_undecided(call, results, undecided, queries)
    items = list(results)
    for index, item in undecided.items():
        items[index] = _reconciled(call, item, settled, queries[index] if queries else None)
    return BatchResult(items, results.unmatched, results.answer)


def _poll_undecided(
    call: Call,
    results: BatchResult[Any],
    undecided: Mapping[int, BatchItem[Any]],
    queries: tuple[StatusQuery, ...],
) -> Flow[dict[int, Any]]:
    if not queries or not proves_execution(call.plan.record, queries[0].key) or results.unmatched:
        return {}
    rejected = any(not item.missing for item in undecided.values())
    timeout = call.context.options.confirm_timeout if rejected else SHORT_TIMEOUT
    return (yield from poll_status(call, {index: queries[index] for index in undecided}, timeout))


def _reconciled(
    call: Call, item: BatchItem[Any], settled: Mapping[int, Any], query: StatusQuery | None
) -> BatchItem[Any]:
    """An undecided item after asking; the code and message of its rejection are kept."""
    record = call.plan.record
    error = item.error if isinstance(item.error, ExchangeError) else _unmentioned(record)
    unknown = query_error(call.context, record, error, call.sent_at, query)
    made = settled_item(call.plan, item.index, item.input, settled, unknown)
    return made if made.ok else msgspec.structs.replace(made, code=item.code, message=item.message)


def outcome_unknown_error(call: Call, error: ExchangeError) -> OutcomeUnknown:
    """The exception for a call whose outcome is unknown, with the query that may settle it later."""
    context, record = call.context, call.plan.record
    queries = status_queries(context, record, call.arguments)
    if queries and record.batch is None:
        return query_error(context, record, error, call.sent_at, queries[0])
    confirm = record.idempotency.confirm if record.idempotency is not None and queries else None
    return context.error_mapper.outcome_unknown(record, error, call.sent_at, arguments=call.arguments, confirm=confirm)


def query_error(
    context: ClientContext, record: Endpoint, error: ExchangeError, sent_at: float, query: StatusQuery | None
) -> OutcomeUnknown:
    """The exception for one request, with the query that may settle it later."""
    facts = {}
    if query is not None:
        facts = {"key": query.key, "value": query.value, "confirm": query.call, "arguments": query.arguments}
    return context.error_mapper.outcome_unknown(record, error, sent_at, **facts)


def settled_item(
    plan: EndpointPlan, index: int, given: Any, settled: Mapping[int, Any], unknown: OutcomeUnknown
) -> BatchItem[Any]:
    """The result of an input that was asked about."""
    if index not in settled:
        return BatchItem(index=index, input=given, ok=None, error=unknown)
    if settled[index] is not None:
        return BatchItem(index=index, input=given, ok=True, result=build(plan.item, settled[index]))
    absent = ExchangeError("The exchange does not know this input: it was not executed.", call=plan.record.call)
    return BatchItem(index=index, input=given, ok=False, error=absent)


def _timeout(context: ClientContext, error: ExchangeError) -> float:
    """Seconds to ask after this failure: few where the request's values were rejected outside of maintenance hours."""
    rejected = context.errors.class_of(None, HTTPStatus.BAD_REQUEST)
    plainly_rejected = (
        error.code is not None
        and HTTPStatus.BAD_REQUEST in rejected.statuses
        and isinstance(error, rejected)
        and not in_maintenance(context.venue.maintenance, time.time() + context.clock.offset / 1000)
    )
    return SHORT_TIMEOUT if plainly_rejected else context.options.confirm_timeout


def _is_undecided(item: BatchItem[Any]) -> bool:
    """Whether an input may have been executed although the response does not say so."""
    return item.missing or (item.ok is False and getattr(item.error, "acted", "no") != "no")


def _unmentioned(record: Endpoint) -> ExchangeError:
    return ExchangeError("The response does not mention this input.", call=record.call, acted="maybe")
