# Made by Specloom from bitget/rest/v2/spot/ins-loan/loan-order.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.loan_order``: GET /api/v2/spot/ins-loan/loan-order."""

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
    "requestTime": 1711697588556,
    "data": [
        {
            "orderId": "xxxxxxx",
            "orderProductId": "xxxxxx",
            "uid": "uid3",
            "loanTime": "1713645576789",
            "loanCoin": "USDT",
            "unpaidAmount": "1",
            "unpaidInterest": "7.5",
            "loanAmount": "8.5",
            "status": "paid_off",
            "repaidAmount": "10.5",
            "repaidInterest": "1.1",
            "loanInfo": [
                "loanInfo12"
            ]
        }
    ]
}
"""
EVERYTHING = {
    "order_id": "orderId1",
    "start_time": "1700000000002",
    "end_time": "1700000000003",
}
LEAST = {}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "inst_loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.ins_loan.loan_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.ins_loan.loan_order(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/loan-order?endTime=1700000000003&orderId=orderId1&startTime=1700000000002",
        signature="5PdkUwokxlXel3KYplwflU+qpvISl/rT1Hdmve3etds=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.ins_loan.loan_order(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/ins-loan/loan-order",
        signature="Xf0n4gVwDOZ12DFc9GMX4Cb0ThZAim08zPpZkGA8ipM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.ins_loan.loan_order(**EVERYTHING)

    assert answer[0].order_id == "xxxxxxx"
    assert answer[0].order_product_id == "xxxxxx"
    assert answer[0].uid == "uid3"
    assert answer[0].loan_time == 1713645576789
    assert answer[0].loan_coin == "USDT"
    assert answer[0].unpaid_amount == Decimal("1")
    assert answer[0].unpaid_interest == Decimal("7.5")
    assert answer[0].loan_amount == Decimal("8.5")
    assert answer[0].status == "paid_off"
    assert answer[0].repaid_amount == Decimal("10.5")
    assert answer[0].repaid_interest == Decimal("1.1")
    assert answer[0].loan_info == ["loanInfo12"]
    assert type(answer) is list
    assert type(answer[0].loan_time) is Millis
    assert type(answer[0].unpaid_amount) is Decimal
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("not_paid_off", "paid_off"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.ins_loan.loan_order(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.ins_loan.loan_order") == [("status", ("not_paid_off", "paid_off"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.ins_loan.loan_order(**EVERYTHING)
    assert answer == client.v2.spot.ins_loan.loan_order(**EVERYTHING)
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
    client.v2.spot.ins_loan.loan_order(**EVERYTHING | {name: MOMENT})
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
        client.v2.spot.ins_loan.loan_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("25559", errors.LoanRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.ins_loan.loan_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.ins_loan.loan_order(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.ins_loan.loan_order", 3)
    for _ in range(2):
        client.v2.spot.ins_loan.loan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.ins_loan.loan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.ins_loan.loan_order) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/ins-loan/loan-order")
    assert record.call == "v2.spot.ins_loan.loan_order"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.ins_loan.loan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.ins_loan.loan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.ins_loan.loan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.ins_loan.loan_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.ins_loan.loan_order")
    mock_client.v2.spot.ins_loan.loan_order(**EVERYTHING)
    assert served.calls() == ["v2.spot.ins_loan.loan_order", "v2.spot.ins_loan.loan_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.ins_loan.loan_order(**LEAST)
    limited.spend(keeper, "v2.spot.ins_loan.loan_order", 3)
    for _ in range(2):
        keeper.v2.spot.ins_loan.loan_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.ins_loan.loan_order(**LEAST)
    limited.spend(hasty, "v2.spot.ins_loan.loan_order", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.ins_loan.loan_order(**LEAST)
    assert limited.refused() > 0
