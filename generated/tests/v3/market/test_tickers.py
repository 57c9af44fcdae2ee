# Made by Specloom from bitget/rest/v3/market/tickers.yaml; change that file, not this one.
"""``client.v3.market.tickers``: GET /api/v3/market/tickers."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1735109995767,
    "data": [
        {
            "category": "SPOT",
            "symbol": "BTCUSDT",
            "lastPrice": "4038",
            "openPrice24h": "0",
            "highPrice24h": "5.5",
            "lowPrice24h": "6.5",
            "ask1Price": "7.5",
            "bid1Price": "8.5",
            "bid1Size": "0.390495",
            "ask1Size": "10.5",
            "price24hPcnt": "11.5",
            "volume24h": "12.5",
            "turnover24h": "13.5",
            "indexPrice": "14.5",
            "markPrice": "15.5",
            "fundingRate": "16.5",
            "openInterest": "17.5",
            "deliveryStartTime": "1700000000018",
            "deliveryTime": "1700000000019",
            "deliveryStatus": "delivery_config_period",
            "ts": "1700000000021"
        }
    ]
}
"""
EVERYTHING = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
}
LEAST = {
    "category": "SPOT",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
    "rate_limit.pool": "v3.market.tickers",
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
    client.v3.market.tickers(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/tickers?category=SPOT&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.tickers(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/tickers?category=SPOT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.tickers(**EVERYTHING)

    assert answer[0].category == "SPOT"
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].last_price == Decimal("4038")
    assert answer[0].open_price24h == Decimal("0")
    assert answer[0].high_price24h == Decimal("5.5")
    assert answer[0].low_price24h == Decimal("6.5")
    assert answer[0].ask1_price == Decimal("7.5")
    assert answer[0].bid1_price == Decimal("8.5")
    assert answer[0].bid1_size == Decimal("0.390495")
    assert answer[0].ask1_size == Decimal("10.5")
    assert answer[0].price24h_pcnt == Decimal("11.5")
    assert answer[0].volume24h == Decimal("12.5")
    assert answer[0].turnover24h == Decimal("13.5")
    assert answer[0].index_price == Decimal("14.5")
    assert answer[0].mark_price == Decimal("15.5")
    assert answer[0].funding_rate == Decimal("16.5")
    assert answer[0].open_interest == Decimal("17.5")
    assert answer[0].delivery_start_time == 1700000000018
    assert answer[0].delivery_time == 1700000000019
    assert answer[0].delivery_status == "delivery_config_period"
    assert answer[0].ts == 1700000000021
    assert type(answer) is list
    assert type(answer[0].last_price) is Decimal
    assert type(answer[0].open_price24h) is Decimal
    assert type(answer[0].delivery_start_time) is Millis
    assert type(answer[0].delivery_time) is Millis
    assert type(answer[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "category"): ("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", 0, "deliveryStatus"): ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.market.tickers(**LEAST)


def test_documented_values(told):
    assert told("v3.market.tickers") == [
        ("category", ("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.tickers(**EVERYTHING)
    assert answer == client.v3.market.tickers(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.tickers(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.tickers(**EVERYTHING | {name: value})
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
        client.v3.market.tickers(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.tickers(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.tickers", 18)
    for _ in range(2):
        client.v3.market.tickers(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.tickers(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.tickers) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/tickers")
    assert record.call == "v3.market.tickers"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.tickers(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.tickers(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.tickers", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.tickers(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.tickers")
    mock_client.v3.market.tickers(**EVERYTHING)
    assert served.calls() == ["v3.market.tickers", "v3.market.tickers"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.tickers(**LEAST)
    limited.spend(keeper, "v3.market.tickers", 18)
    for _ in range(2):
        keeper.v3.market.tickers(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.tickers(**LEAST)
    limited.spend(hasty, "v3.market.tickers", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.tickers(**LEAST)
    assert limited.refused() > 0
