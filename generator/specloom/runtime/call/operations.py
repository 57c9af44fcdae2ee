"""Other ways to make a call than for its typed answer: the raw response, or one result per input of a batch."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from ..batch_result import BatchResult
from ..codec.tolerant_decoder import build
from ..retry.failure import Failure, FailureKind
from ..retry.repeat_safety import batch_items
from .batch_matching import match
from .flow import execute
from .reconcile import reconcile_batch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call import Answer
    from .client_context import ClientContext
    from .commands import Flow
    from .request import BaseRequest


class RawResponse(msgspec.Struct, frozen=True):
    """A response as it came: ``status``, ``headers`` by lower-case name, ``body`` in bytes."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The whole body as plain JSON values, numbers with a fraction as Decimal."""
        return msgspec.json.Decoder(float_hook=Decimal).decode(self.body)


def execute_raw(context: ClientContext, request: BaseRequest) -> Flow[RawResponse]:
    """The response as it came; where a status query found the data instead, that data as JSON."""
    answer = yield from execute(context, request, context.plan(request.record).plain)
    if answer.response is None:
        return RawResponse(200, {}, msgspec.json.encode(_found(answer)))
    headers = {name.lower(): value for name, value in answer.response.headers.items()}
    return RawResponse(answer.response.status, headers, bytes(answer.response.body))


def _found(answer: Answer) -> Any:
    """What a status query found; of a batch the results.

    Raises:
        ExchangeError: the first of an input that was not executed, or of which that is not known.
    """
    if not isinstance(answer.data, BatchResult):
        return answer.data
    if failed := next((item.error for item in answer.data if item.ok is not True), None):
        raise failed
    return [item.result for item in answer.data]


def send(context: ClientContext, request: BaseRequest) -> Flow[Any]:
    """The answer as a model; of a batch one result per input."""
    if request.record.batch is not None:
        return (yield from execute_batch(context, request))
    return (yield from execute(context, request)).data


def execute_batch(context: ClientContext, request: BaseRequest) -> Flow[BatchResult[Any]]:
    """One result per input."""
    plan = context.plan(request.record)
    answer = yield from execute(context, request, plan.plain)
    if isinstance(answer.data, BatchResult):
        return answer.data
    assert request.record.batch is not None
    inputs: list[Mapping[str, Any]] = batch_items(request.record, answer.call.arguments) or []
    item = plan.item
    results = match(
        request.record.batch,
        inputs,
        answer.data,
        success_codes=context.venue.envelope.success,
        decode=lambda row: build(item, row),
        error=lambda code, message, _row: _item_error(context, answer, code, message),
        renames=request.record.effect == "modify_order",
    )
    return (yield from reconcile_batch(answer.call, results))


def _item_error(context: ClientContext, answer: Answer, code: str | None, message: str | None) -> Exception:
    assert answer.response is not None
    failure = Failure(kind=FailureKind.CODED, status=answer.response.status, info=context.errors.info(code))
    error = context.error_mapper.error_of(
        answer.call.plan.record, code, message, failure=failure, response=answer.response
    )
    if code is None:  # the exchange says that it was rejected, and not why
        error.acted, error.retry = "no", "never"
    return error
