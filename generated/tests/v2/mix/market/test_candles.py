# Made by Specloom from bitget/rest/v2/mix/market/candles.yaml; change that file, not this one.
"""``client.v2.mix.market.candles``: GET /api/v2/mix/market/candles."""

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
    "requestTime": 1695865615662,
    "data": [
        [
            "1695835800000",
            "26210.5",
            "3.5",
            "26194.5",
            "5.5",
            "26.26",
            "687897.63"
        ],
        [
            "1695836100000",
            "26194.5",
            "26194.5",
            "26171",
            "26171",
            "17.98",
            "470618.72"
        ]
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
    "granularity": "5m",
    "limit": "100",
    "start_time": "1700000000005",
    "end_time": "1700000000006",
    "k_line_type": "kLineType7",
}
LEAST = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
    "granularity": "5m",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "granularity": "granularity: text as str, required",
    "limit": "limit: integer as int, optional, else 100, most 1000",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "k_line_type": "kLineType: text as str, optional",
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
    "rate_limit.pool": "v2.mix.market.candles",
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
    client.v2.mix.market.candles(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/candles?endTime=1700000000006&granularity=5m&kLineType=kLineType7&limit=100&productType=usdt-futures&startTime=1700000000005&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.candles(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/market/candles?granularity=5m&productType=usdt-futures&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.candles(**EVERYTHING)

    assert answer[0].ts == 1695835800000
    assert answer[0].open == Decimal("26210.5")
    assert answer[0].high == Decimal("3.5")
    assert answer[0].low == Decimal("26194.5")
    assert answer[0].price == Decimal("5.5")
    assert answer[0].base_volume == Decimal("26.26")
    assert answer[0].quote_volume == Decimal("687897.63")
    assert answer[1].ts == 1695836100000
    assert answer[1].open == Decimal("26194.5")
    assert answer[1].high == Decimal("26194.5")
    assert answer[1].low == Decimal("26171")
    assert answer[1].price == Decimal("26171")
    assert answer[1].base_volume == Decimal("17.98")
    assert answer[1].quote_volume == Decimal("470618.72")
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert type(answer[1].low) is Decimal
    assert type(answer[1].price) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.candles(**EVERYTHING)
    assert answer == client.v2.mix.market.candles(**EVERYTHING)
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
    client.v2.mix.market.candles(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "product_type", "granularity"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.candles(**given)
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
        client.v2.mix.market.candles(**EVERYTHING | {name: value})
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
        client.v2.mix.market.candles(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.candles(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.candles", 18)
    for _ in range(2):
        client.v2.mix.market.candles(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.candles(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.candles) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/candles")
    assert record.call == "v2.mix.market.candles"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.candles(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.candles(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.candles", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.candles(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.candles")
    mock_client.v2.mix.market.candles(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.candles", "v2.mix.market.candles"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.candles(**LEAST)
    limited.spend(keeper, "v2.mix.market.candles", 18)
    for _ in range(2):
        keeper.v2.mix.market.candles(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.candles(**LEAST)
    limited.spend(hasty, "v2.mix.market.candles", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.candles(**LEAST)
    assert limited.refused() > 0
