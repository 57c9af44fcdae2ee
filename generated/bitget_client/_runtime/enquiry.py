"""After a doubt: asks the exchange by our own id what became of the request. Never sends the request again."""

from __future__ import annotations

import math
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .batches import BatchItem, BatchResult
from .commands import Sleep
from .confirm import Asking, Enquiry, enquiries, find, in_maintenance, proves_absence
from .errors import ExchangeError, OutcomeUnknown
from .failures import unknown
from .outcome import items_of
from .request import Request
from .shapes import build

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .call import Call
    from .commands import Flow
    from .core import Core, Plan
    from .records import Endpoint

ASKING_TIME = 5.0
"""Longest time in seconds that one question may take, repeats included."""
QUICK = 0.35
"""Patience in seconds with a plain refusal that only release hours make doubtful: two questions at once."""


def find_out(call: Call, error: ExchangeError) -> Flow[Any]:
    """What the call would have returned, had its answer come.

    Raises:
        OutcomeUnknown: asking did not tell.
        ExchangeError: ``error`` itself, when it is proven that the exchange did not act.
    """
    core, record = call.core, call.plan.record
    questions = questions_of(core, record, call.arguments)
    if not questions:
        raise unknown(core, record, error, call.sent_at, arguments=call.arguments)
    settled = yield from _ask_patiently(call, error, questions)
    if record.batch is not None:
        return _batch(call, error, questions, settled)
    if 0 not in settled:
        raise unknown(core, record, error, call.sent_at, **_question(questions[0]))
    if settled[0] is None:
        error.acted = "no"
        raise error
    return build(call.decoder.result, settled[0])


def questions_of(core: Core, record: Endpoint, arguments: Mapping[str, Any]) -> tuple[Enquiry, ...]:
    """What to ask to learn what became of a request: one question, or one for each input of a batch."""
    rule = record.idempotency
    if rule is None or rule.confirm is None:
        return ()
    return enquiries(record, core.plan_of(rule.confirm).record, arguments)


def _ask_patiently(call: Call, error: ExchangeError, questions: tuple[Enquiry, ...]) -> Flow[dict[int, Any]]:
    """Asks all questions, in order, again and again while patience lasts: what was found, None where nothing was done.

    What is not known is not in the result. Patience is one for all: a batch is not fifty times as patient.
    """
    core, rule = call.core, call.plan.record.idempotency
    patience = QUICK if _plainly_refused(core, error) else core.options.confirm_for
    asking = Asking(time.time(), patience=patience, window=rule.window_seconds if rule is not None else None)
    end = core.time() + patience + ASKING_TIME
    settled: dict[int, Any] = {}
    while len(settled) < len(questions) and (wait := asking.wait(time.time())) is not None:
        yield Sleep(wait)
        for place, question in enumerate(questions):
            if place not in settled and core.time() < end:
                known, found = yield from _settled(core, question, call.plan.record, call.sent_at, end)
                if known:
                    settled[place] = found
    return settled


def _plainly_refused(core: Core, error: ExchangeError) -> bool:
    """Whether the request's own values were refused, outside the hours in which that may mean something else."""
    wrong = core.errors.class_of(None, HTTPStatus.BAD_REQUEST)
    return (
        error.code is not None
        and HTTPStatus.BAD_REQUEST in wrong.statuses
        and isinstance(error, wrong)
        and not in_maintenance(core.venue.maintenance, time.time() + core.clock.offset / 1000)
    )


def _settled(
    core: Core, question: Enquiry, record: Endpoint, sent_at: float, end: float = math.inf
) -> Flow[tuple[bool, Any]]:
    """Asks once: whether it is known what became of the request, and what was found, None when it did not happen."""
    found, told = yield from ask(core, question, end)
    if found is not None:
        return True, found
    rule, confirm = record.idempotency, core.plan_of(question.call).record
    absent = told and rule is not None and proves_absence(time.time(), sent_at, core.venue.auth, rule, confirm)
    return absent, None


