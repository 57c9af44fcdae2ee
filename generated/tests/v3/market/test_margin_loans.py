# Made by Specloom from bitget/rest/v3/market/margin-loans.yaml; change that file, not this one.
"""``client.v3.market.margin_loans``: GET /api/v3/market/margin-loans."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730912814587,
  "data": {
    "dailyInterest": "0.1",
    "annualInterest": "0.00416667",
    "limit": "3000"
  }
}
"""
EVERYTHING = {
    "coin": "BTC",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.margin_loans(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/margin-loans?coin=BTC",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.margin_loans(**EVERYTHING)
    assert answer.daily_interest == Decimal("0.1")
    assert answer.annual_interest == Decimal("0.00416667")
    assert answer.limit == Decimal("3000")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.margin_loans(**EVERYTHING)
    assert answer == client.v3.market.margin_loans(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.margin_loans(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.margin_loans(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.margin_loans(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(20):
        client.v3.market.margin_loans(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.margin_loans(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v3/market/margin-loans")
    assert record.call == "v3.market.margin_loans"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "uta")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.market.margin_loans"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.margin_loans(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.margin_loans(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.margin_loans", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.margin_loans(**EVERYTHING)
