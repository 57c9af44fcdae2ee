"""What the exchange answers in a test, and what that must read as."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import msgspec

from specloom.model import Api, Endpoint, Field
from specloom.render.python.expectations import expected
from specloom.render.python.json_text import decode_json, spaced_json
from specloom.render.python.samples import sample_field
from specloom.render.python.source import Safe
from specloom.render.python.testing.batches import batch_answer, batch_rows
from specloom.render.python.testing.complete_example import complete_example
from specloom.traced import derive, text_of, unmarked

_WIDTH = 110


def answer_text(api: Api, endpoint: Endpoint, values: Any) -> str:
    """The documented answer with what it leaves out, or a made one where the docs have none that succeeds.

    For a batch, one that tells of the inputs of the request that ``values`` are.
    """
    if endpoint.batch is not None:
        return json_lines(envelope(api, batch_answer(endpoint, values, api.venue.envelope.success[0])))
    given = next((e.answer for e in endpoint.examples if e.answer), None)
    names = api.venue.envelope
    answer = decode_json(given, Decimal) if given else None
    if not isinstance(answer, dict) or text_of(answer.get(names.code)) not in names.success:
        return json_lines(envelope(api, sample_field(endpoint.response)))
    answer[names.code] = derive(answer[names.code], answer[names.code], *names.success)
    answer[names.data] = complete_example(endpoint.response, answer.get(names.data))
    return json_lines(answer)


def json_lines(value: Any) -> str:
    """JSON as people read it: what fits on a line stands on one; Decimals as numbers."""
    return _lines(value, "") + "\n"


def _lines(value: Any, indent: str) -> str:
    flat = spaced_json(value)
    if len(indent) + len(unmarked(flat)) <= _WIDTH or not value or not isinstance(value, dict | list):
        return flat
    inner = indent + "  "
    if isinstance(value, dict):
        members = [f"{spaced_json(name)}: {_lines(below, inner)}" for name, below in value.items()]
    else:
        members = [_lines(below, inner) for below in value]
    left, right = "{}" if isinstance(value, dict) else "[]"
    return f"{left}\n{inner}" + f",\n{inner}".join(members) + f"\n{indent}{right}"


def envelope(api: Api, data: Any) -> dict[str, Any]:
    """A successful answer with this data."""
    names = api.venue.envelope
    return {
        names.code: names.success[0],
        names.message: "success",
        names.time: 1700000000000,
        names.data: data,
    }


def expected_answer(api: Api, endpoint: Endpoint, answer: str) -> Safe:
    """Every value of the answer; for a batch, the list of its results."""
    data = decode_json(answer, Decimal).get(api.venue.envelope.data)
    if endpoint.batch:
        rows = data[endpoint.batch.success] if endpoint.batch.style == "split" else data
        return expected(msgspec.structs.replace(batch_rows(endpoint), type="list"), rows)
    return expected(endpoint.response, data)


def secret_values(field: Field, data: Any) -> Iterator[str]:
    """The texts in the data that must not be shown."""
    if isinstance(data, list):
        for item in data:
            yield from secret_values(field, item)
    elif isinstance(data, dict):
        for below in field.fields:
            value = data.get(below.wire)
            if below.secret and value:
                yield text_of(value)
            yield from secret_values(below, value)


def documented_values(field: Field | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every field below with documented values, and these."""
    for below in field.fields if field is not None else ():
        if below.values:
            yield below.name, below.values
        yield from documented_values(below)
