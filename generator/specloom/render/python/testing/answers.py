"""What the exchange answers in a test, and what that must read as."""

import json
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import msgspec

from specloom.model import Api, Endpoint, Field
from specloom.render.python.expectations import Expectation, expectations, structure
from specloom.render.python.samples import sample_field
from specloom.render.python.source import Safe, literal
from specloom.render.python.testing.batches import batch_answer, batch_rows
from specloom.render.python.testing.whole import whole

_TYPES = {"integer": "int", "ms": "Millis", "s": "Seconds", "decimal": "Decimal"}
_INDEX = re.compile(r"\[[^\]]*\]")
_json = msgspec.json.Encoder(decimal_format="number")


def answer_text(api: Api, endpoint: Endpoint, values: Any) -> str:
    """The documented answer with what it leaves out, or a made one where the docs have none that succeeds.

    Of a batch, one that tells of the inputs of the request that ``values`` are.
    """
    if endpoint.batch is not None:
        return pretty(envelope(api, batch_answer(endpoint, values, api.venue.envelope.success[0])))
    given = next((e.answer for e in endpoint.examples if e.answer), None)
    names = api.venue.envelope
    answer = json.loads(given, parse_float=Decimal) if given else None
    if not isinstance(answer, dict) or str(answer.get(names.code)) not in names.success:
        return pretty(envelope(api, sample_field(endpoint.response)))
    answer[names.data] = whole(endpoint.response, answer.get(names.data))
    return pretty(answer)


def pretty(value: Any) -> str:
    """JSON as people read it; Decimals as numbers."""
    return msgspec.json.format(_json.encode(value), indent=4).decode() + "\n"


def envelope(api: Api, data: Any) -> dict[str, Any]:
    """A successful answer with this data."""
    names = api.venue.envelope
    return {
        names.code: names.success[0],
        names.message: "success",
        names.time: 1700000000000,
        names.data: data,
    }


def expected(api: Api, endpoint: Endpoint, answer: str) -> tuple[Expectation, ...]:
    """Every value of the answer; of a batch, of the list of its results."""
    data = json.loads(answer, parse_float=Decimal).get(api.venue.envelope.data)
    if endpoint.batch:
        rows = data[endpoint.batch.success] if endpoint.batch.style == "split" else data
        return tuple(expectations(msgspec.structs.replace(batch_rows(endpoint), type="list"), rows))
    said = tuple(expectations(endpoint.response, data))
    return said or (Expectation(Safe("answer"), structure(None if endpoint.response.type == "none" else data)),)


def numbers(said: Iterable[Expectation]) -> tuple[tuple[Safe, Safe], ...]:
    """The first place of every kind of whole number, and its type: numbers of other types compare as equal."""
    first: dict[str, tuple[Safe, Safe]] = {}
    for expectation in said:
        if expectation.kind in _TYPES and _is_whole(expectation.value):
            found = expectation.place, Safe(_TYPES[expectation.kind])
            first.setdefault(_INDEX.sub("", expectation.place), found)
    return tuple(first.values())


def _is_whole(source: str) -> bool:
    number = source.removeprefix("Decimal(").strip('")')
    return number.removeprefix("-").isdigit()


def documented_values(field: Field, data: Any, place: tuple[str | int, ...]) -> Iterator[tuple[Safe, Safe]]:
    """Where in the answer a field with documented values stands first, and these values."""
    if isinstance(data, list) and data and field.type != "row":
        yield from documented_values(field, data[0], (*place, 0))
    elif isinstance(data, dict) and field.type in ("object", "list"):
        for below in field.fields:
            yield from documented_values(below, data.get(below.wire), (*place, below.wire))
    elif isinstance(data, str) and len(field.values) > 1 and not field.fields:
        yield literal(place), literal(field.values)


def secrets(field: Field) -> Iterator[Field]:
    """Every field below that must not be shown."""
    for below in field.fields:
        if below.secret:
            yield below
        yield from secrets(below)
