# Made by Specloom from bitget/rest/v3/loan/borrow-ongoing.yaml; change that file, not this one.
"""``client.v3.loan.borrow_ongoing``: GET /api/v3/loan/borrow-ongoing."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "orderId": "orderId1",
            "loanCoin": "loanCoin2",
            "loanAmount": "3.5",
            "interestAmount": "4.5",
            "hourInterestRate": "5.5",
            "pledgeCoin": "pledgeCoin6",
            "pledgeAmount": "7.5",
            "pledgeRate": "8.5",
            "supRate": "9.5",
            "forceRate": "10.5",
            "borrowTime": "1700000000011",
            "expireTime": "1700000000012"
        }
    ]
}
"""
EVERYTHING = {
    "order_id": "orderId1",
    "loan_coin": "loanCoin2",
    "pledge_coin": "pledgeCoin3",
}
LEAST = {}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "loan_coin": "loanCoin: text as str, optional",
    "pledge_coin": "pledgeCoin: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.loan.borrow_ongoing",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.loan.borrow_ongoing(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/loan/borrow-ongoing?loanCoin=loanCoin2&orderId=orderId1&pledgeCoin=pledgeCoin3",
        signature="kT4/KKC3cRMTS7RSqJR4ncxHljEbH45wCgEOcDvcPow=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.loan.borrow_ongoing(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/loan/borrow-ongoing",
        signature="jCVsQrbHdm6y0MMq5f4WOOaz2hJaayT4/369rxKBIm4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.loan.borrow_ongoing(**EVERYTHING)

    assert answer[0].order_id == "orderId1"
    assert answer[0].loan_coin == "loanCoin2"
    assert answer[0].loan_amount == Decimal("3.5")
    assert answer[0].interest_amount == Decimal("4.5")
    assert answer[0].hour_interest_rate == Decimal("5.5")
    assert answer[0].pledge_coin == "pledgeCoin6"
    assert answer[0].pledge_amount == Decimal("7.5")
    assert answer[0].pledge_rate == Decimal("8.5")
    assert answer[0].sup_rate == Decimal("9.5")
    assert answer[0].force_rate == Decimal("10.5")
    assert answer[0].borrow_time == 1700000000011
    assert answer[0].expire_time == 1700000000012
    assert type(answer) is list
    assert type(answer[0].borrow_time) is Millis
    assert type(answer[0].expire_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.loan.borrow_ongoing(**EVERYTHING)
    assert answer == client.v3.loan.borrow_ongoing(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("80001", errors.InvalidParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.loan.borrow_ongoing(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.loan.borrow_ongoing(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.loan.borrow_ongoing", 8)
    for _ in range(2):
        client.v3.loan.borrow_ongoing(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.loan.borrow_ongoing(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.loan.borrow_ongoing) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/loan/borrow-ongoing")
    assert record.call == "v3.loan.borrow_ongoing"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.loan.borrow_ongoing(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.loan.borrow_ongoing(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.loan.borrow_ongoing", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.loan.borrow_ongoing(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.loan.borrow_ongoing")
    mock_client.v3.loan.borrow_ongoing(**EVERYTHING)
    assert served.calls() == ["v3.loan.borrow_ongoing", "v3.loan.borrow_ongoing"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.loan.borrow_ongoing(**LEAST)
    limited.spend(keeper, "v3.loan.borrow_ongoing", 8)
    for _ in range(2):
        keeper.v3.loan.borrow_ongoing(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.loan.borrow_ongoing(**LEAST)
    limited.spend(hasty, "v3.loan.borrow_ongoing", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.loan.borrow_ongoing(**LEAST)
    assert limited.refused() > 0
