# Made by Specloom from bitget/rest/v2/mix/market/contracts.yaml; change that file, not this one.
"""``client.v2.mix.market.contracts``: GET /api/v2/mix/market/contracts."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

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
            "sellLimitPriceRatio": "5.5",
            "feeRateUpRatio": "0.1",
            "makerFeeRate": "0.0004",
            "takerFeeRate": "0.0006",
            "openCostUpRatio": "9.5",
            "supportMarginCoins": [
                "USDT"
            ],
            "minTradeNum": "0.01",
            "priceEndStep": "1",
            "volumePlace": "2",
            "pricePlace": "23",
            "sizeMultiplier": "15.5",
            "symbolType": "perpetual",
            "minTradeUSDT": "5",
            "maxSymbolOrderNum": "999999",
            "maxProductOrderNum": "28",
            "maxPositionNum": "150",
            "symbolStatus": "normal",
            "offTime": "-1",
            "limitOpenTime": "1700000000023",
            "deliveryTime": "1700000000024",
            "deliveryStartTime": "1700000000025",
            "launchTime": "1700000000026",
            "fundInterval": "8",
            "minLever": "28.5",
            "maxLever": "125",
            "posLimit": "0.05",
            "maintainTime": "1680165535278",
            "maxMarketOrderQty": "220",
            "maxOrderQty": "1200",
            "isRwa": "YES",
            "deliveryPeriod": "this_quarter",
            "openTime": "1700000000036"
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
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.contracts",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
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
    assert answer[0].sell_limit_price_ratio == Decimal("5.5")
    assert answer[0].fee_rate_up_ratio == Decimal("0.1")
    assert answer[0].maker_fee_rate == Decimal("0.0004")
    assert answer[0].taker_fee_rate == Decimal("0.0006")
    assert answer[0].open_cost_up_ratio == Decimal("9.5")
    assert answer[0].support_margin_coins == ["USDT"]
    assert answer[0].min_trade_num == Decimal("0.01")
    assert answer[0].price_end_step == 1
    assert answer[0].volume_place == 2
    assert answer[0].price_place == 23
    assert answer[0].size_multiplier == Decimal("15.5")
    assert answer[0].symbol_type == "perpetual"
    assert answer[0].min_trade_usdt == Decimal("5")
    assert answer[0].max_symbol_order_num == 999999
    assert answer[0].max_product_order_num == 28
    assert answer[0].max_position_num == 150
    assert answer[0].symbol_status == "normal"
    assert answer[0].off_time == -1
    assert answer[0].limit_open_time == 1700000000023
    assert answer[0].delivery_time == 1700000000024
    assert answer[0].delivery_start_time == 1700000000025
    assert answer[0].launch_time == 1700000000026
    assert answer[0].fund_interval == 8
    assert answer[0].min_lever == Decimal("28.5")
    assert answer[0].max_lever == Decimal("125")
    assert answer[0].pos_limit == Decimal("0.05")
    assert answer[0].maintain_time == 1680165535278
    assert answer[0].max_market_order_qty == Decimal("220")
    assert answer[0].max_order_qty == Decimal("1200")
    assert answer[0].is_rwa is True
    assert answer[0].delivery_period == "this_quarter"
    assert answer[0].open_time == 1700000000036
    assert type(answer) is list
    assert type(answer[0].price_end_step) is int
    assert type(answer[0].volume_place) is int
    assert type(answer[0].price_place) is int
    assert type(answer[0].min_trade_usdt) is Decimal
    assert type(answer[0].max_symbol_order_num) is int
    assert type(answer[0].max_product_order_num) is int
    assert type(answer[0].max_position_num) is int
    assert type(answer[0].off_time) is Millis
    assert type(answer[0].limit_open_time) is Millis
    assert type(answer[0].delivery_time) is Millis
    assert type(answer[0].delivery_start_time) is Millis
    assert type(answer[0].launch_time) is Millis
    assert type(answer[0].fund_interval) is int
    assert type(answer[0].max_lever) is Decimal
    assert type(answer[0].maintain_time) is Millis
    assert type(answer[0].max_market_order_qty) is Decimal
    assert type(answer[0].max_order_qty) is Decimal
    assert type(answer[0].open_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "symbolStatus"): ("listed", "normal", "maintain", "limit_open", "restrictedAPI", "off"),
    ("data", 0, "deliveryPeriod"): ("this_quarter", "next_quarter"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.market.contracts(**LEAST)


def test_documented_values(told):
    assert told("v2.mix.market.contracts") == [
        ("delivery_period", ("this_quarter", "next_quarter")),
        ("symbol_status", ("listed", "normal", "maintain", "limit_open", "restrictedAPI", "off")),
    ]


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
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.contracts(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.contracts(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.contracts", 18)
    for _ in range(2):
        client.v2.mix.market.contracts(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.contracts(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.contracts) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/contracts")
    assert record.call == "v2.mix.market.contracts"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.contracts")
    mock_client.v2.mix.market.contracts(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.contracts", "v2.mix.market.contracts"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.contracts(**LEAST)
    limited.spend(keeper, "v2.mix.market.contracts", 18)
    for _ in range(2):
        keeper.v2.mix.market.contracts(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.contracts(**LEAST)
    limited.spend(hasty, "v2.mix.market.contracts", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.contracts(**LEAST)
    assert limited.refused() > 0
