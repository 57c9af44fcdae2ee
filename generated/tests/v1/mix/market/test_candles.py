# Made by Specloom from bitget/rest/v1/mix/market/candles.yaml; change that file, not this one.
"""``client.v1.mix.market.candles``: GET /api/mix/v1/market/candles."""

import datetime as dt

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT_UMCBL",
    "granularity": "1m",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "limit": "14",
    "k_line_type": "market",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
    "granularity": "1m",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "granularity": "granularity: text as str, required, one of 1m 3m 5m 15m 30m 1H 2H 4H 6H 12H 1D 3D 1W 1M 6Hutc 12Hutc 1Dutc 3Dutc 1Wutc 1Mutc",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "limit": "limit: integer as int, optional",
    "k_line_type": "kLineType: text as str, optional, one of market mark index",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": ("v2.mix.market.candles",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.market.candles",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
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
    client.v1.mix.market.candles(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/market/candles?endTime=1700000000004&granularity=1m&kLineType=market&limit=14&startTime=1700000000003&symbol=BTCUSDT_UMCBL",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.market.candles(**LEAST)
    exchange.received(
        "GET",
        "/api/mix/v1/market/candles?endTime=1700000000004&granularity=1m&startTime=1700000000003&symbol=BTCUSDT_UMCBL",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.market.candles(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.market.candles(**EVERYTHING)
    assert answer == client.v1.mix.market.candles(**EVERYTHING)
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
    client.v1.mix.market.candles(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "granularity", "start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.market.candles(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.market.candles(**EVERYTHING | {name: value})
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
        client.v1.mix.market.candles(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.market.candles(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.market.candles", 8)
    for _ in range(2):
        client.v1.mix.market.candles(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.market.candles(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.market.candles"):
        assert client.v1.mix.market.candles


def test_takes(client, told):
    assert told(client.v1.mix.market.candles) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/market/candles")
    assert record.call == "v1.mix.market.candles"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.market.candles(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.market.candles(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.market.candles", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.market.candles(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.market.candles")
    mock_client.v1.mix.market.candles(**EVERYTHING)
    assert served.calls() == ["v1.mix.market.candles", "v1.mix.market.candles"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.market.candles(**LEAST)
    limited.spend(keeper, "v1.mix.market.candles", 8)
    for _ in range(2):
        keeper.v1.mix.market.candles(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.market.candles(**LEAST)
    limited.spend(hasty, "v1.mix.market.candles", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.market.candles(**LEAST)
    assert limited.refused() > 0
