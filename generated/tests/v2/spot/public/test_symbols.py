# Made by Specloom from bitget/rest/v2/spot/public/symbols.yaml; change that file, not this one.
"""``client.v2.spot.public.symbols``: GET /api/v2/spot/public/symbols."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1744276707885,
    "data": [
        {
            "symbol": "BTCUSDT",
            "baseCoin": "BTC",
            "quoteCoin": "USDT",
            "minTradeAmount": "0",
            "maxTradeAmount": "900000000000000000000",
            "takerFeeRate": "0.002",
            "makerFeeRate": "7.5",
            "pricePrecision": "2",
            "quantityPrecision": "6",
            "quotePrecision": "8",
            "status": "online",
            "minTradeUSDT": "1",
            "buyLimitPriceRatio": "0.05",
            "sellLimitPriceRatio": "14.5",
            "areaSymbol": "no",
            "orderQuantity": "200",
            "openTime": "1532454360000",
            "offTime": "1700000000018"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
LEAST = {}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.public.symbols",
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
    client.v2.spot.public.symbols(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/public/symbols?symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.public.symbols(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/public/symbols",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.public.symbols(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].base_coin == "BTC"
    assert answer[0].quote_coin == "USDT"
    assert answer[0].min_trade_amount == Decimal("0")
    assert answer[0].max_trade_amount == Decimal("900000000000000000000")
    assert answer[0].taker_fee_rate == Decimal("0.002")
    assert answer[0].maker_fee_rate == Decimal("7.5")
    assert answer[0].price_precision == 2
    assert answer[0].quantity_precision == 6
    assert answer[0].quote_precision == 8
    assert answer[0].status == "online"
    assert answer[0].min_trade_usdt == Decimal("1")
    assert answer[0].buy_limit_price_ratio == Decimal("0.05")
    assert answer[0].sell_limit_price_ratio == Decimal("14.5")
    assert answer[0].area_symbol == "no"
    assert answer[0].order_quantity == 200
    assert answer[0].open_time == 1532454360000
    assert answer[0].off_time == 1700000000018
    assert type(answer) is list
    assert type(answer[0].min_trade_amount) is Decimal
    assert type(answer[0].max_trade_amount) is Decimal
    assert type(answer[0].price_precision) is int
    assert type(answer[0].quantity_precision) is int
    assert type(answer[0].quote_precision) is int
    assert type(answer[0].min_trade_usdt) is Decimal
    assert type(answer[0].order_quantity) is int
    assert type(answer[0].open_time) is Millis
    assert type(answer[0].off_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("offline", "gray", "online", "halt"),
    ("data", 0, "areaSymbol"): ("yes", "no"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.public.symbols(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.public.symbols") == [
        ("area_symbol", ("yes", "no")),
        ("status", ("offline", "gray", "online", "halt")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.public.symbols(**EVERYTHING)
    assert answer == client.v2.spot.public.symbols(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.public.symbols(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.public.symbols(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.public.symbols(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.public.symbols", 18)
    for _ in range(2):
        client.v2.spot.public.symbols(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.public.symbols(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.public.symbols) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/public/symbols")
    assert record.call == "v2.spot.public.symbols"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.public.symbols(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.public.symbols(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.public.symbols", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.public.symbols(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.public.symbols")
    mock_client.v2.spot.public.symbols(**EVERYTHING)
    assert served.calls() == ["v2.spot.public.symbols", "v2.spot.public.symbols"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.public.symbols(**LEAST)
    limited.spend(keeper, "v2.spot.public.symbols", 18)
    for _ in range(2):
        keeper.v2.spot.public.symbols(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.public.symbols(**LEAST)
    limited.spend(hasty, "v2.spot.public.symbols", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.public.symbols(**LEAST)
    assert limited.refused() > 0
