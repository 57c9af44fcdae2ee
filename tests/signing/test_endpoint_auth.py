"""How endpoints choose their scheme and say what it wants to know."""

import pytest
from recipe_cases import signing_of

from specloom.load import Document
from specloom.signing import EndpointAuth, endpoint_auth, said_names, scheme_of
from specloom.validate.rules.signing.endpoints import endpoint_problems


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, EndpointAuth()),
        ("key_only", EndpointAuth("key_only")),
        ({"instruction": "orderExecute"}, EndpointAuth(None, {"instruction": "orderExecute"})),
        ({"scheme": "v1", "a": "b"}, EndpointAuth("v1", {"a": "b"})),
        (["none"], EndpointAuth()),
    ],
)
def test_what_an_endpoint_says(value, expected):
    assert endpoint_auth(value) == expected


@pytest.mark.parametrize(
    ("access", "auth", "scheme"),
    [
        ("public", EndpointAuth(), "none"),
        ("trade", EndpointAuth(), "hmac"),
        ("market", EndpointAuth(), "key_only"),
        ("trade", EndpointAuth("none"), "none"),
    ],
)
def test_the_scheme_follows_from_the_access_or_is_said(access, auth, scheme):
    assert scheme_of(signing_of("binance")[0], access, auth) == scheme


def test_what_a_scheme_wants_to_know():
    assert said_names(signing_of("backpack")[0].schemes[0]) == {"instruction"}


def codes(venue, endpoint):
    document = Document(f"{venue}/rest/a.yaml", "endpoint", endpoint)
    return [problem.code for problem in endpoint_problems(document, signing_of(venue)[0])]


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ({"access": "trade", "auth": {"instruction": "orderExecute"}}, []),
        ({"access": "public"}, []),
        ({"access": "trade", "auth": "none"}, []),
        ({"access": "trade"}, ["unsaid-word"]),
        ({"access": "trade", "auth": {"instruktion": "orderExecute"}}, ["unsaid-word", "unknown-word"]),
        ({"access": "trade", "auth": "ed25591"}, ["unknown-scheme"]),
        ({"access": "trade", "auth": {"scheme": "ed25591"}}, ["unknown-scheme"]),
        ({"access": "public", "auth": {"instruction": "a"}}, ["unknown-word"]),
        ({}, ["unsaid-word"]),
        ([], ["unsaid-word"]),
    ],
)
def test_what_an_endpoint_gets_wrong(endpoint, expected):
    assert codes("backpack", endpoint) == expected
