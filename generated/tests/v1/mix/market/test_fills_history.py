# Made by Specloom from bitget/rest/v1/mix/market/fills-history.yaml; change that file, not this one.
"""``client.v1.mix.market.fills_history``: GET /api/mix/v1/market/fills-history."""

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
    "limit": "11",
    "trade_id": "tradeId3",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "limit": "limit: integer as int, optional",
    "trade_id": "tradeId: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": ("v2.mix.market.fills_history",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.market.fills_history",
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
    client.v1.mix.market.fills_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/market/fills-history?endTime=1700000000005&limit=11&startTime=1700000000004&symbol=BTCUSDT_UMCBL&tradeId=tradeId3",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.market.fills_history(**LEAST)
    exchange.received(
        "GET",
        "/api/mix/v1/market/fills-history?symbol=BTCUSDT_UMCBL",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.market.fills_history(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.market.fills_history(**EVERYTHING)
    assert answer == client.v1.mix.market.fills_history(**EVERYTHING)
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
    client.v1.mix.market.fills_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.market.fills_history(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("limit", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.market.fills_history(**EVERYTHING | {name: value})
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
        client.v1.mix.market.fills_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.market.fills_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.market.fills_history", 8)
    for _ in range(2):
        client.v1.mix.market.fills_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.market.fills_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.market.fills_history"):
        assert client.v1.mix.market.fills_history


def test_takes(client, told):
    assert told(client.v1.mix.market.fills_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/market/fills-history")
    assert record.call == "v1.mix.market.fills_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.market.fills_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.market.fills_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.market.fills_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.market.fills_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.market.fills_history")
    mock_client.v1.mix.market.fills_history(**EVERYTHING)
    assert served.calls() == ["v1.mix.market.fills_history", "v1.mix.market.fills_history"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.market.fills_history(**LEAST)
    limited.spend(keeper, "v1.mix.market.fills_history", 8)
    for _ in range(2):
        keeper.v1.mix.market.fills_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.market.fills_history(**LEAST)
    limited.spend(hasty, "v1.mix.market.fills_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.market.fills_history(**LEAST)
    assert limited.refused() > 0
