"""After a doubt: asks the exchange by our own id what became of the request. Never sends the request again."""

from __future__ import annotations

import math
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, get_args, get_origin

import msgspec

from ..codec.tolerant_decoder import build
from ..errors import ExchangeError, OutcomeUnknown
from ..retry.error_mapping import unknown
from ..retry.retry_policy import items_of, tells
from .batches import BatchItem, BatchResult
from .commands import Sleep
from .request import Request
from .status_query import Asking, Enquiry, enquiries, find, in_maintenance, other_ids, proves_absence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..spec.records import Endpoint
    from .call import Call
    from .client_context import Core, Plan
    from .commands import Flow

ASKING_TIME = 5.0
"""Longest time in seconds that one question may take, repeats included."""
QUICK = 0.35
"""Patience in seconds where an exchange in good health has answered, and two questions at once must do: with a plain
refusal that only release hours make doubtful, and with inputs of which a batch's answer says nothing."""


def find_out(call: Call, error: ExchangeError) -> Flow[Any]:
    """What the call would have returned, had its answer come.

    Raises:
        OutcomeUnknown: asking did not tell, or nothing that could be asked would.
        ExchangeError: ``error`` itself, when it is proven that the exchange did not act.
    """
    record = call.plan.record
    questions = questions_of(call.core, record, call.arguments)
    if not questions or not tells(record, questions[0].key):
        raise in_doubt(call, error)
    settled = yield from _ask_patiently(call, dict(enumerate(questions)), _patience(call.core, error))
    if len(settled) == len(questions) and not any(found is not None for found in settled.values()):
        error.acted = "no"
        raise error
    if not any(found is not None for found in settled.values()):
        raise in_doubt(call, error)
    if record.batch is None:
        return build(call.decoder.result, settled[0])
    doubts = [doubt_of(call.core, record, error, call.sent_at, question) for question in questions]
    return BatchResult(
        [_item(call.plan, place, given, settled, doubts[place]) for place, given in enumerate(_inputs(call))]
    )


def clear_up(call: Call, results: BatchResult[Any]) -> Flow[BatchResult[Any]]:
    """The results of a batch, once those were asked for that the answer leaves open or may have got wrong.

    Nothing is asked where the answer speaks of ids that were not sent: then it is no answer to go by, and each input
    in doubt says so.
    """
    core, record = call.core, call.plan.record
    open_ones = {item.index: item for item in results if _is_open(item)}
    if not open_ones:
        return results
    questions = questions_of(core, record, call.arguments)
    settled: dict[int, Any] = {}
    if questions and tells(record, questions[0].key) and not results.unmatched:
        asked = {place: questions[place] for place in open_ones}
        failing = any(not item.missing for item in open_ones.values())
        settled = yield from _ask_patiently(call, asked, core.options.confirm_for if failing else QUICK)
    items = list(results)
    for place, item in open_ones.items():
        error = item.error if isinstance(item.error, ExchangeError) else _unmentioned(record)
        question = questions[place] if questions else None
        doubt = doubt_of(core, record, error, call.sent_at, question)
        made = _item(call.plan, place, item.input, settled, doubt)
        items[place] = msgspec.structs.replace(made, code=item.code, message=item.message) if not made.ok else made
    return BatchResult(items, results.unmatched, results.answer)


def in_doubt(call: Call, error: ExchangeError) -> OutcomeUnknown:
    """The exception for a call of which it is not known what became, with the question that may tell later."""
    core, record = call.core, call.plan.record
    questions = questions_of(core, record, call.arguments)
    if questions and record.batch is None:
        return doubt_of(core, record, error, call.sent_at, questions[0])
    confirm = record.idempotency.confirm if record.idempotency is not None and questions else None
    return unknown(core, record, error, call.sent_at, arguments=call.arguments, confirm=confirm)


def doubt_of(
    core: Core, record: Endpoint, error: ExchangeError, sent_at: float, question: Enquiry | None
) -> OutcomeUnknown:
    """The exception for one request, with the question that may tell later."""
    facts = {}
    if question is not None:
        facts = {
            "key": question.key,
            "value": question.value,
            "confirm": question.call,
            "arguments": question.arguments,
        }
    return unknown(core, record, error, sent_at, **facts)


def questions_of(core: Core, record: Endpoint, arguments: Mapping[str, Any]) -> tuple[Enquiry, ...]:
    """What to ask to learn what became of a request: one question, or one for each input of a batch."""
    rule = record.idempotency
    if rule is None or rule.confirm is None:
        return ()
    return enquiries(record, core.plan_of(rule.confirm).record, arguments)


def _ask_patiently(call: Call, questions: Mapping[int, Enquiry], patience: float) -> Flow[dict[int, Any]]:
    """Asks all questions, in order, again and again while patience lasts: what was found, None where nothing was done.

    What is not known is not in the result. Patience is one for all: a batch is not fifty times as patient.
    """
    core, rule = call.core, call.plan.record.idempotency
    asking = Asking(core.time(), patience=patience, window=rule.window_seconds if rule is not None else None)
    end = core.time() + patience + ASKING_TIME
    settled: dict[int, Any] = {}
    while len(settled) < len(questions) and (wait := asking.wait(core.time())) is not None:
        yield Sleep(wait)
        for place, question in questions.items():
            if place not in settled and core.time() < end:
                known, found = yield from _settled(core, question, call.plan.record, call.sent_at, end)
                if known:
                    settled[place] = found
    return settled


