"""Values of generated tests: none is left out, none stands twice where a swap would then go unseen."""

import json

import pytest

from specloom import pipeline, resources
from specloom.model import Field, Origin
from specloom.render.python.expectations import expectations
from specloom.render.python.testing.apart import set_apart
from specloom.render.python.testing.arguments import everything
from specloom.render.python.testing.whole import whole

ORIGIN = Origin(file="made.yaml", line=1, column=1)


def field(wire, kind="text", **more):
    return Field(wire=wire, name=wire, type=kind, description="", origin=ORIGIN, **more)


@pytest.fixture(scope="module")
def api():
    return pipeline.load_api(resources.spec())


def test_equal_values_are_set_apart():
    apart = set_apart((field("from"), field("to")), {"from": "same", "to": "same"})
    assert apart["from"] == "same"
    assert apart["to"] != "same"


def test_documented_values_are_set_apart_inside_their_list():
    sides = field("a", values=("buy", "sell")), field("b", values=("buy", "sell"))
    assert set_apart(sides, {"a": "buy", "b": "buy"}) == {"a": "buy", "b": "sell"}


def test_flags_have_two_values_alone():
    flags = tuple(field(name, "flag") for name in "ab")
    assert set_apart(flags, {"a": "true", "b": "true"}) == {"a": "true", "b": "false"}


def test_what_an_example_leaves_out_is_made():
    row = field("data", "list", fields=(field("id"), field("price", "decimal"), field("time", "ms")))
    made = whole(row, [{"id": "7", "price": ""}, {"id": "8"}])
    assert made[0]["id"] == "7"
    assert all(made[0].values())
    assert made[1] == {"id": "8"}


def test_what_does_not_fit_its_type_is_made_anew():
    made = whole(field("data", "object", fields=(field("price", "decimal"), field("open", "flag"))), {"price": "none"})
    assert [
        expected.value for expected in expectations(field("data", "object", fields=(field("price", "decimal"),)), made)
    ]


def test_text_that_holds_json_is_made_whole():
    fees = field("fees", "json", fields=(field("coin"), field("fee", "decimal")))
    assert json.loads(whole(fees, '{"coin": "BTC"}'))["coin"] == "BTC"
    assert "fee" in json.loads(whole(fees, '{"coin": "BTC"}'))


@pytest.mark.parametrize(
    "call", ["v1.spot.wallet.transfer_v2", "v2.broker.customer_trade_volume", "v2.mix.order.detail"]
)
def test_no_two_arguments_of_a_call_are_equal(api, call):
    values = [value for value in everything(api.endpoint(call)).values() if isinstance(value, str)]
    assert len(values) == len(set(values))
