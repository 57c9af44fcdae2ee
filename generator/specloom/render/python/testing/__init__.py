"""The generated test of one endpoint: what must be sent, what answers read as, what is refused, what happens then."""

import json
from http import HTTPStatus

import msgspec

from specloom.model import Api, Endpoint
from specloom.render.python.expectations import Expectation
from specloom.render.python.source import Safe, SpecText, literal
from specloom.render.python.testing.answers import answer_text, documented_values, expected, numbers, secrets
from specloom.render.python.testing.arguments import Request, everything, least, request
from specloom.render.python.testing.batches import Halves, halves
from specloom.render.python.testing.facts import endpoint_facts
from specloom.render.python.testing.outcomes import Outcome, outcome
from specloom.render.python.testing.pages import Walk, walk
from specloom.render.python.testing.parameters import takes
from specloom.render.python.testing.refusals import codes, missing, times, wrong_values
from specloom.render.python.testing.streams import documented

_TOO_MANY = HTTPStatus.TOO_MANY_REQUESTS


class LimitTest(msgspec.Struct, frozen=True, kw_only=True):
    """So many requests in so many seconds, for the client of this fixture."""

    name: Safe
    client: Safe
    requests: int
    seconds: int


class TestView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the test template may ask for; ``given`` names the constant with the fewest arguments, ``lean``."""

    full: Request
    least: Request | None
    given: Safe
    lean: tuple[tuple[Safe, Safe], ...]
    requests: tuple[tuple[Safe, Safe, Request], ...]
    answer: SpecText
    expected: tuple[Expectation, ...]
    kinds: tuple[tuple[Safe, Safe], ...]
    values: tuple[tuple[Safe, Safe], ...]
    documented: Safe | None
    secrets: tuple[Expectation, ...]
    takes: tuple[tuple[Safe, Safe], ...]
    places: Safe
    decimals: bool
    batched: bool
    missing: Safe | None
    wrong_values: tuple[tuple[Safe, Safe], ...]
    times: tuple[tuple[Safe, SpecText, Safe], ...]
    codes: tuple[tuple[SpecText, Safe, SpecText, SpecText], ...]
    too_many: Safe
    walk: Walk | None
    halves: Halves | None
    outcome: Outcome
    limits: tuple[LimitTest, ...]
    pool: SpecText | None
    facts: tuple[tuple[Safe, Safe], ...]
    value_imports: Safe | None


def endpoint_test_view(api: Api, endpoint: Endpoint) -> TestView:
    """What the test of one endpoint says."""
    values = everything(endpoint)
    fewest = least(endpoint, values)
    full, lean = request(endpoint, values), request(endpoint, fewest)
    own_least = lean if lean.arguments != full.arguments else None
    answer = answer_text(api, endpoint, values)
    known = sorted(documented(endpoint.response))
    said = expected(api, endpoint, answer)
    kinds = numbers(said)
    if endpoint.response.type in ("list", "rows") and endpoint.response.fields and endpoint.batch is None:
        kinds = ((Safe("answer"), Safe("list")), *kinds)
    without = missing(endpoint)
    own = sorted({kind for _, kind in kinds} - {"int", "Decimal", "list"})
    names = api.venue.envelope
    data = json.loads(answer).get(names.data)
    hidden = {field.name for field in secrets(endpoint.response)}
    way = walk(endpoint, fewest) if isinstance(fewest, dict) else None
    return TestView(
        full=full,
        least=own_least,
        given=Safe("LEAST" if own_least else "EVERYTHING"),
        lean=lean.arguments,
        requests=_requests(full, own_least),
        answer=SpecText(answer),
        expected=said,
        kinds=kinds,
        documented=literal(known) if known else None,
        values=() if endpoint.batch else tuple(documented_values(endpoint.response, data, (names.data,))),
        secrets=tuple(e for e in said if e.place.rpartition(".")[2] in hidden and e.value != "None"),
        takes=takes(endpoint),
        places=_places(endpoint),
        decimals=any("Decimal(" in e.value for e in said) or bool(way and "Decimal(" in way.values),
        batched=endpoint.batch is not None,
        missing=literal(list(without)) if without else None,
        wrong_values=wrong_values(endpoint),
        times=times(endpoint),
        codes=codes(api, endpoint),
        too_many=Safe(next((made.name for made in api.error_classes if _TOO_MANY in made.statuses), "ExchangeError")),
        walk=way,
        halves=halves(api, endpoint, fewest),
        outcome=outcome(api, endpoint, values),
        limits=_limits(endpoint),
        pool=SpecText(endpoint.rate_limit.pool) if endpoint.rate_limit.pool != endpoint.call else None,
        facts=endpoint_facts(endpoint),
        value_imports=Safe(", ".join(own)) if own else None,
    )


def _requests(full: Request, lean: Request | None) -> tuple[tuple[Safe, Safe, Request], ...]:
    """The requests that the test checks: the name, the constant with the arguments, what must be sent."""
    everything_given = (Safe("everything"), Safe("EVERYTHING"), full)
    return (everything_given,) if lean is None else (everything_given, (Safe("the_least"), Safe("LEAST"), lean))


def _places(endpoint: Endpoint) -> Safe:
    """Where parameters stand, as a set."""
    found = sorted({param.place for param in endpoint.params})
    return Safe("{" + ", ".join(literal(place) for place in found) + "}" if found else "set()")


def _limits(endpoint: Endpoint) -> tuple[LimitTest, ...]:
    limit = endpoint.rate_limit
    tiers = [("its_limit", "client", limit.default)]
    if limit.copy_trader is not None:
        tiers.append(("the_limit_of_copy_traders", "copy_trader", limit.copy_trader))
    return tuple(
        LimitTest(name=Safe(name), client=Safe(client), requests=tier.requests, seconds=tier.seconds)
        for name, client, tier in tiers
        if tier.requests
    )
