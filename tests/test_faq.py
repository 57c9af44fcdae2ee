"""The exchange's fifteen frequent questions, each answered through the generated client's public interface.

Uses the committed client; where there is none, one is generated first.
"""

import asyncio
import importlib
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from load_client import load_client

from specloom import pipeline
from specloom.mock import Exchange

ROOT = Path(__file__).resolve().parents[1]
HOST = "api.bitget.com"


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    if not (ROOT / "generated" / "bitget" / "bitget_client" / "__init__.py").exists():
        out = tmp_path_factory.mktemp("generated")
        command = [sys.executable, "-m", "specloom", "generate", "--spec", str(ROOT / "spec"), "--out", str(out)]
        subprocess.run(
            command, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT / "generator")}
        )
        return load_client(out / "bitget", "bitget_client")
    return importlib.import_module("bitget_client")


@pytest.fixture
def connect(package):
    """``connect(answers, **options)``: a client whose exchange answers so; ``client.sent`` is what it got."""
    memory = importlib.import_module(f"{package.__name__}._runtime.transport.memory")
    made = []

    def make(*answers, **options):
        queue = list(answers)

        def answer(_request):
            status, headers, body = queue.pop(0) if len(queue) > 1 else queue[0]
            return memory.response(status, body, headers)

        transport = memory.MemoryTransport(answer)
        client = package.Bitget("key", "secret", "phrase", transport=transport, confirm_timeout=3, **options)
        client.sent = transport.requests
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


def ok(data, **headers):
    return 200, headers, {"code": "00000", "msg": "success", "requestTime": 1, "data": data}


def refused(code, status=400):
    return status, {}, {"code": code, "msg": "said the exchange", "requestTime": 1, "data": None}


def errors_of(package):
    return importlib.import_module(f"{package.__name__}.errors")


def venue_of(package):
    return importlib.import_module(f"{package.__name__}._venue").VENUE


def order(**more):
    return {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT",
            "size": "1", "side": "buy", "order_type": "market", **more}  # fmt: skip


def test_q1_every_error_says_what_support_needs(connect, package):
    with pytest.raises(errors_of(package).ExchangeError) as caught:
        connect(refused("40762")).v2.mix.order.place_order(**order())
    error = caught.value
    assert (error.code, error.message, error.http_status) == ("40762", "said the exchange", 400)
    assert error.endpoint == "POST /api/v2/mix/order/place-order"
    assert error.time == 1
    assert error.acted == "no"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_q2_each_version_gets_its_own_spelling_and_refuses_the_other_by_name(connect, package):
    client = connect(ok([]))
    with pytest.raises(errors_of(package).InvalidRequest, match="'BTCUSDT'"):
        client.v2.spot.market.tickers(symbol="BTCUSDT_SPBL")
    with pytest.raises(errors_of(package).InvalidRequest, match="BTCUSDT_UMCBL"):
        client.v1.mix.market.ticker(symbol="BTCUSDT")
    assert client.sent == []
    symbol = client.symbols.parse("BTCUSDT_UMCBL")
    client.v2.mix.market.ticker.raw(symbol=symbol, product_type="USDT-FUTURES")
    client.v1.mix.market.ticker.raw(symbol=symbol)
    assert "symbol=BTCUSDT&" in client.sent[0].url + "&"
    assert "symbol=BTCUSDT_UMCBL" in client.sent[1].url


def test_q3_channels_take_a_symbol_or_default(package):
    spot = importlib.import_module(f"{package.__name__}.v2.ws.spot.ticker")
    mix = importlib.import_module(f"{package.__name__}.v2.ws.mix.orders")
    assert spot.ticker(inst_id="BTCUSDT").arguments["instId"] == "BTCUSDT"
    assert mix.orders(inst_type="USDT-FUTURES").arguments["instId"] == "default"


def test_q4_who_lacks_demo_trading_learns_when_demo_coins_come(connect, package):
    with pytest.raises(errors_of(package).DemoMismatch) as caught:
        connect(refused("40099"), demo=True).v2.spot.account.info()
    assert "72 hours" in str(caught.value)


