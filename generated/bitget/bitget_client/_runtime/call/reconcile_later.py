"""What ``OutcomeUnknown.reconcile`` does: asks about a request once more, any time later."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, get_args, get_origin

from ..batch_result import BatchItem, BatchResult
from ..codec.tolerant_decoder import build
from ..retry.repeat_safety import batch_items, proves_execution
from .reconcile import query_error, settled_item
from .status_polling import query_status, status_queries
from .status_query import StatusQuery

if TYPE_CHECKING:
    from ..errors import OutcomeUnknown
    from .client_context import ClientContext
    from .commands import Flow
    from .endpoint_plan import EndpointPlan


def reconcile(context: ClientContext, unknown: OutcomeUnknown) -> Flow[Any]:
    """Asks once more about a request whose outcome is unknown.

    Returns what the confirming call says of it, None when it is proven that the request was not executed; of a whole
    batch a ``BatchResult``, whose undecided inputs are ``missing``. Of an order that was to be changed or cancelled it
    returns the order as it stands now.

    Raises:
        OutcomeUnknown: there is nothing to ask, or the answer proves nothing.
    """
    if unknown.confirm is None or unknown.call is None:
        raise unknown
    plan = context.plan_for_call(unknown.call)
    if unknown.key is None:
        return (yield from _reconcile_batch(context, unknown, plan))
    query = StatusQuery(call=unknown.confirm, arguments=unknown.arguments, key=unknown.key, value=unknown.value or "")
    known, found = yield from query_status(context, query, plan.record, unknown.sent_at or time.time())
    if not known:
        raise unknown
    return None if found is None else build(_model_of_one(context.plan_for_call(unknown.confirm)), found)


def _reconcile_batch(context: ClientContext, unknown: OutcomeUnknown, plan: EndpointPlan) -> Flow[BatchResult[Any]]:
    record = plan.record
    settled: dict[int, Any] = {}
    queries = status_queries(context, record, unknown.arguments)
    for index, query in enumerate(queries):
        known, found = yield from query_status(context, query, record, unknown.sent_at or time.time())
        if known:
            settled[index] = found
    if not settled:
        raise unknown
    inputs = zip(batch_items(record, unknown.arguments) or (), queries, strict=True)
    return BatchResult(
        [_item(context, unknown, plan, (index, given, query), settled) for index, (given, query) in enumerate(inputs)]
    )


def _item(
    context: ClientContext,
    unknown: OutcomeUnknown,
    plan: EndpointPlan,
    asked: tuple[int, Any, StatusQuery],
    settled: dict[int, Any],
) -> BatchItem[Any]:
    index, given, query = asked
    own = query_error(context, plan.record, unknown, unknown.sent_at or time.time(), query)
    if proves_execution(plan.record, query.key):
        return settled_item(plan, index, given, settled, own)
    order = build(_model_of_one(context.plan_for_call(query.call)), settled.get(index))
    return BatchItem(index=index, input=given, ok=None, result=order, error=own)


def _model_of_one(confirm: EndpointPlan) -> Any:
    """The model of what a confirming call says of one request."""
    if confirm.record.paging is not None:
        return confirm.item
    result = confirm.decoder.result
    return get_args(result)[0] if get_origin(result) is list else result
