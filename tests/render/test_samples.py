"""Values of generated tests: none is left out, none stands twice where a swap would then go unseen."""

import json

import pytest

from specloom import resources
from specloom.diagnostics import Place
from specloom.loading import load_api
from specloom.model import Field
from specloom.render.python.expectations import expected
from specloom.render.python.testing.arguments import full_request
from specloom.render.python.testing.complete_example import complete_example
from specloom.render.python.testing.distinct_values import distinct_values

ORIGIN = Place(file="made.yaml", line=1, column=1)


def field(wire, kind="text", **more):
    return Field(wire=wire, name=wire, type=kind, description="", origin=ORIGIN, **more)


@pytest.fixture(scope="module")
def api():
    return load_api(resources.spec()).api


def test_equal_values_become_distinct():
    values = distinct_values((field("from"), field("to")), {"from": "same", "to": "same"})
    assert values["from"] == "same"
    assert values["to"] != "same"


def test_documented_values_become_distinct_within_their_list():
    sides = field("a", values=("buy", "sell")), field("b", values=("buy", "sell"))
    assert distinct_values(sides, {"a": "buy", "b": "buy"}) == {"a": "buy", "b": "sell"}


def test_flags_have_two_values_alone():
    flags = tuple(field(name, "flag") for name in "ab")
    assert distinct_values(flags, {"a": "true", "b": "true"}) == {"a": "true", "b": "false"}


def test_what_an_example_leaves_out_is_completed():
    row = field("data", "list", fields=(field("id"), field("price", "decimal"), field("time", "ms")))
    made = complete_example(row, [{"id": "7", "price": ""}, {"id": "8"}])
    assert made[0]["id"] == "7"
    assert all(made[0].values())
    assert made[1] == {"id": "8"}


def test_what_does_not_fit_its_type_is_made_anew():
    made = complete_example(
        field("data", "object", fields=(field("price", "decimal"), field("open", "flag"))), {"price": "none"}
    )
    source = expected(field("data", "object", fields=(field("price", "decimal"),)), made)
    assert source.startswith('{"price": Decimal(')


def test_text_that_holds_json_is_completed():
    fees = field("fees", "json", fields=(field("coin"), field("fee", "decimal")))
    assert json.loads(complete_example(fees, '{"coin": "BTC"}'))["coin"] == "BTC"
    assert "fee" in json.loads(complete_example(fees, '{"coin": "BTC"}'))


@pytest.mark.parametrize(
    "call", ["v1.spot.wallet.transfer_v2", "v2.broker.customer_trade_volume", "v2.mix.order.detail"]
)
def test_no_two_arguments_of_a_call_are_equal(api, call):
    values = [value for value in full_request(api.endpoint(call)).values() if isinstance(value, str)]
    assert len(values) == len(set(values))
