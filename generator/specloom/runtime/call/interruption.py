"""What an interrupted call leaves behind: a note on the exception, by which the request can be found again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .identifiers import client_order_ids
from .status_polling import status_queries

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint
    from .call import Call
    from .client_context import ClientContext

MOST_NAMED = 20


def note_interruption(call: Call, error: BaseException) -> None:
    """Adds a note to a cancellation or the like that ends a write: whether it may have been sent, and how to ask."""
    record = call.plan.record
    if isinstance(error, Exception) or record.effect == "read":
        return
    if not call.sent_at:
        error.add_note(f"{record.call} was not sent.")
        return
    error.add_note(how_to_ask(call.context, record, call.arguments))


def how_to_ask(context: ClientContext, record: Endpoint, arguments: Mapping[str, Any]) -> str:
    """That a request may have been executed, by which ids it is known, and which call tells of it."""
    ids = client_order_ids(record, arguments)
    known = f" with {_key_of(record)} {', '.join(ids[:MOST_NAMED])}" if ids else ""
    text = f"{record.call}{known} may have been executed."
    queries = status_queries(context, record, arguments)
    if not queries:
        return f"{text} No call tells: look at the account before you send it again."
    confirm = context.plan_for_call(queries[0].call).record
    names = {param.wire: param.name for param in confirm.params}
    shown = ", ".join(f"{names.get(wire, wire)}={value!r}" for wire, value in queries[0].arguments.items())
    return f"{text} To learn what became of it: {confirm.call}({shown})."


def _key_of(record: Endpoint) -> str:
    assert record.idempotency is not None
    return record.idempotency.key
