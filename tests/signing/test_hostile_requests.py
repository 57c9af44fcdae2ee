"""Whatever arrives, the verifier gives a verdict."""

import pytest
from recipe_cases import VENUES, arrived, label, signing_of, vectors, verifier

from specloom.mock.signing import Nonces, Received

HOSTILE = (
    "",
    " ",
    "=",
    "&&==&",
    "%",
    "%zz%e9",
    "\x00\udcff",
    "é" * 10,
    "9" * 5000,
    "-1",
    "1e999999",
    "true",
    "null",
    "{",
    '{"a":' * 3000,
    '{"nonce":{"a":[1]},"timestamp":null,"params":"x"}',
    "Bearer a.b.c",
    "Bearer " + "e30." * 3,
    "Basic ====",
    "0x" + "f" * 99,
    "1970-01-01T00:00:00.000Z",
    "9999-99-99T99:99:99Z",
)
FIRST = [(venue, signing_of(venue)[0].vectors[0]) for venue in VENUES]


def verdict(venue, vector, headers, query, body):
    received = arrived(vector, headers, query, body)
    return verifier(venue, vector).verify(received, [vector.credentials], vector.at, Nonces())


@pytest.mark.parametrize(("venue", "vector"), FIRST, ids=label)
def test_hostile_parts_are_refused(venue, vector):
    expect = vector.expect
    for text in HOSTILE:
        data = text.encode("utf-8", "surrogateescape")
        for name in expect.headers:
            verdict(venue, vector, {**expect.headers, name: text}, None, None)
        verdict(venue, vector, None, text, None)
        verdict(venue, vector, None, f"{expect.query}&signature={text}&timestamp={text}", None)
        verdict(venue, vector, None, None, data)
        for name in expect.headers:
            if expect.headers[name] != text and name.lower() != "user-agent":
                changed = dict.fromkeys(expect.headers, text)
                assert verdict(venue, vector, changed, text, data).faults


@pytest.mark.parametrize(("venue", "vector"), FIRST, ids=label)
def test_a_request_without_anything_lacks_everything(venue, vector):
    empty = Received(method=vector.request.method, host="", path="/")
    found = verifier(venue, vector).verify(empty, [vector.credentials], vector.at)
    assert {fault.kind for fault in found.faults} == {"missing"}


def test_no_accounts_mean_that_no_key_is_known():
    vector = FIRST[0][1]
    found = verifier(FIRST[0][0], vector).verify(arrived(vector), [], vector.at)
    assert [fault.kind for fault in found.faults] == ["unknown_key"]


QUERY_UNSIGNED = {"btcmarkets", "coinbase"}
WITH_QUERY = [
    (venue, vector)
    for venue, vector in vectors()
    if vector.request.query and venue not in QUERY_UNSIGNED and vector.scheme != "key_only"
]


@pytest.mark.parametrize(("venue", "vector"), WITH_QUERY, ids=label)
def test_a_repeated_parameter_is_no_way_around_the_signature(venue, vector):
    name = vector.request.query[0][0]
    assert verdict(venue, vector, None, f"{name}=other&{vector.expect.query}", None).faults
