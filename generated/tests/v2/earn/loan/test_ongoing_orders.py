# Made by Specloom from bitget/rest/v2/earn/loan/ongoing-orders.yaml; change that file, not this one.
"""``client.v2.earn.loan.ongoing_orders``: GET /api/v2/earn/loan/ongoing-orders."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1692434611622,
    "data": [
        {
            "orderId": "1",
            "loanCoin": "ETH",
            "loanAmount": "3.5",
            "interestAmount": "0.00000229",
            "hourInterestRate": "0.000229",
            "pledgeCoin": "USDT",
            "pledgeAmount": "2619.69231032",
            "pledgeRate": "65",
            "supRate": "75",
            "forceRate": "83",
            "borrowTime": "1692434472156",
            "expireTime": "1693036799999"
        }
    ]
}
"""
EVERYTHING = {
    "order_id": "1",
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
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "earn", "loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.loan.ongoing_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.ongoing_orders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/ongoing-orders?loanCoin=loanCoin2&orderId=1&pledgeCoin=pledgeCoin3",
        signature="s5S5Fe7S4frZ4l81Av9Kl2OujZkWPTUz54lOXjFCcX8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.ongoing_orders(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/ongoing-orders",
        signature="K5g/hKENN7st/ElnqftK5Iur42S0lH4uuF15CEj9oys=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.ongoing_orders(**EVERYTHING)

    assert answer[0].order_id == "1"
    assert answer[0].loan_coin == "ETH"
    assert answer[0].loan_amount == Decimal("3.5")
    assert answer[0].interest_amount == Decimal("0.00000229")
    assert answer[0].hour_interest_rate == Decimal("0.000229")
    assert answer[0].pledge_coin == "USDT"
    assert answer[0].pledge_amount == Decimal("2619.69231032")
    assert answer[0].pledge_rate == Decimal("65")
    assert answer[0].sup_rate == Decimal("75")
    assert answer[0].force_rate == Decimal("83")
    assert answer[0].borrow_time == 1692434472156
    assert answer[0].expire_time == 1693036799999
    assert type(answer) is list
    assert type(answer[0].pledge_rate) is Decimal
    assert type(answer[0].sup_rate) is Decimal
    assert type(answer[0].force_rate) is Decimal
    assert type(answer[0].borrow_time) is Millis
    assert type(answer[0].expire_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.ongoing_orders(**EVERYTHING)
    assert answer == client.v2.earn.loan.ongoing_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
        ("80001", errors.InvalidParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.loan.ongoing_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.ongoing_orders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.loan.ongoing_orders", 8)
    for _ in range(2):
        client.v2.earn.loan.ongoing_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.ongoing_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.loan.ongoing_orders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/loan/ongoing-orders")
    assert record.call == "v2.earn.loan.ongoing_orders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.ongoing_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.ongoing_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.ongoing_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.ongoing_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.loan.ongoing_orders")
    mock_client.v2.earn.loan.ongoing_orders(**EVERYTHING)
    assert served.calls() == ["v2.earn.loan.ongoing_orders", "v2.earn.loan.ongoing_orders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.loan.ongoing_orders(**LEAST)
    limited.spend(keeper, "v2.earn.loan.ongoing_orders", 8)
    for _ in range(2):
        keeper.v2.earn.loan.ongoing_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.loan.ongoing_orders(**LEAST)
    limited.spend(hasty, "v2.earn.loan.ongoing_orders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.loan.ongoing_orders(**LEAST)
    assert limited.refused() > 0
