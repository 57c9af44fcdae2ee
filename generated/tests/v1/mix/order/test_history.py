# Made by Specloom from bitget/rest/v1/mix/order/history.yaml; change that file, not this one.
"""``client.v1.mix.order.history``: GET /api/mix/v1/order/history."""

import datetime as dt

import pytest

from bitget_client import errors, find

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
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "page_size": "13",
    "last_end_id": "lastEndId5",
    "is_pre": "isPre6",
    "client_oid": "clientOid7",
}
LEAST = {
    "symbol": "BTCUSDT_UMCBL",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "page_size": "13",
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.order.history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/order/history?clientOid=clientOid7&endTime=1700000000000&isPre=isPre6&lastEndId=lastEndId5&pageSize=13&startTime=1700000000000&symbol=BTCUSDT_UMCBL",
        signature="lyQKYDArI3HmktQTRC0YXAcy2wXr4xUnPm/qCpjss3U=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.order.history(**LEAST)
    exchange.received(
        "GET",
        "/api/mix/v1/order/history?endTime=1700000000000&pageSize=13&startTime=1700000000000&symbol=BTCUSDT_UMCBL",
        signature="x8zL6pGDjqx1bkF1qfObUtbWdMEYP8cG/HrwkdyvIt4=",
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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.mix.order.history(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.order.history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v1.mix.order.history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.order.history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.order.orders_history"):
        assert client.v1.mix.order.history


def test_record():
    record = find("GET", "/api/mix/v1/order/history")
    assert record.call == "v1.mix.order.history"
    assert record.version == "v1"
    assert record.symbol_format == "v1"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v1.mix.order.history"


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
