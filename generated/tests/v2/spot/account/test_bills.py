# Made by Specloom from bitget/rest/v2/spot/account/bills.yaml; change that file, not this one.
"""``client.v2.spot.account.bills``: GET /api/v2/spot/account/bills."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "message": "success",
    "requestTime": 1695808949356,
    "data": [
        {
            "cTime": "1622697148",
            "coin": "usdt",
            "groupType": "deposit",
            "businessType": "transfer-in",
            "size": "1",
            "balance": "1",
            "fees": "0",
            "billId": "1291"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "coin1",
    "group_type": "groupType2",
    "business_type": "DEPOSIT",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "limit": "500",
    "id_less_than": "idLessThan7",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.bills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/bills?businessType=DEPOSIT&coin=coin1&endTime=1700000000000&groupType=groupType2&idLessThan=idLessThan7&limit=500&startTime=1700000000000",
        signature="zDk3hXX02mYF9QFmtd6Fmo5CQcZMTMJpOb0nO4sWp7E=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.bills(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/bills",
        signature="YqMn6EOB80iiWOQnxZxVtyF+e0v+qufigzeQtwT8Nhs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.bills(**EVERYTHING)
    assert answer[0].c_time == 1622697148
    assert answer[0].coin == "usdt"
    assert answer[0].group_type == "deposit"
    assert answer[0].business_type == "transfer-in"
    assert answer[0].size == Decimal("1")
    assert answer[0].balance == Decimal("1")
    assert answer[0].fees == Decimal("0")
    assert answer[0].bill_id == "1291"
    assert type(answer[0].c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.bills(**EVERYTHING)
    assert answer == client.v2.spot.account.bills(**EVERYTHING)
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
    client.v2.spot.account.bills(**EVERYTHING | {name: MOMENT})
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
        client.v2.spot.account.bills(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.account.bills(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    [{"billId": "106"}, {"billId": "105"}],
    [{"billId": "104"}, {"billId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.account.bills.items(**LEAST))
    assert [row.bill_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.spot.account.bills.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.bills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.spot.account.bills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.bills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/spot/account/bills")
    assert record.call == "v2.spot.account.bills"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.spot.account.bills"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.bills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.bills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.bills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.bills(**LEAST)
