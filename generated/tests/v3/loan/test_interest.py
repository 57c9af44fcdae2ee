# Made by Specloom from bitget/rest/v3/loan/interest.yaml; change that file, not this one.
"""``client.v3.loan.interest``: GET /api/v3/loan/interest."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "hourInterest": "1.5",
        "loanAmount": "2.5"
    }
}
"""
EVERYTHING = {
    "loan_coin": "loanCoin1",
    "pledge_coin": "pledgeCoin2",
    "daily": "SEVEN",
    "pledge_amount": "4.5",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.loan.interest(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/loan/interest?daily=SEVEN&loanCoin=loanCoin1&pledgeAmount=4.5&pledgeCoin=pledgeCoin2",
        signature="5waC8/2WcTgauqQk4eklN6j+8P6mBokt5G39RhnCIKc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.loan.interest(**EVERYTHING)
    assert answer.hour_interest == Decimal("1.5")
    assert answer.loan_amount == Decimal("2.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.loan.interest(**EVERYTHING)
    assert answer == client.v3.loan.interest(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["loan_coin", "pledge_coin", "daily", "pledge_amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.loan.interest(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pledge_amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.loan.interest(**EVERYTHING | {name: value})
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
        client.v3.loan.interest(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.loan.interest(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.loan.interest(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.loan.interest(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/loan/interest")
    assert record.call == "v3.loan.interest"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "loan")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.loan.interest"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.loan.interest(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.loan.interest(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.loan.interest", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.loan.interest(**EVERYTHING)