def test_q5_a_traders_minimum_open_count(connect):
    client = connect(ok([{"symbol": "BTCUSDT", "minOpenCount": "0.01"}]))
    settings = client.v2.copy.mix_trader.config_query_symbols(product_type="USDT-FUTURES")
    assert settings[0].min_open_count == Decimal("0.01")


def test_q5_a_spot_traders_minimum_open_count(connect):
    client = connect(ok({"symbolList": [{"symbol": "BTCUSDT", "minOpenCount": "5"}]}))
    raw = client.v2.copy.spot_trader.config_query_settings.raw().json()
    assert raw["data"]["symbolList"][0]["minOpenCount"] == "5"
    assert "minOpenCount" in _fields_below(client, "v2.copy.spot_trader.config_query_settings")


def test_q6_the_most_orders_and_positions(connect):
    client = connect(ok([{"symbol": "BTCUSDT", "maxProductOrderNum": "400", "maxPositionNum": "150"}]))
    contract = client.v2.mix.market.contracts(product_type="USDT-FUTURES")[0]
    assert (contract.max_product_order_num, contract.max_position_num) == (400, 150)


@pytest.mark.parametrize("kind", ["trader", "not_trader"])
def test_q7_am_i_a_trader(connect, kind):
    assert connect(ok({"userId": "1", "traderType": kind})).v2.spot.account.info().trader_type == kind


def test_q8_nothing_is_sent_to_any_other_host(connect, package):
    client = connect(ok({}))
    client.v2.public.time()
    client.v2.spot.account.info()
    client.v2.mix.order.place_order(**order())
    client.v3.trade.place_order.raw(category="SPOT", symbol="BTCUSDT", qty="1", side="buy", order_type="market")
    assert {urlsplit(request.url).hostname for request in client.sent} == {HOST}
    assert len(client.sent) == 4
    with pytest.raises(ValueError, match="allowed for localhost only"):
        package.Bitget(base_url="http://example.com")
    assert not any(word in repr(client) + repr(vars(client)) for word in ("'secret'", "'phrase'"))


def test_q9_a_wrong_passphrase_cannot_be_changed(connect, package):
    with pytest.raises(
        errors_of(package).InvalidPassphrase, match=r"cannot be looked up or changed.*create the key anew"
    ):
        connect(refused("40012")).v2.spot.account.info()


def test_q10_each_endpoint_has_its_own_limit_and_all_have_one(connect, package):
    client = connect(ok([]))
    client.v2.spot.market.tickers()
    client.v2.mix.market.tickers(product_type="USDT-FUTURES")
    limits = {(left.name.split(":")[1], left.requests, left.seconds, left.remaining) for left in client.limits}
    assert limits == {
        ("v2.spot.market.tickers", 20, 1, 19),
        ("v2.mix.market.tickers", 20, 1, 19),
        ("total", 6000, 60, 5998),
    }


def test_q10_who_goes_on_after_a_refusal_is_penalised_for_five_minutes(connect, package):
    client = connect(refused("429", status=429), deadline=5)
    with pytest.raises(errors_of(package).RateLimited):
        client.v2.spot.market.tickers()
    with pytest.raises(errors_of(package).LocalRateLimitError) as caught:
        client.v2.mix.market.tickers(product_type="USDT-FUTURES")
    assert 290 < caught.value.retry_after <= 300
    assert {urlsplit(request.url).path for request in client.sent} == {"/api/v2/spot/market/tickers"}


def test_q11_what_the_exchange_says_is_left_counts(connect):
    client = connect(ok([], **{"x-mbx-used-remain-limit": "3"}))
    client.v2.spot.market.tickers()
    assert next(left.remaining for left in client.limits if "tickers" in left.name) == 3


def test_q12_the_market_list_settles_which_markets_there_are(connect, package):
    client = connect(ok([{"symbol": "ENSUSDT", "baseCoin": "ENS", "quoteCoin": "USDT"}]))
    assert client.load_markets("SPOT") == 1
    assert client.sent[0].url.endswith("/api/v2/spot/public/symbols")
    assert client.symbols.format(package.Symbol("ENS", "USDT", "SPOT"), "v2") == "ENSUSDT"
    with pytest.raises(ValueError, match="the market list of SPOT does not have it"):
        client.symbols.format(package.Symbol("BTC", "USDT", "SPOT"), "v2")
    with pytest.raises(LookupError, match="no market list for 'OPTIONS'"):
        client.load_markets("OPTIONS")