def ask(core: Core, question: Enquiry, end: float = math.inf) -> Flow[tuple[Any, bool]]:
    """Asks once: what the exchange knows of the request, or None, and whether it told at all."""
    from .flow import perform  # noqa: PLC0415 - a call may lead to a question, and a question is a call

    plan = core.plan_of(question.call)
    deadline = min(end, core.time() + ASKING_TIME)
    try:
        answer = yield from perform(core, Request(plan.record, question.arguments), plan.plain, deadline)
    except ExchangeError as error:
        return None, error.code is not None and _says_not_found(core, error)
    return find(answer.data, question.key, question.value), True


def _says_not_found(core: Core, error: ExchangeError) -> bool:
    """Whether the code's class is the one that stands for HTTP 404, and for that alone."""
    missing = core.errors.class_of(None, HTTPStatus.NOT_FOUND)
    return missing.statuses == (HTTPStatus.NOT_FOUND,) and isinstance(error, missing)


def _batch(
    call: Call, error: ExchangeError, questions: tuple[Enquiry, ...], settled: dict[int, Any]
) -> BatchResult[Any]:
    """One result per input; those of which nothing is known carry an ``OutcomeUnknown`` of their own."""
    core, record = call.core, call.plan.record
    rule = record.idempotency
    if not any(found is not None for found in settled.values()):
        confirm = rule.confirm if rule is not None else None
        raise unknown(core, record, error, call.sent_at, arguments=call.arguments, confirm=confirm)
    doubts = [unknown(core, record, error, call.sent_at, **_question(question)) for question in questions]
    return _results(call.plan, items_of(record, call.arguments) or [], settled, doubts)


def _results(
    plan: Plan, inputs: list[Any], settled: dict[int, Any], doubts: Sequence[ExchangeError]
) -> BatchResult[Any]:
    items: list[BatchItem[Any]] = []
    for place, (given, doubt) in enumerate(zip(inputs, doubts, strict=True)):
        if settled.get(place) is not None:
            items.append(BatchItem(index=place, input=given, ok=True, result=build(plan.item, settled[place])))
        elif place in settled:
            absent = ExchangeError("The exchange does not know this input: it was not done.", call=plan.record.call)
            items.append(BatchItem(index=place, input=given, ok=False, error=absent))
        else:
            items.append(BatchItem(index=place, input=given, ok=None, error=doubt))
    return BatchResult(items)


def resolve(core: Core, doubt: OutcomeUnknown) -> Flow[Any]:
    """Asks once more about a request that is in doubt.

    Returns what the confirming call says of it, None when it is proven that the request did not happen; of a whole
    batch a ``BatchResult``, whose inputs still in doubt are ``missing``.

    Raises:
        OutcomeUnknown: there is nothing to ask, or the answer proves nothing.
    """
    if doubt.confirm is None or doubt.call is None:
        raise doubt
    plan = core.plan_of(doubt.call)
    sent = doubt.sent_at or time.time()
    if doubt.key is None:
        return (yield from _resolve_batch(core, doubt, plan, sent))
    question = Enquiry(call=doubt.confirm, arguments=doubt.arguments, key=doubt.key, value=doubt.value or "")
    known, found = yield from _settled(core, question, plan.record, sent)
    if not known:
        raise doubt
    return None if found is None else build(core.plan_of(doubt.confirm).decoder.result, found)


def _resolve_batch(core: Core, doubt: OutcomeUnknown, plan: Plan, sent: float) -> Flow[BatchResult[Any]]:
    settled: dict[int, Any] = {}
    doubts: list[ExchangeError] = []
    for place, question in enumerate(questions_of(core, plan.record, doubt.arguments)):
        known, found = yield from _settled(core, question, plan.record, sent)
        if known:
            settled[place] = found
        doubts.append(unknown(core, plan.record, doubt, sent, **_question(question)))
    if not settled:
        raise doubt
    return _results(plan, items_of(plan.record, doubt.arguments) or [], settled, doubts)


def _question(question: Enquiry) -> dict[str, Any]:
    return {
        "key": question.key,
        "value": question.value,
        "confirm": question.call,
        "arguments": question.arguments,
    }
