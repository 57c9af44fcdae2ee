# Made by Specloom from bitget/rest/v2/spot/market/tickers.yaml; change that file, not this one.
"""``client.v2.spot.market.tickers``: GET /api/v2/spot/market/tickers."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695808949356,
    "data": [
        {
            "symbol": "BTCUSDT",
            "high24h": "37775.65",
            "open": "35134.2",
            "low24h": "34413.1",
            "lastPr": "5.5",
            "quoteVolume": "0",
            "baseVolume": "7.5",
            "usdtVolume": "8.5",
            "bidPr": "9.5",
            "askPr": "10.5",
            "bidSz": "0.0663",
            "askSz": "0.0119",
            "openUtc": "23856.72",
            "ts": "1625125755277",
            "changeUtc24h": "0.00301",
            "change24h": "0.00069"
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
    "rate_limit.pool": "v2.spot.market.tickers",
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
    client.v2.spot.market.tickers(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/market/tickers?symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.tickers(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/market/tickers",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.market.tickers(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].high24h == Decimal("37775.65")
    assert answer[0].open == Decimal("35134.2")
    assert answer[0].low24h == Decimal("34413.1")
    assert answer[0].last_pr == Decimal("5.5")
    assert answer[0].quote_volume == Decimal("0")
    assert answer[0].base_volume == Decimal("7.5")
    assert answer[0].usdt_volume == Decimal("8.5")
    assert answer[0].bid_pr == Decimal("9.5")
    assert answer[0].ask_pr == Decimal("10.5")
    assert answer[0].bid_sz == Decimal("0.0663")
    assert answer[0].ask_sz == Decimal("0.0119")
    assert answer[0].open_utc == Decimal("23856.72")
    assert answer[0].ts == 1625125755277
    assert answer[0].change_utc24h == Decimal("0.00301")
    assert answer[0].change24h == Decimal("0.00069")
    assert type(answer) is list
    assert type(answer[0].quote_volume) is Decimal
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.market.tickers(**EVERYTHING)
    assert answer == client.v2.spot.market.tickers(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.market.tickers(**EVERYTHING | {name: value})
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
        client.v2.spot.market.tickers(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.market.tickers(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.market.tickers", 18)
    for _ in range(2):
        client.v2.spot.market.tickers(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.market.tickers(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.market.tickers) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/market/tickers")
    assert record.call == "v2.spot.market.tickers"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.market.tickers(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.market.tickers(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.market.tickers", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.market.tickers(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.market.tickers")
    mock_client.v2.spot.market.tickers(**EVERYTHING)
    assert served.calls() == ["v2.spot.market.tickers", "v2.spot.market.tickers"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.market.tickers(**LEAST)
    limited.spend(keeper, "v2.spot.market.tickers", 18)
    for _ in range(2):
        keeper.v2.spot.market.tickers(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.market.tickers(**LEAST)
    limited.spend(hasty, "v2.spot.market.tickers", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.market.tickers(**LEAST)
    assert limited.refused() > 0
