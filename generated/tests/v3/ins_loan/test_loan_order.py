# Made by Specloom from bitget/rest/v3/ins-loan/loan-order.yaml; change that file, not this one.
"""``client.v3.ins_loan.loan_order``: GET /api/v3/ins-loan/loan-order."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": [
    {
      "orderId": "xxxxxxx",
      "orderProductId": "xxxxxx",
      "uid": "xxxxxx",
      "loanTime": "1713645576789",
      "loanCoin": "USDT",
      "loanAmount": "8400",
      "unpaidAmount": "8400",
      "unpaidInterest": "0",
      "repaidAmount": "1",
      "repaidInterest": "1.1",
      "reserve": "168",
      "status": "not_paid_off"
    }
  ]
}
"""
EVERYTHING = {
    "order_id": "xxxxxxxx",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.loan_order(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/loan-order?endTime=1700000000000&orderId=xxxxxxxx&startTime=1700000000000",
        signature="AxUk1Hil8ZHRNZUWGyqF1/3sYW28mvl0Wd79pzeRz7s=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.loan_order(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/loan-order",
        signature="UFcnv2IdAAkarpkIjg+YvV7f1yJEJSjmHjus7MtVfgg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.ins_loan.loan_order(**EVERYTHING)
    assert answer[0].order_id == "xxxxxxx"
    assert answer[0].order_product_id == "xxxxxx"
    assert answer[0].uid == "xxxxxx"
    assert answer[0].loan_time == 1713645576789
    assert answer[0].loan_coin == "USDT"
    assert answer[0].loan_amount == Decimal("8400")
    assert answer[0].unpaid_amount == Decimal("8400")
    assert answer[0].unpaid_interest == Decimal("0")
    assert answer[0].repaid_amount == Decimal("1")
    assert answer[0].repaid_interest == Decimal("1.1")
    assert answer[0].reserve == Decimal("168")
    assert answer[0].status == "not_paid_off"
    assert type(answer[0].loan_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.ins_loan.loan_order(**EVERYTHING)
    assert answer == client.v3.ins_loan.loan_order(**EVERYTHING)
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
    client.v3.ins_loan.loan_order(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.ins_loan.loan_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("25559", errors.LoanRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.ins_loan.loan_order(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.ins_loan.loan_order(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(3):
        client.v3.ins_loan.loan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.ins_loan.loan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 3


def test_record():
    record = find("GET", "/api/v3/ins-loan/loan-order")
    assert record.call == "v3.ins_loan.loan_order"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "inst_loan")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v3.ins_loan.loan_order"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.ins_loan.loan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.ins_loan.loan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.ins_loan.loan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.ins_loan.loan_order(**LEAST)
