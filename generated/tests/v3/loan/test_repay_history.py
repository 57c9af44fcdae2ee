# Made by Specloom from bitget/rest/v3/loan/repay-history.yaml; change that file, not this one.
"""``client.v3.loan.repay_history``: GET /api/v3/loan/repay-history."""

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
    "data": [
        {
            "orderId": "orderId1",
            "loanCoin": "loanCoin2",
            "pledgeCoin": "pledgeCoin3",
            "repayAmount": "4.5",
            "payInterest": "5.5",
            "repayLoanAmount": "6.5",
            "repayUnlockAmount": "7.5",
            "repayTime": "1700000000000"
        }
    ]
}
"""
EVERYTHING = {
    "order_id": "orderId1",
    "loan_coin": "loanCoin2",
    "pledge_coin": "pledgeCoin3",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "page_num": "15",
    "page_size": "16",
}
LEAST = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.loan.repay_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/loan/repay-history?endTime=1700000000000&loanCoin=loanCoin2&orderId=orderId1&pageNum=15&pageSize=16&pledgeCoin=pledgeCoin3&startTime=1700000000000",
        signature="UzE3zdOyE7pGoMktBI8Z4ildN8P6MKhXgkuFXxAkBAo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.loan.repay_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/loan/repay-history?endTime=1700000000000&startTime=1700000000000",
        signature="KNImYr/TSbP5r3YLDGzMBqDkv5c5sUYzIRNrguY9C6Q=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.loan.repay_history(**EVERYTHING)
    assert answer[0].order_id == "orderId1"
    assert answer[0].loan_coin == "loanCoin2"
    assert answer[0].pledge_coin == "pledgeCoin3"
    assert answer[0].repay_amount == Decimal("4.5")
    assert answer[0].pay_interest == Decimal("5.5")
    assert answer[0].repay_loan_amount == Decimal("6.5")
    assert answer[0].repay_unlock_amount == Decimal("7.5")
    assert answer[0].repay_time == 1700000000000
    assert type(answer[0].repay_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.loan.repay_history(**EVERYTHING)
    assert answer == client.v3.loan.repay_history(**EVERYTHING)
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
    client.v3.loan.repay_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.loan.repay_history(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_num", "1.5"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.loan.repay_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("80001", errors.InvalidParameter),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.loan.repay_history(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    [{"orderId": "106"}, {"orderId": "105"}],
    [{"orderId": "104"}, {"orderId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.loan.repay_history.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNum") == ["1", "2", "3"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.loan.repay_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.loan.repay_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.loan.repay_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/loan/repay-history")
    assert record.call == "v3.loan.repay_history"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "loan")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.loan.repay_history"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.loan.repay_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.loan.repay_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.loan.repay_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.loan.repay_history(**LEAST)
