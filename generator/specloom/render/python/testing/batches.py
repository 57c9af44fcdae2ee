"""A batch of two inputs of which the exchange takes one, and one of which it takes none."""

from typing import Any

import msgspec

from specloom.model import Api, Endpoint, Field, Param
from specloom.render.python.samples import sample_field
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.arguments import python
from specloom.render.python.testing.error_codes import codes
from specloom.traced import text_of

_CODE, _MESSAGE = "errorCode", "errorMsg"  # where the answer's fields name none


class PartialBatch(msgspec.Struct, frozen=True, kw_only=True):
    """``items`` are the two inputs; the answers tell of the second before the first, by ``key``.

    ``made_for`` is the spec's value because of which there is such a test.
    """

    made_for: SpecText
    name: Safe
    items: Safe
    key: Safe
    mixed: Safe
    refused: Safe
    missing: Safe
    invalid_items: Safe | None


def partial_batch(api: Api, endpoint: Endpoint, values: Any) -> PartialBatch | None:
    """The two inputs and the answers about them; None for endpoints that take no batch of objects."""
    batch, refusals = endpoint.batch, codes(api, endpoint)
    if batch is None or not refusals:
        return None
    holder = next((param for param in endpoint.params if param.wire == batch.input), None)
    params = holder.fields if holder else endpoint.params
    key = next((wire for wire in reversed(batch.keys) if any(param.wire == wire for param in params)), None)
    item = (values.get(batch.input) if holder else values) or [{}]
    if key is None:
        return None
    two = [{**_without(item[0], batch.keys), key: name} for name in ("one", "two")]
    bad = [_refused(endpoint, key, name, refusals[0].code) for name in ("two", "one")]
    good = _accepted(endpoint, key, "two", api.venue.envelope.success[0])
    invalid = [two[0], _without_worth(params, two[1])] if endpoint.effect == "create_order" else None
    return PartialBatch(
        made_for=SpecText(batch.style),
        name=literal(holder.name if holder else endpoint.body.name),
        items=python(params, two),
        key=literal(_name(params, key)),
        mixed=literal(_answer(endpoint, [good], bad[1:])),
        refused=literal(_answer(endpoint, [], bad)),
        missing=literal(_answer(endpoint, [good], [])),
        invalid_items=python(params, invalid) if invalid else None,
    )


def batch_rows(endpoint: Endpoint) -> Field:
    """What is told of each input that was accepted."""
    batch, response = endpoint.batch, endpoint.response
    assert batch is not None
    found = next((field for field in response.fields if field.wire == batch.success), None)
    return found if batch.style == "split" and found is not None else response


def batch_answer(endpoint: Endpoint, values: Any, success: str) -> Any:
    """Data that says of every input of the request that it was accepted, by the keys that it had."""
    batch = endpoint.batch
    assert batch is not None
    inputs = values if isinstance(values, list) else values[batch.input]
    rows = [_success_row(endpoint, item, success) for item in inputs]
    return _answer(endpoint, rows, [])


def _success_row(endpoint: Endpoint, item: dict[str, Any], success: str) -> dict[str, Any]:
    assert endpoint.batch is not None
    row = dict(sample_field(batch_rows(endpoint))[0])
    row |= {key: text_of(item[key]) for key in endpoint.batch.keys if key in row and item.get(key)}
    return row if endpoint.batch.style == "split" else row | {_names(endpoint)[0]: success}


def _without_worth(params: tuple[Param, ...], item: dict[str, Any]) -> dict[str, Any]:
    """An order that no exchange takes: all its numbers are zero."""
    zeros = {param.wire: "0" for param in params if param.type == "decimal" and param.wire in item}
    return item | zeros


def _without(item: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    return {wire: value for wire, value in item.items() if wire not in keys}


def _name(params: tuple[Param, ...], wire: str) -> str:
    return next(param.name for param in params if param.wire == wire)


def _answer(endpoint: Endpoint, good: list[Any], bad: list[Any]) -> Any:
    batch = endpoint.batch
    assert batch is not None
    if batch.style == "split":
        return {batch.success: good, batch.failure: bad}
    return [*good, *bad]


def _refused(endpoint: Endpoint, key: str, name: str, refusal: str) -> dict[str, str]:
    """A refusal under the names that the endpoint's own answer has."""
    code, message = _names(endpoint)
    return {key: name, code: refusal, message: "refused"}


def _accepted(endpoint: Endpoint, key: str, name: str, success: str) -> dict[str, str]:
    assert endpoint.batch is not None
    return {key: name} if endpoint.batch.style == "split" else {key: name, _names(endpoint)[0]: success}


def _names(endpoint: Endpoint) -> tuple[str, str]:
    """What the code and the message of one refusal are called."""
    assert endpoint.batch is not None
    fields: tuple[Field, ...] = endpoint.response.fields
    if endpoint.batch.style == "split":
        fields = next((field.fields for field in fields if field.wire == endpoint.batch.failure), ())
    wires = [field.wire for field in fields]
    code = next((wire for wire in wires if wire.lower().endswith("code")), _CODE)
    return code, next((wire for wire in wires if wire.lower().endswith("msg")), _MESSAGE)
