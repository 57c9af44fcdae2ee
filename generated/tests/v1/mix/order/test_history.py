# Made by Specloom from bitget/rest/v1/mix/order/history.yaml; change that file, not this one.
"""``client.v1.mix.order.history``: GET /api/mix/v1/order/history."""

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
    "start_time": "1700000000002",
    "end_time": "1700000000003",
    "page_size": "13",
    "last_end_id": "lastEndId5",
    "is_pre": "isPre6",
    "client_oid": "clientOid7",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
    "start_time": "1700000000002",
    "end_time": "1700000000003",
    "page_size": "13",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "page_size": "pageSize: integer as int, required",
    "last_end_id": "lastEndId: text as str, optional",
    "is_pre": "isPre: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.mix.order.orders_history",),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v1.mix.order.history",
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
    client.v1.mix.order.history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/order/history?clientOid=clientOid7&endTime=1700000000003&isPre=isPre6&lastEndId=lastEndId5&pageSize=13&startTime=1700000000002&symbol=BTCUSDT_UMCBL",
        signature="K/DYVn9JNDmy/HNzo65oYpCVG1LuDJfXMpVJkTMdMx0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.order.history(**LEAST)
    exchange.received(
        "GET",
        "/api/mix/v1/order/history?endTime=1700000000003&pageSize=13&startTime=1700000000002&symbol=BTCUSDT_UMCBL",
        signature="UhldB+cmnvkwczK/yOz6AraloXD8vNXRC3FbsJnIpUs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.order.history(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.order.history(**EVERYTHING)
    assert answer == client.v1.mix.order.history(**EVERYTHING)
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
    client.v1.mix.order.history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["symbol", "start_time", "end_time", "page_size"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.order.history(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.order.history(**EVERYTHING | {name: value})
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
        client.v1.mix.order.history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.order.history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.order.history", 8)
    for _ in range(2):
        client.v1.mix.order.history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.order.history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.order.orders_history"):
        assert client.v1.mix.order.history


def test_takes(client, told):
    assert told(client.v1.mix.order.history) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/order/history")
    assert record.call == "v1.mix.order.history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.order.history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.order.history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.order.history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.order.history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.order.history")
    mock_client.v1.mix.order.history(**EVERYTHING)
    assert served.calls() == ["v1.mix.order.history", "v1.mix.order.history"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.order.history(**LEAST)
    limited.spend(keeper, "v1.mix.order.history", 8)
    for _ in range(2):
        keeper.v1.mix.order.history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.order.history(**LEAST)
    limited.spend(hasty, "v1.mix.order.history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.order.history(**LEAST)
    assert limited.refused() > 0
