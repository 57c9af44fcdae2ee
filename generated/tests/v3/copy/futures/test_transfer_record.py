# Made by Specloom from bitget/rest/v3/copy/futures/transfer-record.yaml; change that file, not this one.
"""``client.v3.copy.futures.transfer_record``: GET /api/v3/copy/futures/transfer-record."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "list": [
            {
                "transferId": "transferId1",
                "fromType": "spot",
                "toType": "spot",
                "amount": "4.5",
                "coin": "coin5",
                "status": "Successful",
                "createdTime": "1700000000000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "limit": "12",
    "cursor": "cursor4",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.transfer_record(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/transfer-record?cursor=cursor4&endTime=1700000000000&limit=12&startTime=1700000000000",
        signature="Gu/oN47RQhO3tW7P6lp1OFMGnCvvoFTjLCne5NReF/8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.transfer_record(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/transfer-record",
        signature="gW6wE0H3SKEQwYv4IBFmHQv8I0098xoa1j2x8ajpYDE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.copy.futures.transfer_record(**EVERYTHING)
    assert answer.list[0].transfer_id == "transferId1"
    assert answer.list[0].from_type == "spot"
    assert answer.list[0].to_type == "spot"
    assert answer.list[0].amount == Decimal("4.5")
    assert answer.list[0].coin == "coin5"
    assert answer.list[0].status == "Successful"
    assert answer.list[0].created_time == 1700000000000
    assert type(answer.list[0].created_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.copy.futures.transfer_record(**EVERYTHING)
    assert answer == client.v3.copy.futures.transfer_record(**EVERYTHING)
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
    client.v3.copy.futures.transfer_record(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.copy.futures.transfer_record(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.copy.futures.transfer_record(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.copy.futures.transfer_record(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.copy.futures.transfer_record(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.copy.futures.transfer_record(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/copy/futures/transfer-record")
    assert record.call == "v3.copy.futures.transfer_record"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "copy")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.copy.futures.transfer_record"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.copy.futures.transfer_record(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.copy.futures.transfer_record(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.copy.futures.transfer_record", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.copy.futures.transfer_record(**LEAST)
