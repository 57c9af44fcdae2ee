# Made by Specloom from bitget/rest/v2/earn/loan/repay.yaml; change that file, not this one.
"""``client.v2.earn.loan.repay``: POST /api/v2/earn/loan/repay."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1684747525424,
    "data": {
        "loanCoin": "TRX",
        "pledgeCoin": "USDT",
        "repayAmount": "1566.23820848",
        "payInterest": "0.1185634",
        "repayLoanAmount": "1566.22635214",
        "repayUnlockAmount": "195"
    }
}
"""
EVERYTHING = {
    "order_id": "ETH",
    "repay_unlock": "yes",
    "repay_all": "no",
    "amount": "4.5",
}
LEAST = {
    "order_id": "ETH",
    "repay_all": "no",
}
TAKES = {
    "order_id": "orderId: text as str, required",
    "repay_unlock": "repayUnlock: text as str, optional, one of yes no, else yes",
    "repay_all": "repayAll: text as str, required, one of yes no",
    "amount": "amount: decimal as DecimalIn, optional",
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
    "rate_limit.pool": "v2.earn.loan.repay",
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
    client.v2.earn.loan.repay(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/earn/loan/repay",
        body='{"orderId":"ETH","repayUnlock":"yes","repayAll":"no","amount":"4.5"}',
        signature="vLTy4IzkaRDLQkH1krWcEo0FhbtlBjX1/5v7xADkZf8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.repay(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/earn/loan/repay",
        body='{"orderId":"ETH","repayAll":"no"}',
        signature="uRSyaCMsH9a4Fo70B/OG4By6Ndf9KcroeiSj63jM5bA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.repay(**EVERYTHING)

    assert answer.loan_coin == "TRX"
    assert answer.pledge_coin == "USDT"
    assert answer.repay_amount == Decimal("1566.23820848")
    assert answer.pay_interest == Decimal("0.1185634")
    assert answer.repay_loan_amount == Decimal("1566.22635214")
    assert answer.repay_unlock_amount == Decimal("195")
    assert type(answer.repay_unlock_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.repay(**EVERYTHING)
    assert answer == client.v2.earn.loan.repay(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id", "repay_all"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.loan.repay(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.earn.loan.repay(**EVERYTHING | {name: value})
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
        client.v2.earn.loan.repay(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.earn.loan.repay(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.loan.repay", 8)
    for _ in range(2):
        client.v2.earn.loan.repay(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.repay(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.loan.repay) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/earn/loan/repay")
    assert record.call == "v2.earn.loan.repay"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.repay(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.repay(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.repay", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.repay(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.loan.repay")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.earn.loan.repay(**EVERYTHING)
    assert served.calls() == ["v2.earn.loan.repay"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.loan.repay(**LEAST)
    limited.spend(keeper, "v2.earn.loan.repay", 8)
    for _ in range(2):
        keeper.v2.earn.loan.repay(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.loan.repay(**LEAST)
    limited.spend(hasty, "v2.earn.loan.repay", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.loan.repay(**LEAST)
    assert limited.refused() > 0
