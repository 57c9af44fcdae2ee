"""After a doubt: asks the exchange by our own id what became of the request. Never sends the request again."""

from __future__ import annotations

import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .batches import BatchItem, BatchResult
from .commands import Sleep
from .confirm import Asking, Enquiry, enquiries, find, proves_absence
from .errors import ExchangeError, OutcomeUnknown
from .failures import unknown
from .outcome import items_of
from .request import Request
from .shapes import build

if TYPE_CHECKING:
    from .call import Call
    from .commands import Flow
    from .core import Core

ASKING_TIME = 5.0
"""Longest time in seconds that one question may take, repeats included."""


def find_out(call: Call, error: ExchangeError) -> Flow[Any]:
    """What the call would have returned, had its answer come.

    Raises:
        OutcomeUnknown: asking did not tell.
        ExchangeError: ``error`` itself, when it is proven that the exchange did not act.
    """
    core, record = call.core, call.plan.record
    rule = record.idempotency
    confirm = core.plan_of(rule.confirm).record if rule is not None and rule.confirm else None
    questions = enquiries(record, confirm, call.arguments) if confirm is not None else ()
    if not questions:
        raise unknown(core, record, error, call.sent_at, arguments=call.arguments)
    if record.batch is not None:
        return (yield from _find_batch(call, error, questions))
    found = yield from _ask_patiently(call, error, questions[0])
    return build(call.decoder.result, found)


def _ask_patiently(call: Call, error: ExchangeError, question: Enquiry) -> Flow[Any]:
    """The part of an answer that is about the request."""
    core, rule = call.core, call.plan.record.idempotency
    assert rule is not None
    patience = core.options.confirm_for
    asking = Asking(time.time(), patience=patience, window=rule.window_seconds)
    while (wait := asking.wait(time.time())) is not None:
        yield Sleep(wait)
        found, told = yield from ask(core, question)
        if found is not None:
            return found
        confirm = core.plan_of(question.call).record
        if told and proves_absence(time.time(), call.sent_at, core.venue.auth, rule, confirm):
            error.acted = "no"
            raise error
    raise unknown(core, call.plan.record, error, call.sent_at, **_question(question))


def ask(core: Core, question: Enquiry) -> Flow[tuple[Any, bool]]:
    """Asks once: what the exchange knows of the request, or None, and whether it told at all."""
    from .flow import perform  # noqa: PLC0415 - a call may lead to a question, and a question is a call

    plan = core.plan_of(question.call)
    deadline = core.time() + ASKING_TIME
    try:
        answer = yield from perform(core, Request(plan.record, question.arguments), plan.plain, deadline)
    except ExchangeError as error:
        return None, error.code is not None and _says_not_found(core, error)
    return find(answer.data, question.key, question.value), True


def _says_not_found(core: Core, error: ExchangeError) -> bool:
    """Whether the code's class is the one that stands for HTTP 404, and for that alone."""
    missing = core.errors.class_of(None, HTTPStatus.NOT_FOUND)
    return missing.statuses == (HTTPStatus.NOT_FOUND,) and isinstance(error, missing)


def _find_batch(call: Call, error: ExchangeError, questions: tuple[Enquiry, ...]) -> Flow[BatchResult[Any]]:
    """One result per input; inputs of which the exchange knows nothing carry an ``OutcomeUnknown``."""
    inputs = items_of(call.plan.record, call.arguments) or []
    items: list[BatchItem[Any]] = []
    for index, (given, question) in enumerate(zip(inputs, questions, strict=True)):
        try:
            found = yield from _ask_patiently(call, error, question)
        except ExchangeError as doubt:
            items.append(BatchItem(index=index, input=given, ok=None, error=doubt))
        else:
            items.append(BatchItem(index=index, input=given, ok=True, result=build(call.plan.item, found)))
    if not any(item.ok for item in items):
        raise unknown(call.core, call.plan.record, error, call.sent_at, arguments=call.arguments)
    return BatchResult(items)


def resolve(core: Core, doubt: OutcomeUnknown) -> Flow[Any]:
    """Asks once more about a request that is in doubt.

    Returns what the confirming call says of it, None when it is proven that the request did not happen.

    Raises:
        OutcomeUnknown: there is nothing to ask, or the answer proves nothing.
    """
    if doubt.confirm is None or doubt.key is None or doubt.call is None:
        raise doubt
    question = Enquiry(call=doubt.confirm, arguments=doubt.arguments, key=doubt.key, value=doubt.value or "")
    found, told = yield from ask(core, question)
    confirm = core.plan_of(doubt.confirm)
    if found is not None:
        return build(confirm.decoder.result, found)
    rule = core.plan_of(doubt.call).record.idempotency
    sent = doubt.sent_at or time.time()
    if told and rule is not None and proves_absence(time.time(), sent, core.venue.auth, rule, confirm.record):
        return None
    raise doubt


def _question(question: Enquiry) -> dict[str, Any]:
    return {
        "key": question.key,
        "value": question.value,
        "confirm": question.call,
        "arguments": question.arguments,
    }