@pytest.mark.parametrize(("futures", "spot"), [("LUNA2", "LUNA"), ("ALT", "$ALT"), ("MEME", "MEMECOIN")])
def test_q12_coins_that_have_two_names(connect, package, futures, spot):
    client = connect(ok([]))
    traded = package.Symbol(futures, "USDT", "USDT-FUTURES")
    client.v2.spot.market.tickers(symbol=traded)
    client.v2.mix.market.ticker(symbol=client.symbols.on(traded, "SPOT"), product_type="USDT-FUTURES")
    assert client.sent[0].url.endswith(f"symbol={spot.replace('$', '%24')}USDT")
    assert f"symbol={futures}USDT" in client.sent[1].url


@pytest.mark.parametrize("good", ["a" * 49, "A-1_b#c+d"])
def test_q13_legal_client_order_ids_pass(connect, good):
    client = connect(ok({"orderId": "1", "clientOid": good}))
    client.v2.mix.order.place_order(**order(client_oid=good))
    assert json.loads(client.sent[0].body)["clientOid"] == good


@pytest.mark.parametrize("bad", ["a" * 50, "a b", "a/b", "é"])
def test_q13_illegal_client_order_ids_are_refused(connect, package, bad):
    client = connect(ok({}))
    with pytest.raises(errors_of(package).InvalidRequest, match="client order id"):
        client.v2.mix.order.place_order(**order(client_oid=bad))
    assert client.sent == []


def test_q13_an_id_is_made_where_none_is_given(connect):
    client = connect(ok({"orderId": "1"}))
    client.v2.mix.order.place_order(**order())
    made = json.loads(client.sent[0].body)["clientOid"]
    assert made.isascii()
    assert 16 <= len(made) <= 32


def test_q14_release_hours_are_known(package):
    assert venue_of(package).maintenance == tuple(f"{day} 14:00-17:00 UTC+8" for day in ("Tue", "Wed", "Thu"))


@pytest.mark.parametrize("code", ["45001", "40725", "40808", "40015"])
def test_q14_reads_outlast_a_release_and_orders_are_asked_for(connect, code):
    reader = connect(refused(code), refused(code), ok([]))
    assert reader.v2.spot.market.tickers() == []
    trader = connect(refused(code), refused("40109"), ok({"orderId": "7", "clientOid": "mine"}))
    assert trader.v2.mix.order.place_order(**order(client_oid="mine")).order_id == "7"
    assert [request.method for request in trader.sent] == ["POST", "GET", "GET"]


async def test_q15_a_private_push_that_is_lost_comes_from_rest(package, exchange):
    key = exchange.keys.main
    keys = tuple(key.credentials.values())
    async with (
        asyncio.timeout(240),
        package.AsyncBitget(*keys, base_url=exchange.rest_url, ws_urls=exchange.ws_urls) as client,
    ):
        orders = client.v2.ws.spot.orders("default")
        await orders.ready()
        exchange.inject(do="disconnect", call="v2.ws.spot.orders")
        placed = await client.v2.spot.trade.place_order(
            symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
        )
        push = await anext(orders)
        assert (push.source, push.data[0].order_id, push.data[0].status) == ("rest", placed.order_id, "live")
        await orders.aclose()


@pytest.fixture
def exchange():
    with Exchange(pipeline.load_api(ROOT / "spec").api, push_seconds=0, samples=False) as exchange:
        yield exchange


def _fields_below(client, call):
    """Every wire name in the models of a call."""
    package = type(client).__module__.partition(".")[0]
    module = importlib.import_module(f"{package}.{call}")
    structs = [value for value in vars(module).values() if hasattr(value, "__struct_encode_fields__")]
    return {name for struct in structs for name in struct.__struct_encode_fields__}
