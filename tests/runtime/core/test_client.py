"""Making and using a client: laziness, finding, modes, hooks, headers."""

import os
import subprocess
import sys
import warnings
from pathlib import Path

import mini_client
import pytest
from core_doubles import ORDER, error, ok
from mini_client import errors

from specloom.runtime.transport.memory import MemoryTransport, response

TESTS = Path(__file__).parents[2]
PATHS = {"PYTHONPATH": os.pathsep.join([str(TESTS / "clients"), str(TESTS.parent / "generator")])}
HEAVY = (
    "asyncio",
    "pyreqwest",
    "httptools",
    "ssl",
    "cryptography",
    "dataclasses",
    "mini_client.v2",
    "mini_client._codes",
)


def test_importing_a_client_imports_next_to_nothing():
    code = "import sys; import mini_client; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **PATHS}, capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(run.stdout.split())


def test_a_sync_call_imports_only_its_own_modules():
    code = (
        "import sys; import mini_client\n"
        "from specloom.runtime.transport.memory import MemoryTransport\n"
        "client = mini_client.Bitget(transport=MemoryTransport(lambda _: {'code': '00000', 'data': {}}))\n"
        "client.v2.public.time(); print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **PATHS}, capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    assert "mini_client.v2.public.time" in loaded
    assert not {"mini_client.v2.mix", "mini_client._codes", "cryptography"} & loaded


def test_endpoints_are_found_by_method_and_path():
    record = mini_client.find("post", "/api/v2/mix/order/place-order")
    assert record.call == "v2.mix.order.place_order"
    assert len(list(mini_client.endpoints())) == 15
    with pytest.raises(LookupError, match="GET /nope"):
        mini_client.find("GET", "/nope")


def test_groups_know_their_names(make_client):
    client = make_client(lambda _: ok({}))
    assert {"v1", "v2", "v3"} <= set(dir(client))
    assert {"place_order", "detail"} <= set(dir(client.v2.mix.order))
    assert client.v2.mix is client.v2.mix
    with pytest.raises(AttributeError, match="nothing_here"):
        client.v2.nothing_here  # noqa: B018
    assert "Places one futures order" in client.v2.mix.order.place_order.__doc__


def test_superseded_calls_warn_with_the_successor(make_client):
    client = make_client(lambda _: ok({}))
    with pytest.warns(DeprecationWarning, match=r"v2\.spot\.market\.tickers") as caught:
        client.v1.spot.market.ticker(symbol="BTCUSDT_SPBL")
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.v2.spot.market.tickers()


def test_a_subclass_elsewhere_is_a_client_too():
    class Mine(mini_client.Bitget):
        pass

    with Mine(transport=MemoryTransport(lambda _: ok({"serverTime": "1"}))) as client:
        assert client.v2.public.time().server_time == 1


def test_demo_trading_is_one_argument(make_client):
    client = make_client(lambda _: ok({}), demo=True)
    client.v2.spot.account.info()
    assert client.sent[0].headers["paptrading"] == "1"
    assert client._settings.ws_url("ws_v2_public") == "wss://wspap.bitget.com/v2/ws/public"


def test_headers_of_the_user_and_of_a_broker(make_client):
    client = make_client(lambda _: ok({}), channel_code="abc")
    client.v2.spot.account.info(headers={"X-Trace": "1"})
    assert client.sent[0].headers["X-CHANNEL-API-CODE"] == "abc"
    assert client.sent[0].headers["X-Trace"] == "1"
    for headers in ({"access-sign": "x"}, {"Host": "evil"}, {"X": "a\r\nHost: evil"}):
        with pytest.raises(errors.InvalidRequest):
            client.v2.public.time(headers=headers)
    plain = make_client(lambda _: ok({}))
    plain.v2.public.time()
    assert "X-CHANNEL-API-CODE" not in plain.sent[0].headers


def test_raw_gives_status_headers_and_body(make_client):
    raw = make_client(lambda _: response(200, ok({"serverTime": 1.5}), {"X-Some": "1"})).v2.public.time.raw()
    assert (raw.status, raw.headers["x-some"], str(raw.json()["data"]["serverTime"])) == (200, "1", "1.5")


def test_timeouts_are_always_set(make_client):
    client = make_client(lambda _: ok({}), timeout=3)
    client.v2.public.time()
    client.v2.public.time(timeout=0.5)
    assert [round(request.timeout, 2) for request in client.sent] == [3, 0.5]


def test_hooks_are_told_before_and_after_and_cannot_break_a_call(make_client):
    told = []

    class Hook:
        def before(self, event):
            told.append(("before", event.call, event.attempt))
            raise RuntimeError("a broken hook")

        def after(self, event):
            told.append(("after", event.status, event.code))

    make_client(lambda _: ok({}), hooks=[Hook()]).v2.public.time()
    assert told == [("before", "v2.public.time", 1), ("after", 200, "00000")]


@pytest.mark.parametrize(("answer", "mode"), [(error("40084"), "classic"), (ok({}), "unified")])
def test_the_account_mode_is_learned_from_one_call(make_client, answer, mode):
    client = make_client(lambda _: answer)
    assert client.account_mode() == mode
    assert client.account_mode() == mode
    assert len(client.sent) == 1


def test_client_order_ids_are_made_and_checked(make_client):
    client = make_client(lambda _: ok({}))
    call = client.v2.mix.order.place_order
    ids = {call.request(**ORDER).arguments["clientOid"] for _ in range(2)}
    assert len(ids) == 2
    assert all(ids)
    call(**ORDER)
    assert b'"clientOid":"' in client.sent[0].body
    with pytest.raises(errors.InvalidRequest, match="clientOid"):
        call(**ORDER, client_oid="späß!")


def test_missing_and_wrong_arguments_are_refused(make_client):
    client = make_client(lambda _: ok({}))
    call = client.v2.mix.order.place_order
    with pytest.raises(errors.InvalidRequest, match="needs symbol"):
        call(**{**ORDER, "symbol": None})
    with pytest.raises(TypeError, match="float"):
        call(**{**ORDER, "price": 0.1})
    with pytest.raises(errors.InvalidRequest, match="at most 20"):
        client.v3.trade.place_batch(orders=[{}] * 21)
    assert not client.sent


@pytest.mark.parametrize("keys", [("k",), ("k", "s"), (None, "s", "p"), ("k", None, "p")])
def test_incomplete_keys_are_refused(keys):
    with pytest.raises(ValueError, match="is missing"):
        mini_client.Bitget(*keys)


async def test_async_clients_page_and_close(make_async_client):
    pages = iter([ok({"entrustedList": [{"orderId": "2"}], "endId": "2"}), ok({"entrustedList": [], "endId": ""})])
    async with make_async_client(lambda _: next(pages)) as client:
        rows = [row.order_id async for row in client.v2.mix.order.orders_history.items(product_type="USDT-FUTURES")]
    assert rows == ["2"]
    assert client.transport.closed
