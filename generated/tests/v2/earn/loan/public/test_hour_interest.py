# Made by Specloom from bitget/rest/v2/earn/loan/public/hour-interest.yaml; change that file, not this one.
"""``client.v2.earn.loan.public.hour_interest``: GET /api/v2/earn/loan/public/hour-interest."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("59002", errors.EarnRefused),
        ("80001", errors.InvalidParameter),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.public.hour_interest(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/earn/loan/public/hour-interest")
    assert record.call == "v2.earn.loan.public.hour_interest"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "earn", "loan")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.earn.loan.public.hour_interest"


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
