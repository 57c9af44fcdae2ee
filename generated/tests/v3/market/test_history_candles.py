# Made by Specloom from bitget/rest/v3/market/history-candles.yaml; change that file, not this one.
"""``client.v3.market.history_candles``: GET /api/v3/market/history-candles."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695865864944,
    "data": [
        [
            "1687708800000",
            "27176.93",
            "27177.43",
            "27166.93",
            "5.5",
            "2990.08",
            "81246917.3294"
        ],
        [
            "1688313600000",
            "27177.43",
            "27177.43",
            "24000",
            "24001",
            "2989.1",
            "72450031.0448"
        ]
    ]
}
"""
EVERYTHING = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "limit": "100",
    "interval": "1m",
    "start_time": "1700000000005",
    "end_time": "1700000000006",
    "type": "market",
}
LEAST = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "interval": "1m",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "interval": "interval: text as str, required, one of 1m 3m 5m 15m 30m 1H 4H 6H 12H 1D",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "type": "type: text as str, optional, one of market mark index premium, else market",
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
    "rate_limit.pool": "v3.market.history_candles",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.history_candles(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/history-candles?category=SPOT&endTime=1700000000006&interval=1m&limit=100&startTime=1700000000005&symbol=BTCUSDT&type=market",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.history_candles(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/history-candles?category=SPOT&interval=1m&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.history_candles(**EVERYTHING)

    assert answer[0].ts == 1687708800000
    assert answer[0].open == Decimal("27176.93")
    assert answer[0].high == Decimal("27177.43")
    assert answer[0].low == Decimal("27166.93")
    assert answer[0].close == Decimal("5.5")
    assert answer[0].base_volume == Decimal("2990.08")
    assert answer[0].quote_volume == Decimal("81246917.3294")
    assert answer[1].ts == 1688313600000
    assert answer[1].open == Decimal("27177.43")
    assert answer[1].high == Decimal("27177.43")
    assert answer[1].low == Decimal("24000")
    assert answer[1].close == Decimal("24001")
    assert answer[1].base_volume == Decimal("2989.1")
    assert answer[1].quote_volume == Decimal("72450031.0448")
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert type(answer[1].low) is Decimal
    assert type(answer[1].close) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.history_candles(**EVERYTHING)
    assert answer == client.v3.market.history_candles(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v3.market.history_candles(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["category", "symbol", "interval"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.history_candles(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("limit", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.history_candles(**EVERYTHING | {name: value})
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
        client.v3.market.history_candles(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.history_candles(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.history_candles", 18)
    for _ in range(2):
        client.v3.market.history_candles(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.history_candles(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.history_candles) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/history-candles")
    assert record.call == "v3.market.history_candles"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.history_candles(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.history_candles(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.history_candles", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.history_candles(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.history_candles")
    mock_client.v3.market.history_candles(**EVERYTHING)
    assert served.calls() == ["v3.market.history_candles", "v3.market.history_candles"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.history_candles(**LEAST)
    limited.spend(keeper, "v3.market.history_candles", 18)
    for _ in range(2):
        keeper.v3.market.history_candles(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.history_candles(**LEAST)
    limited.spend(hasty, "v3.market.history_candles", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.history_candles(**LEAST)
    assert limited.refused() > 0
