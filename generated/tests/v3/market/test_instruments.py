# Made by Specloom from bitget/rest/v3/market/instruments.yaml; change that file, not this one.
"""``client.v3.market.instruments``: GET /api/v3/market/instruments."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1734766810918,
    "data": [
        {
            "symbol": "BTCUSDT",
            "category": "SPOT",
            "baseCoin": "BTC",
            "quoteCoin": "USDT",
            "buyLimitPriceRatio": "0.05",
            "sellLimitPriceRatio": "6.5",
            "feeRateUpRatio": "7.5",
            "minOrderQty": "0.00001",
            "maxOrderQty": "9.5",
            "pricePrecision": "2",
            "quantityPrecision": "6",
            "quotePrecision": "21",
            "minOrderAmount": "1",
            "maxSymbolOrderNum": "23",
            "maxProductOrderNum": "24",
            "status": "online",
            "offTime": "1700000000017",
            "limitOpenTime": "1700000000018",
            "maintainTime": "1700000000019",
            "areaSymbol": "no",
            "isRwa": "true",
            "makerFeeRate": "22.5",
            "takerFeeRate": "23.5",
            "openCostUpRatio": "24.5",
            "priceMultiplier": "25.5",
            "quantityMultiplier": "26.5",
            "symbolType": "symbolType27",
            "maxPositionNum": "37",
            "deliveryTime": "1700000000029",
            "deliveryStartTime": "1700000000030",
            "deliveryPeriod": "this_quarter",
            "launchTime": "1700000000032",
            "fundInterval": "8",
            "minLeverage": "34.5",
            "maxLeverage": "35.5",
            "maxMarketOrderQty": "36.5",
            "isIsolatedBaseBorrowable": "false",
            "isIsolatedQuotedBorrowable": "yes",
            "warningRiskRatio": "39.5",
            "liquidationRiskRatio": "40.5",
            "maxCrossedLeverage": "41.5",
            "maxIsolatedLeverage": "42.5",
            "userMinBorrow": "43.5",
            "type": "perpetual"
        }
    ]
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
}
LEAST = {
    "category": "USDT-FUTURES",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "public",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.market.instruments",
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
    client.v3.market.instruments(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/instruments?category=USDT-FUTURES&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.instruments(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/instruments?category=USDT-FUTURES",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.instruments(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].category == "SPOT"
    assert answer[0].base_coin == "BTC"
    assert answer[0].quote_coin == "USDT"
    assert answer[0].buy_limit_price_ratio == Decimal("0.05")
    assert answer[0].sell_limit_price_ratio == Decimal("6.5")
    assert answer[0].fee_rate_up_ratio == Decimal("7.5")
    assert answer[0].min_order_qty == Decimal("0.00001")
    assert answer[0].max_order_qty == Decimal("9.5")
    assert answer[0].price_precision == 2
    assert answer[0].quantity_precision == 6
    assert answer[0].quote_precision == 21
    assert answer[0].min_order_amount == Decimal("1")
    assert answer[0].max_symbol_order_num == 23
    assert answer[0].max_product_order_num == 24
    assert answer[0].status == "online"
    assert answer[0].off_time == 1700000000017
    assert answer[0].limit_open_time == 1700000000018
    assert answer[0].maintain_time == 1700000000019
    assert answer[0].area_symbol == "no"
    assert answer[0].is_rwa is True
    assert answer[0].maker_fee_rate == Decimal("22.5")
    assert answer[0].taker_fee_rate == Decimal("23.5")
    assert answer[0].open_cost_up_ratio == Decimal("24.5")
    assert answer[0].price_multiplier == Decimal("25.5")
    assert answer[0].quantity_multiplier == Decimal("26.5")
    assert answer[0].symbol_type == "symbolType27"
    assert answer[0].max_position_num == 37
    assert answer[0].delivery_time == 1700000000029
    assert answer[0].delivery_start_time == 1700000000030
    assert answer[0].delivery_period == "this_quarter"
    assert answer[0].launch_time == 1700000000032
    assert answer[0].fund_interval == 8
    assert answer[0].min_leverage == Decimal("34.5")
    assert answer[0].max_leverage == Decimal("35.5")
    assert answer[0].max_market_order_qty == Decimal("36.5")
    assert answer[0].is_isolated_base_borrowable is False
    assert answer[0].is_isolated_quoted_borrowable is True
    assert answer[0].warning_risk_ratio == Decimal("39.5")
    assert answer[0].liquidation_risk_ratio == Decimal("40.5")
    assert answer[0].max_crossed_leverage == Decimal("41.5")
    assert answer[0].max_isolated_leverage == Decimal("42.5")
    assert answer[0].user_min_borrow == Decimal("43.5")
    assert answer[0].type == "perpetual"
    assert type(answer) is list
    assert type(answer[0].price_precision) is int
    assert type(answer[0].quantity_precision) is int
    assert type(answer[0].quote_precision) is int
    assert type(answer[0].min_order_amount) is Decimal
    assert type(answer[0].max_symbol_order_num) is int
    assert type(answer[0].max_product_order_num) is int
    assert type(answer[0].off_time) is Millis
    assert type(answer[0].limit_open_time) is Millis
    assert type(answer[0].maintain_time) is Millis
    assert type(answer[0].max_position_num) is int
    assert type(answer[0].delivery_time) is Millis
    assert type(answer[0].delivery_start_time) is Millis
    assert type(answer[0].launch_time) is Millis
    assert type(answer[0].fund_interval) is int
    assert not client.drift


VALUES = {
    ("data", 0, "category"): ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", 0, "status"): ("listed", "online", "limit_open", "offline", "restrictedAPI"),
    ("data", 0, "areaSymbol"): ("YES", "NO", "no"),
    ("data", 0, "deliveryPeriod"): ("this_quarter", "next_quarter"),
    ("data", 0, "fundInterval"): ("1", "8"),
    ("data", 0, "type"): ("perpetual", "delivery"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.market.instruments(**LEAST)


def test_documented_values(told):
    assert told("v3.market.instruments") == [
        ("area_symbol", ("YES", "NO", "no")),
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("delivery_period", ("this_quarter", "next_quarter")),
        ("fund_interval", ("1", "8")),
        ("status", ("listed", "online", "limit_open", "offline", "restrictedAPI")),
        ("type", ("perpetual", "delivery")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.instruments(**EVERYTHING)
    assert answer == client.v3.market.instruments(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.instruments(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.instruments(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.instruments(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.instruments(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.instruments", 18)
    for _ in range(2):
        client.v3.market.instruments(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.instruments(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.instruments) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/instruments")
    assert record.call == "v3.market.instruments"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.instruments(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.instruments(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.instruments", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.instruments(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.instruments")
    mock_client.v3.market.instruments(**EVERYTHING)
    assert served.calls() == ["v3.market.instruments", "v3.market.instruments"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.instruments(**LEAST)
    limited.spend(keeper, "v3.market.instruments", 18)
    for _ in range(2):
        keeper.v3.market.instruments(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.instruments(**LEAST)
    limited.spend(hasty, "v3.market.instruments", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.instruments(**LEAST)
    assert limited.refused() > 0
