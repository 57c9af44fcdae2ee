# Made by Specloom from bitget/rest/v2/earn/loan/borrow.yaml; change that file, not this one.
"""``client.v2.earn.loan.borrow``: POST /api/v2/earn/loan/borrow."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 163123213132,
    "data": {
        "orderId": "1"
    }
}
"""
EVERYTHING = {
    "loan_coin": "ETH",
    "pledge_coin": "USDT",
    "daily": "SEVEN",
    "loan_amount": "0.01",
    "pledge_amount": "5.5",
}
LEAST = {
    "loan_coin": "ETH",
    "pledge_coin": "USDT",
    "daily": "SEVEN",
}
TAKES = {
    "loan_coin": "loanCoin: text as str, required",
    "pledge_coin": "pledgeCoin: text as str, required",
    "daily": "daily: text as str, required, one of SEVEN THIRTY FLEXIBLE",
    "loan_amount": "loanAmount: decimal as DecimalIn, optional",
    "pledge_amount": "pledgeAmount: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "earn", "loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.loan.borrow",
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
    client.v2.earn.loan.borrow(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/earn/loan/borrow",
        body='{"loanCoin":"ETH","pledgeCoin":"USDT","daily":"SEVEN","loanAmount":"0.01","pledgeAmount":"5.5"}',
        signature="GdcYMX8BgevmXF2YNotP6q6dmV2e0z2FtCu2BzWTzQQ=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.borrow(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/earn/loan/borrow",
        body='{"loanCoin":"ETH","pledgeCoin":"USDT","daily":"SEVEN"}',
        signature="7AHbzRLlSw9e7nqWiTKL5g9wmeNIgLVcRr6MD+i9Wy0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.borrow(**EVERYTHING)

    assert answer.order_id == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.borrow(**EVERYTHING)
    assert answer == client.v2.earn.loan.borrow(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["loan_coin", "pledge_coin", "daily"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.loan.borrow(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("loan_amount", "much"),
        ("pledge_amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.earn.loan.borrow(**EVERYTHING | {name: value})
    assert not exchange.sent


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
        client.v2.earn.loan.borrow(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.earn.loan.borrow(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.loan.borrow", 8)
    for _ in range(2):
        client.v2.earn.loan.borrow(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.borrow(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.loan.borrow) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/earn/loan/borrow")
    assert record.call == "v2.earn.loan.borrow"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.borrow(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.borrow(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.borrow", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.borrow(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.loan.borrow")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.earn.loan.borrow(**EVERYTHING)
    assert served.calls() == ["v2.earn.loan.borrow"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.loan.borrow(**LEAST)
    limited.spend(keeper, "v2.earn.loan.borrow", 8)
    for _ in range(2):
        keeper.v2.earn.loan.borrow(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.loan.borrow(**LEAST)
    limited.spend(hasty, "v2.earn.loan.borrow", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.loan.borrow(**LEAST)
    assert limited.refused() > 0
