# Made by Specloom from bitget/rest/v2/earn/loan/public/coinInfos.yaml; change that file, not this one.
"""``client.v2.earn.loan.public.coin_infos``: GET /api/v2/earn/loan/public/coinInfos."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692433281223,
  "data": {
    "loanInfos": [
      {
        "coin": "USDT",
        "hourRate7D": "0.00000617",
        "rate7D": "0.054",
        "hourRate30D": "0.00000879",
        "rate30D": "0.077",
        "minUsdt": "200",
        "maxUsdt": "1000000",
        "min": "200",
        "max": "1000000"
      }
  ],
  "pledgeInfos": [
    {
      "coin": "MATIC",
      "initRate": "0.6",
      "supRate": "0.75",
      "forceRate": "0.83",
      "minUsdt": "0",
      "maxUsdt": "200000"
    }
  ]
  }
}
"""
EVERYTHING = {
    "coin": "coin1",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/public/coinInfos?coin=coin1",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.public.coin_infos(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/public/coinInfos",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    assert answer.loan_infos[0].coin == "USDT"
    assert answer.loan_infos[0].hour_rate7_d == Decimal("0.00000617")
    assert answer.loan_infos[0].rate7_d == Decimal("0.054")
    assert answer.loan_infos[0].hour_rate30_d == Decimal("0.00000879")
    assert answer.loan_infos[0].rate30_d == Decimal("0.077")
    assert answer.loan_infos[0].min_usdt == Decimal("200")
    assert answer.loan_infos[0].max_usdt == Decimal("1000000")
    assert answer.loan_infos[0].min == Decimal("200")
    assert answer.loan_infos[0].max == Decimal("1000000")
    assert answer.pledge_infos[0].coin == "MATIC"
    assert answer.pledge_infos[0].init_rate == Decimal("0.6")
    assert answer.pledge_infos[0].sup_rate == Decimal("0.75")
    assert answer.pledge_infos[0].force_rate == Decimal("0.83")
    assert answer.pledge_infos[0].min_usdt == Decimal("0")
    assert answer.pledge_infos[0].max_usdt == Decimal("200000")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    assert answer == client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.public.coin_infos(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.earn.loan.public.coin_infos(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.public.coin_infos(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/earn/loan/public/coinInfos")
    assert record.call == "v2.earn.loan.public.coin_infos"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "earn", "loan")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.earn.loan.public.coin_infos"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.public.coin_infos(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.public.coin_infos(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.public.coin_infos", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.public.coin_infos(**LEAST)
