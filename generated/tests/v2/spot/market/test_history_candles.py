# Made by Specloom from bitget/rest/v2/spot/market/history-candles.yaml; change that file, not this one.
"""``client.v2.spot.market.history_candles``: GET /api/v2/spot/market/history-candles."""

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
    "requestTime": 1695799900330,
    "data": [
        [
            "1646064000000",
            "43500.8",
            "48207.2",
            "38516",
            "46451.9",
            "2581.4668",
            "118062073.82644",
            "8.5"
        ],
        [
            "1648742400000",
            "46451.9",
            "55199.6",
            "15522.1",
            "38892.5",
            "42331329.5473",
            "1726993402150.991724",
            "1726993402150.991724"
        ],
        [
            "1654012800000",
            "38892.5",
            "38892.5",
            "38892.5",
            "38892.5",
            "0",
            "0",
            "0"
        ],
        [
            "1654012800000",
            "39270.4",
            "39270.4",
            "37834.5",
            "37834.5",
            "42.444",
            "1619934.779",
            "1619934.779"
        ],
        [
            "1656604800000",
            "37834.5",
            "37849.5",
            "37773.5",
            "37773.5",
            "428.3462",
            "16198849.1079",
            "16198849.1079"
        ]
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "granularity": "1min",
    "end_time": "1659080270000",
    "limit": "100",
}
LEAST = {
    "symbol": "BTCUSDT",
    "granularity": "1min",
    "end_time": "1659080270000",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "granularity": "granularity: text as str, required",
    "end_time": "endTime: ms as TimeIn, required",
    "limit": "limit: integer as int, optional, else 100, most 200",
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
    "rate_limit.pool": "v2.spot.market.history_candles",
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
    client.v2.spot.market.history_candles(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/market/history-candles?endTime=1659080270000&granularity=1min&limit=100&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.history_candles(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/market/history-candles?endTime=1659080270000&granularity=1min&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.market.history_candles(**EVERYTHING)

    assert answer[0].ts == 1646064000000
    assert answer[0].open == Decimal("43500.8")
    assert answer[0].high == Decimal("48207.2")
    assert answer[0].low == Decimal("38516")
    assert answer[0].close == Decimal("46451.9")
    assert answer[0].base_volume == Decimal("2581.4668")
    assert answer[0].usdt_volume == Decimal("118062073.82644")
    assert answer[0].quote_volume == Decimal("8.5")
    assert answer[1].ts == 1648742400000
    assert answer[1].open == Decimal("46451.9")
    assert answer[1].high == Decimal("55199.6")
    assert answer[1].low == Decimal("15522.1")
    assert answer[1].close == Decimal("38892.5")
    assert answer[1].base_volume == Decimal("42331329.5473")
    assert answer[1].usdt_volume == Decimal("1726993402150.991724")
    assert answer[1].quote_volume == Decimal("1726993402150.991724")
    assert answer[2].ts == 1654012800000
    assert answer[2].open == Decimal("38892.5")
    assert answer[2].high == Decimal("38892.5")
    assert answer[2].low == Decimal("38892.5")
    assert answer[2].close == Decimal("38892.5")
    assert answer[2].base_volume == Decimal("0")
    assert answer[2].usdt_volume == Decimal("0")
    assert answer[2].quote_volume == Decimal("0")
    assert answer[3].ts == 1654012800000
    assert answer[3].open == Decimal("39270.4")
    assert answer[3].high == Decimal("39270.4")
    assert answer[3].low == Decimal("37834.5")
    assert answer[3].close == Decimal("37834.5")
    assert answer[3].base_volume == Decimal("42.444")
    assert answer[3].usdt_volume == Decimal("1619934.779")
    assert answer[3].quote_volume == Decimal("1619934.779")
    assert answer[4].ts == 1656604800000
    assert answer[4].open == Decimal("37834.5")
    assert answer[4].high == Decimal("37849.5")
    assert answer[4].low == Decimal("37773.5")
    assert answer[4].close == Decimal("37773.5")
    assert answer[4].base_volume == Decimal("428.3462")
    assert answer[4].usdt_volume == Decimal("16198849.1079")
    assert answer[4].quote_volume == Decimal("16198849.1079")
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert type(answer[0].low) is Decimal
    assert type(answer[2].base_volume) is Decimal
    assert type(answer[2].usdt_volume) is Decimal
    assert type(answer[2].quote_volume) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.market.history_candles(**EVERYTHING)
    assert answer == client.v2.spot.market.history_candles(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.spot.market.history_candles(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "granularity", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.market.history_candles(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.market.history_candles(**EVERYTHING | {name: value})
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
        client.v2.spot.market.history_candles(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.market.history_candles(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.market.history_candles", 18)
    for _ in range(2):
        client.v2.spot.market.history_candles(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.market.history_candles(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.market.history_candles) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/market/history-candles")
    assert record.call == "v2.spot.market.history_candles"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.market.history_candles(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.market.history_candles(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.market.history_candles", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.market.history_candles(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.market.history_candles")
    mock_client.v2.spot.market.history_candles(**EVERYTHING)
    assert served.calls() == ["v2.spot.market.history_candles", "v2.spot.market.history_candles"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.market.history_candles(**LEAST)
    limited.spend(keeper, "v2.spot.market.history_candles", 18)
    for _ in range(2):
        keeper.v2.spot.market.history_candles(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.market.history_candles(**LEAST)
    limited.spend(hasty, "v2.spot.market.history_candles", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.market.history_candles(**LEAST)
    assert limited.refused() > 0
