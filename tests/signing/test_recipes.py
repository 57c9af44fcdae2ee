"""Recipes of many exchanges: each validates, and compiler and mock agree with other people's signers."""

import json
from pathlib import Path

import pytest
from recipe_cases import (
    VENUES,
    arrived,
    chosen_scheme,
    label,
    recipe,
    schemas,
    signed,
    signing_of,
    vectors,
    verifier,
)

from specloom.signing import check_vector
from specloom.validate.rules.signing import recipe_problems
from specloom.validate.schema import SchemaCheck

GIVEN = Path(__file__).parents[3] / "shared" / "venues" / "vectors"
HANDED_OVER = (
    "bitfinex",
    "bitstamp",
    "bitvavo",
    "coinbaseexchange",
    "cryptocom",
    "gemini",
    "mexc",
    "phemex",
    "poloniex",
    "upbit",
    "whitebit",
    "woo",
)


@pytest.mark.parametrize("venue", VENUES)
def test_the_recipe_is_valid(venue):
    document = recipe(venue)
    assert document.problems == ()
    assert list(SchemaCheck(schemas()).problems(document)) == []
    assert list(recipe_problems(document)) == []


@pytest.mark.parametrize("venue", VENUES)
def test_every_vector_can_be_read(venue):
    assert len(signing_of(venue)[0].vectors) == len(recipe(venue).value["vectors"])


@pytest.mark.parametrize(("venue", "vector"), [*vectors(), *vectors(frames=True)], ids=label)
def test_the_compiled_signer_makes_the_known_request(venue, vector):
    assert list(check_vector(signing_of(venue)[1], vector)) == []


@pytest.mark.parametrize(("venue", "vector"), list(vectors()), ids=label)
def test_the_mock_accepts_what_the_compiled_signer_sends(venue, vector):
    request = signed(signing_of(venue)[1], vector)
    received = arrived(vector, request.headers, request.query, request.body)
    verdict = verifier(venue, vector).verify(received, [vector.credentials], vector.at)
    assert verdict.faults == ()
    assert verdict.account == 0


@pytest.mark.parametrize(
    ("venue", "vector"), [(venue, vector) for venue, vector in vectors() if not vector.expect.verify], ids=label
)
def test_the_mock_accepts_the_known_request(venue, vector):
    _, rules = signing_of(venue)
    headers = {**vector.expect.headers}
    if vector.expect.body:  # known requests leave it out
        headers.setdefault("Content-Type", signed(rules, vector).headers["Content-Type"])
    verdict = verifier(venue, vector).verify(arrived(vector, headers), [vector.credentials], vector.at)
    assert verdict.faults == ()


@pytest.mark.parametrize(("venue", "vector"), list(vectors(frames=True)), ids=label)
def test_the_mock_accepts_the_values_of_a_frame(venue, vector):
    signing, rules = signing_of(venue)
    frame = verifier(venue, vector)
    sent = {**vector.expect.values, "timestamp": vector.expect.values.get("timestamp", vector.at)}
    known = {value.name for value in signing.scheme(chosen_scheme(rules, vector)).values}
    sent = {name: value for name, value in sent.items() if name in known}
    assert frame.verify_frame(vector.frame, sent, [vector.credentials], vector.at).faults == ()
    wrong = {**sent, **{name: value[:-2] + "00" for name, value in sent.items() if isinstance(value, str)}}
    assert frame.verify_frame(vector.frame, wrong, [vector.credentials], vector.at).faults[0].kind == "bad_signature"


def test_the_handed_over_vectors_are_all_among_the_cases():
    if not GIVEN.is_dir():
        pytest.skip(f"{GIVEN} is not there")
    for venue in HANDED_OVER:
        known = {
            (vector.request.method, vector.request.path, vector.expect.query, vector.expect.body)
            for vector in signing_of(venue)[0].vectors
        }
        for line in (GIVEN / f"{venue}.jsonl").read_text().splitlines():
            row = json.loads(line)
            request, expect = row["request"], row["expect"]
            assert (request["method"], request["path"], expect["query"], expect["body"]) in known
