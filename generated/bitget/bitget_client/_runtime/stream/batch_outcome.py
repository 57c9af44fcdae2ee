"""What became of each order of a batch that went over a socket and was not answered."""

import copy
from collections.abc import Sequence
from typing import Any

from ..batch_result import BatchItem, BatchResult
from ..codec.tolerant_decoder import build
from ..errors import ExchangeError, OutcomeUnknown


def batch_results(params: Sequence[Any], found: Sequence[Any], kind: Any) -> BatchResult[Any]:
    """One result for each order of ``params``: ``found`` has the order as the exchange knows it, or an exception.

    ``kind`` is the model of an order. Raises what is not about an order.
    """
    return BatchResult([_item(place, given, found[place], kind) for place, given in enumerate(params)])


def _item(place: int, given: Any, found: Any, kind: Any) -> BatchItem[Any]:
    if not isinstance(found, BaseException):
        return BatchItem(index=place, input=given, ok=True, result=build(kind, found))
    if not isinstance(found, ExchangeError):
        raise found
    if found.acted != "no":
        return BatchItem(index=place, input=given, ok=None, error=found)
    return BatchItem(index=place, input=given, ok=False, code=found.code, message=found.message, error=found)


def rows_of(results: BatchResult[Any], kind: Any) -> list[Any]:
    """The same as the exchange answers a batch: an order that was surely not acted upon has a code."""
    return [item.result if item.ok else build(kind, _not_done(item)) for item in results]


def _not_done(item: BatchItem[Any]) -> dict[str, Any]:
    return {**item.input, "code": item.code or type(item.error).__name__, "msg": item.message}


def combined_error(results: BatchResult[Any]) -> Exception | None:
    """The exception for all orders together, None where some were done and none is in doubt.

    Of several doubts it is the first; its ``results`` has one result for each order, in their order.
    """
    errors = [item.error for item in results.missing or results]
    if not results.missing:
        return errors[0] if results.all_failed else None
    doubt = next((error for error in errors if isinstance(error, OutcomeUnknown)), None)
    if doubt is None:
        return errors[0]
    told = copy.copy(doubt)  # results that held their own exception could not be pickled
    told.results = results
    told.message = f"Of {len(results)} orders {len(results.missing)} are in doubt, see .results. {doubt.message}"
    return told
