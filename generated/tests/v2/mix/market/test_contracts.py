# Made by Specloom from bitget/rest/v2/mix/market/contracts.yaml; change that file, not this one.
"""``client.v2.mix.market.contracts``: GET /api/v2/mix/market/contracts."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695793701269,
    "data": [
        {
            "symbol": "BTCUSDT",
            "baseCoin": "BTC",
            "quoteCoin": "USDT",
            "buyLimitPriceRatio": "0.9",
            "sellLimitPriceRatio": "0.9",
            "feeRateUpRatio": "0.1",
            "makerFeeRate": "0.0004",
            "takerFeeRate": "0.0006",
            "openCostUpRatio": "0.1",
            "supportMarginCoins": [
                "USDT"
            ],
            "minTradeNum": "0.01",
            "priceEndStep": "1",
            "volumePlace": "2",
            "pricePlace": "1",
            "sizeMultiplier": "0.01",
            "symbolType": "perpetual",
            "minTradeUSDT": "5",
            "maxSymbolOrderNum": "999999",
            "maxProductOrderNum": "999999",
            "maxPositionNum": "150",
            "symbolStatus": "normal",
            "offTime": "-1",
            "limitOpenTime": "-1",
            "deliveryTime": "",
            "deliveryStartTime": "",
            "launchTime": "",
            "fundInterval": "8",
            "minLever": "1",
            "maxLever": "125",
            "posLimit": "0.05",
            "maintainTime": "1680165535278",
            "maxMarketOrderQty": "220",
            "maxOrderQty": "1200",
            "isRwa": "YES"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
LEAST = {
    "product_type": "usdt-futures",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.contracts(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/contracts?productType=usdt-futures&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.contracts(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/market/contracts?productType=usdt-futures",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.contracts(**EVERYTHING)
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].base_coin == "BTC"
    assert answer[0].quote_coin == "USDT"
    assert answer[0].buy_limit_price_ratio == Decimal("0.9")
    assert answer[0].sell_limit_price_ratio == Decimal("0.9")
    assert answer[0].fee_rate_up_ratio == Decimal("0.1")
    assert answer[0].maker_fee_rate == Decimal("0.0004")
    assert answer[0].taker_fee_rate == Decimal("0.0006")
    assert answer[0].open_cost_up_ratio == Decimal("0.1")
    assert answer[0].support_margin_coins == ["USDT"]
    assert answer[0].min_trade_num == Decimal("0.01")
    assert answer[0].price_end_step == 1
    assert answer[0].volume_place == 2
    assert answer[0].price_place == 1
    assert answer[0].size_multiplier == Decimal("0.01")
    assert answer[0].symbol_type == "perpetual"
    assert answer[0].min_trade_usdt == Decimal("5")
    assert answer[0].max_symbol_order_num == 999999
    assert answer[0].max_product_order_num == 999999
    assert answer[0].max_position_num == 150
    assert answer[0].symbol_status == "normal"
    assert answer[0].off_time == -1
    assert answer[0].limit_open_time == -1
    assert answer[0].delivery_time is None
    assert answer[0].delivery_start_time is None
    assert answer[0].launch_time is None
    assert answer[0].fund_interval == 8
    assert answer[0].min_lever == Decimal("1")
    assert answer[0].max_lever == Decimal("125")
    assert answer[0].pos_limit == Decimal("0.05")
    assert answer[0].maintain_time == 1680165535278
    assert answer[0].max_market_order_qty == Decimal("220")
    assert answer[0].max_order_qty == Decimal("1200")
    assert answer[0].is_rwa is True
    assert type(answer[0].price_end_step) is int
    assert type(answer[0].volume_place) is int
    assert type(answer[0].price_place) is int
    assert type(answer[0].max_symbol_order_num) is int
    assert type(answer[0].max_product_order_num) is int
    assert type(answer[0].max_position_num) is int
    assert type(answer[0].off_time) is Millis
    assert type(answer[0].limit_open_time) is Millis
    assert type(answer[0].fund_interval) is int
    assert type(answer[0].maintain_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.contracts(**EVERYTHING)
    assert answer == client.v2.mix.market.contracts(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.contracts(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.contracts(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.contracts(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.contracts(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(20):
        client.v2.mix.market.contracts(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.contracts(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v2/mix/market/contracts")
    assert record.call == "v2.mix.market.contracts"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.mix.market.contracts"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.contracts(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.contracts(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.contracts", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.contracts(**LEAST)
