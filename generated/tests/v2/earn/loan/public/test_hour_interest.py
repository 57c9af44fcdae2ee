# Made by Specloom from bitget/rest/v2/earn/loan/public/hour-interest.yaml; change that file, not this one.
"""``client.v2.earn.loan.public.hour_interest``: GET /api/v2/earn/loan/public/hour-interest."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1692433739845,
    "data": {
        "hourInterest": "0.00133436",
        "loanAmount": "216.2654"
    }
}
"""
EVERYTHING = {
    "loan_coin": "USDT",
    "pledge_coin": "ETH",
    "daily": "SEVEN",
    "pledge_amount": "0.2",
}
TAKES = {
    "loan_coin": "loanCoin: text as str, required",
    "pledge_coin": "pledgeCoin: text as str, required",
    "daily": "daily: text as str, required, one of SEVEN THIRTY FLEXIBLE",
    "pledge_amount": "pledgeAmount: decimal as DecimalIn, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common", "earn", "loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.loan.public.hour_interest",
    "rate_limit.documented": True,
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
    client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/public/hour-interest?daily=SEVEN&loanCoin=USDT&pledgeAmount=0.2&pledgeCoin=ETH",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.public.hour_interest(**EVERYTHING)

    assert answer.hour_interest == Decimal("0.00133436")
    assert answer.loan_amount == Decimal("216.2654")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert answer == client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["loan_coin", "pledge_coin", "daily", "pledge_amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.loan.public.hour_interest(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pledge_amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.earn.loan.public.hour_interest(**EVERYTHING | {name: value})
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
        client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.loan.public.hour_interest", 8)
    for _ in range(2):
        client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.loan.public.hour_interest) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/loan/public/hour-interest")
    assert record.call == "v2.earn.loan.public.hour_interest"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.public.hour_interest(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.public.hour_interest(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.public.hour_interest", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.public.hour_interest(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.loan.public.hour_interest")
    mock_client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert served.calls() == ["v2.earn.loan.public.hour_interest", "v2.earn.loan.public.hour_interest"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.loan.public.hour_interest(**EVERYTHING)
    limited.spend(keeper, "v2.earn.loan.public.hour_interest", 8)
    for _ in range(2):
        keeper.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.loan.public.hour_interest(**EVERYTHING)
    limited.spend(hasty, "v2.earn.loan.public.hour_interest", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert limited.refused() > 0
