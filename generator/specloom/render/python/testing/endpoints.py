"""The generated test of one endpoint: what must be sent, what answers read as, what is refused, what happens then."""

import re

import msgspec

from specloom.model import Api, Endpoint
from specloom.naming import pascal
from specloom.render.python.imports import Imports
from specloom.render.python.json_text import decode_json
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.answers import (
    answer_text,
    documented_values,
    expected_answer,
    secret_values,
)
from specloom.render.python.testing.arguments import Request, full_request, minimal_request, request
from specloom.render.python.testing.batches import PartialBatch, partial_batch
from specloom.render.python.testing.error_codes import codes, codes_source
from specloom.render.python.testing.lost_answers import LostAnswerCase, lost_answer
from specloom.render.python.testing.pagination import Pagination, pagination
from specloom.render.python.testing.record_fields import endpoint_fields
from specloom.render.python.testing.signature import endpoint_signature
from specloom.traced import derive, join

_NEAR = 40
_TYPED = re.compile(r"\b(Decimal|Millis|Seconds)\(")


class TestView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the template of an endpoint's test may ask for; None where the test has no such constant."""

    imports: Safe
    class_name: Safe
    suites: Safe
    full: Request
    minimal: Request | None
    answer: SpecText
    expected: Safe
    secrets: Safe | None
    documented: Safe | None
    signature: Safe
    record: Safe
    codes: Safe | None
    lost_answer: LostAnswerCase
    pagination: Pagination | None
    batch: PartialBatch | None


def endpoint_test_view(api: Api, endpoint: Endpoint) -> TestView:
    """What the test of one endpoint states."""
    values = full_request(endpoint)
    fewest = minimal_request(endpoint, values)
    rules = api.venue.signing.requests
    full, minimal = request(rules, endpoint, values), request(rules, endpoint, fewest)
    answer = answer_text(api, endpoint, values)
    expected = expected_answer(api, endpoint, answer)
    documented = sorted(documented_values(endpoint.response))
    hidden = sorted(set(secret_values(endpoint.response, decode_json(answer).get(api.venue.envelope.data))))
    pages = pagination(endpoint, fewest) if isinstance(fewest, dict) else None
    batch = partial_batch(api, endpoint, fewest)
    cases = codes(api, endpoint)
    suites = [
        "EndpointSuite",
        *([derive("PagedSuite", pages.made_for.raw)] if pages else []),
        *([derive("BatchSuite", batch.made_for.raw)] if batch else []),
    ]
    return TestView(
        imports=test_imports(api, suites, expected, pages.rows if pages else "", because=endpoint.response.type),
        class_name=Safe(f"Test{pascal(endpoint.method_name)}"),
        suites=Safe(join(", ", reversed(suites))),
        full=full,
        minimal=minimal if minimal.arguments != full.arguments else None,
        answer=SpecText(answer),
        expected=expected,
        secrets=literal(hidden) if hidden else None,
        documented=literal(documented) if documented else None,
        signature=endpoint_signature(endpoint),
        record=literal(endpoint_fields(endpoint)),
        codes=codes_source(cases) if cases else None,
        lost_answer=lost_answer(api, endpoint, values),
        pagination=pages,
        batch=batch,
    )


def test_imports(api: Api, suites: list[str], *sources: str, because: str) -> Safe:
    """What a test module imports: its suites, and the types of the values that it states.

    ``because`` is the type of the answer that the values are of.
    """
    imports = Imports()
    for suite in suites:
        imports.add(f"support.{suite.removesuffix('Suite').lower()}_suite", suite)
    for source in sources:
        for found in _TYPED.finditer(source):
            module = "decimal" if found[1] == "Decimal" else f"{api.venue.package}._runtime.codec.answer_types"
            imports.add(module, derive(found[1], source[found.end() : found.end() + _NEAR], because))
    return imports.block()