def _patience(core: Core, error: ExchangeError) -> float:
    """Seconds to ask after this failure: few where the request's own values were refused outside of release hours."""
    wrong = core.errors.class_of(None, HTTPStatus.BAD_REQUEST)
    plainly_refused = (
        error.code is not None
        and HTTPStatus.BAD_REQUEST in wrong.statuses
        and isinstance(error, wrong)
        and not in_maintenance(core.venue.maintenance, time.time() + core.clock.offset / 1000)
    )
    return QUICK if plainly_refused else core.options.confirm_for


def _settled(
    core: Core, question: Enquiry, record: Endpoint, sent_at: float, end: float = math.inf
) -> Flow[tuple[bool, Any]]:
    """Asks once: whether it is known what became of the request, and what was found, None when it did not happen."""
    found, told = yield from ask(core, question, end)
    if found is not None:
        return True, found
    rule, confirm = record.idempotency, core.plan_of(question.call).record
    if not told or rule is None or not tells(record, question.key):
        return False, None
    return proves_absence(time.time(), sent_at, core.venue.auth, rule, confirm), None


def ask(core: Core, question: Enquiry, end: float = math.inf) -> Flow[tuple[Any, bool]]:
    """Asks once: what the exchange knows of the request, or None, and whether it told at all."""
    from .flow import perform  # noqa: PLC0415 - a call may lead to a question, and a question is a call

    plan = core.plan_of(question.call)
    deadline = min(end, core.time() + ASKING_TIME)
    try:
        answer = yield from perform(core, Request(plan.record, question.arguments), plan.plain, deadline)
    except ExchangeError as error:
        return None, error.code is not None and _says_not_found(core, error)
    return find(answer.data, question.key, question.value, other_ids(plan.record, question)), True


def _says_not_found(core: Core, error: ExchangeError) -> bool:
    """Whether the code's class is the one that stands for HTTP 404, and for that alone."""
    missing = core.errors.class_of(None, HTTPStatus.NOT_FOUND)
    return missing.statuses == (HTTPStatus.NOT_FOUND,) and isinstance(error, missing)


def _inputs(call: Call) -> list[Any]:
    return items_of(call.plan.record, call.arguments) or []


def _is_open(item: BatchItem[Any]) -> bool:
    """Whether an input may have been acted on although the answer does not say so."""
    return item.missing or (item.ok is False and getattr(item.error, "acted", "no") != "no")


def _unmentioned(record: Endpoint) -> ExchangeError:
    return ExchangeError("The answer says nothing of this input.", call=record.call, acted="maybe")


def _item(plan: Plan, place: int, given: Any, settled: Mapping[int, Any], doubt: OutcomeUnknown) -> BatchItem[Any]:
    """The result of an input that was asked for."""
    if place not in settled:
        return BatchItem(index=place, input=given, ok=None, error=doubt)
    if settled[place] is not None:
        return BatchItem(index=place, input=given, ok=True, result=build(plan.item, settled[place]))
    absent = ExchangeError("The exchange does not know this input: it was not done.", call=plan.record.call)
    return BatchItem(index=place, input=given, ok=False, error=absent)


def resolve(core: Core, doubt: OutcomeUnknown) -> Flow[Any]:
    """Asks once more about a request that is in doubt.

    Returns what the confirming call says of it, None when it is proven that the request did not happen; of a whole
    batch a ``BatchResult``, whose inputs still in doubt are ``missing``. Of an order that was to be changed or
    cancelled it returns the order as it stands now.

    Raises:
        OutcomeUnknown: there is nothing to ask, or the answer proves nothing.
    """
    if doubt.confirm is None or doubt.call is None:
        raise doubt
    plan = core.plan_of(doubt.call)
    if doubt.key is None:
        return (yield from _resolve_batch(core, doubt, plan))
    question = Enquiry(call=doubt.confirm, arguments=doubt.arguments, key=doubt.key, value=doubt.value or "")
    known, found = yield from _settled(core, question, plan.record, doubt.sent_at or time.time())
    if not known:
        raise doubt
    return None if found is None else build(_one_of(core.plan_of(doubt.confirm)), found)


def _resolve_batch(core: Core, doubt: OutcomeUnknown, plan: Plan) -> Flow[BatchResult[Any]]:
    record, sent = plan.record, doubt.sent_at or time.time()
    settled: dict[int, Any] = {}
    questions = questions_of(core, record, doubt.arguments)
    for place, question in enumerate(questions):
        known, found = yield from _settled(core, question, record, sent)
        if known:
            settled[place] = found
    if not settled:
        raise doubt
    items = []
    for place, (given, question) in enumerate(zip(items_of(record, doubt.arguments) or (), questions, strict=True)):
        own = doubt_of(core, record, doubt, sent, question)
        if tells(record, question.key):
            items.append(_item(plan, place, given, settled, own))
        else:
            order = build(_one_of(core.plan_of(question.call)), settled.get(place))
            items.append(BatchItem(index=place, input=given, ok=None, result=order, error=own))
    return BatchResult(items)


def _one_of(confirm: Plan) -> Any:
    """The model of what a confirming call says of one request."""
    if confirm.record.paging is not None:
        return confirm.item
    result = confirm.decoder.result
    return get_args(result)[0] if get_origin(result) is list else result
