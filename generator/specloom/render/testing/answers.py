"""What the exchange answers in a test, and what that must read as."""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from specloom.model import Api, Endpoint, Field
from specloom.render.expectations import Expectation, Misfit, expectations, structure
from specloom.render.samples import sample_field
from specloom.render.source import Safe

_KINDS = {"integer": "int", "ms": "Millis", "s": "Seconds"}


def answer_text(api: Api, endpoint: Endpoint) -> str:
    """The documented answer, or a made one where the docs have none that succeeds."""
    given = next((e.answer for e in endpoint.examples if e.answer), None)
    if given is not None and _succeeds(api, given):
        return given.strip() + "\n"
    return json.dumps(envelope(api, sample_field(endpoint.response)), indent=4) + "\n"


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
    """Every value of the answer, and the kinds of its whole numbers; nothing where the answer contradicts the spec."""
    data = json.loads(answer, parse_float=Decimal).get(api.venue.envelope.data)
    if endpoint.batch:
        return (Expectation(Safe("answer"), structure(data)),)
    try:
        return tuple(expectations(endpoint.response, data))
    except Misfit:
        return ()


def whole_numbers(endpoint: Endpoint, said: Iterable[Expectation]) -> tuple[tuple[Safe, Safe], ...]:
    """The first place of every whole number in the answer, and its type: numbers of other types compare as equal."""
    kinds = {field.name: _KINDS[field.type] for field in leaves(endpoint.response) if field.type in _KINDS}
    doubtful = {field.name for field in leaves(endpoint.response) if field.type not in _KINDS}
    first: dict[str, Safe] = {}
    for expectation in said:
        name = expectation.place.rpartition(".")[2]
        if name in kinds and name not in doubtful and expectation.value != "None" and name not in first:
            first[name] = expectation.place
    return tuple((place, Safe(kinds[name])) for name, place in first.items())


def leaves(field: Field) -> Iterator[Field]:
    """Every value below a field that has none below it."""
    for below in field.fields:
        if below.fields:
            yield from leaves(below)
        else:
            yield below


def _succeeds(api: Api, answer: str) -> bool:
    decoded = json.loads(answer)
    return isinstance(decoded, dict) and str(decoded.get(api.venue.envelope.code)) in api.venue.envelope.success
