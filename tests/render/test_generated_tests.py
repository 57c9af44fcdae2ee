"""The generated tests themselves: they state what the specs say, in order, and notice mistakes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from specloom import pipeline, resources
from specloom.loading import load_api
from specloom.model.signing import RequestRules
from specloom.render.python.testing.arguments import full_request, minimal_request
from specloom.render.python.testing.endpoints import endpoint_test_view
from specloom.render.python.vectors import expected_request

CALLS = "v2.mix.order.orders_history", "v2.spot.trade.batch_orders", "v3.trade.place_batch", "v2.spot.trade.place_order"


@pytest.fixture(scope="module")
def api():
    return load_api(resources.spec()).api


@pytest.fixture(scope="module")
def client(api, tmp_path_factory):
    """The generated folder."""
    out = tmp_path_factory.mktemp("generated")
    pipeline.generate(pipeline.GenerateOptions(spec=resources.spec(), out=out))
    return out


def run(client: Path, call: str, *more: str) -> subprocess.CompletedProcess[str]:
    *folders, name = call.split(".")
    test = client.joinpath("tests", *folders, f"test_{name}.py")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-m", "not mock", "-p", "no:cacheprovider", str(test), *more],
        cwd=client,
        capture_output=True,
        text=True,
        check=False,
    )


def test_minimal_request_holds_what_other_values_require(api):
    order = api.endpoint("v2.mix.order.place_order")
    given = minimal_request(order, {**full_request(order), "orderType": "limit"})
    assert "price" in given
    assert {param.wire for param in order.params if param.required} <= given.keys()


def test_query_is_sorted_and_encoded(api):
    endpoint = api.endpoint("v2.mix.order.orders_history")
    sent = expected_request(api.venue.signing.requests, endpoint, {"symbol": "$A B", "endTime": "2", "limit": "1"})
    assert sent.target == "/api/v2/mix/order/orders-history?endTime=2&limit=1&symbol=%24A%20B"


def test_a_query_keeps_the_declared_order_where_the_venue_does_not_sort(api):
    endpoint = api.endpoint("v2.mix.order.orders_history")
    sent = expected_request(RequestRules(), endpoint, {"symbol": "A", "limit": "1", "endTime": "2"})
    names = [pair.partition("=")[0] for pair in sent.target.partition("?")[2].split("&")]
    assert names == [param.wire for param in endpoint.params if param.wire in names]
    assert sent.signed


def test_pages_end_with_an_empty_one(api):
    pagination = endpoint_test_view(api, api.endpoint("v2.mix.order.orders_history")).pagination
    assert pagination is not None
    assert pagination.positions == '("idLessThan", [None, "105", "103"])'
    assert '"entrustedList": []' in pagination.pages[-1]


@pytest.mark.parametrize("call", CALLS)
def test_pass_as_generated(client, call):
    done = run(client, call)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("call", "old", "new"),
    [
        ("v2.spot.trade.place_order", "requests=10", "requests=11"),
        ("v2.spot.trade.place_order", 'effect="create_order"', 'effect="read"'),
        ("v2.mix.order.orders_history", 'param="idLessThan"', 'param="idMoreThan"'),
        ("v2.spot.trade.batch_orders", 'failure="failureList"', 'failure="failures"'),
        ("v2.mix.order.place_order", '"presetStopLossPrice": preset_stop_loss_price', '"presetStopLossPrice": None'),
        ("v2.mix.order.place_order", '"cancel_taker"', '"cancel_takers"'),
        ("v2.mix.order.place_order", "    size: DecimalIn", "    size: str"),
        ("v2.ws.mix.orders", '"instId": inst_id', '"instId": inst_type'),
        ("v3.ws.uta.batch_place", 'default="gtc"', 'default="ioc"'),
    ],
)
def test_notice_a_mistake(client, tmp_path, call, old, new):
    copy = tmp_path / "client"
    shutil.copytree(client, copy, ignore=shutil.ignore_patterns("__pycache__"))
    module = copy.joinpath("bitget_client", *call.split(".")).with_suffix(".py")
    text = module.read_text(encoding="utf-8")
    assert old in text
    module.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert run(copy, call).returncode == 1
