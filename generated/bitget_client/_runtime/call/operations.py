"""What a caller may want of one call beside the typed answer: the raw one, or the results of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..codec.tolerant_decoder import build
from ..retry.error_mapping import error_of
from ..retry.retry_policy import Failure, Kind, items_of
from .batches import BatchResult, match
from .flow import perform
from .reconcile import clear_up

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .call import Answer
    from .client_context import Core
    from .commands import Flow
    from .request import BaseRequest


class RawResponse(msgspec.Struct, frozen=True):
    """An answer as it came: ``status``, ``headers`` by lower-case name, ``body`` in bytes."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The whole answer as plain JSON values, numbers with a fraction as Decimal."""
        from decimal import Decimal  # noqa: PLC0415 - only here

        return msgspec.json.Decoder(float_hook=Decimal).decode(self.body)


def ask_raw(core: Core, request: BaseRequest) -> Flow[RawResponse]:
    """The answer as it came; after a doubt, the data that asking found, as JSON."""
    answer = yield from perform(core, request, core.plan(request.record).plain)
    if answer.response is None:
        return RawResponse(200, {}, msgspec.json.encode(_found(answer)))
    headers = {name.lower(): value for name, value in answer.response.headers.items()}
    return RawResponse(answer.response.status, headers, bytes(answer.response.body))


def _found(answer: Answer) -> Any:
    """What asking found; of a batch the results, which are only worth their name when there is one for each input."""
    if not isinstance(answer.data, BatchResult):
        return answer.data
    if doubt := next((item.error for item in answer.data if item.ok is not True), None):
        raise doubt
    return [item.result for item in answer.data]


def ask_batch(core: Core, request: BaseRequest) -> Flow[BatchResult[Any]]:
    """One result per input."""
    plan = core.plan(request.record)
    answer = yield from perform(core, request, plan.plain)
    if isinstance(answer.data, BatchResult):
        return answer.data
    assert request.record.batch is not None
    inputs: list[Mapping[str, Any]] = items_of(request.record, answer.call.arguments) or []
    item = plan.item
    results = match(
        request.record.batch,
        inputs,
        answer.data,
        success_codes=core.venue.envelope.success,
        decode=lambda row: build(item, row),
        error=lambda code, message, _row: _item_error(core, answer, code, message),
        renames=request.record.effect == "modify_order",
    )
    return (yield from clear_up(answer.call, results))


def _item_error(core: Core, answer: Answer, code: str | None, message: str | None) -> Exception:
    assert answer.response is not None
    failure = Failure(kind=Kind.CODED, status=answer.response.status, info=core.errors.info(code))
    error = error_of(core, answer.call.plan.record, code, message, failure=failure, response=answer.response)
    if code is None:  # the exchange calls it refused, and gives no reason to doubt that
        error.acted, error.retry = "no", "never"
    return error
