# Made by Specloom from bitget/rest/v2/earn/loan/debts.yaml; change that file, not this one.
"""``client.v2.earn.loan.debts``: GET /api/v2/earn/loan/debts."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1692436610750,
  "data": {
    "pledgeInfos": [
      {
        "coin": "USDT",
        "amount": "28826.61539642",
        "amountUsdt": "28826.61"
      }
    ],
    "loanInfos": [
      {
        "coin": "ETH",
        "amount": "11.00002748",
        "amountUsdt": "18730.85"
      }
    ]
  }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.debts(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/debts",
        signature="mk+7Lb3g+5UNSmy40F6Atkz7wcbpOtdl3BzSDsxeuKk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.debts(**EVERYTHING)
    assert answer.pledge_infos[0].coin == "USDT"
    assert answer.pledge_infos[0].amount == Decimal("28826.61539642")
    assert answer.pledge_infos[0].amount_usdt == Decimal("28826.61")
    assert answer.loan_infos[0].coin == "ETH"
    assert answer.loan_infos[0].amount == Decimal("11.00002748")
    assert answer.loan_infos[0].amount_usdt == Decimal("18730.85")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.debts(**EVERYTHING)
    assert answer == client.v2.earn.loan.debts(**EVERYTHING)
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
        client.v2.earn.loan.debts(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.debts(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.earn.loan.debts(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.debts(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/earn/loan/debts")
    assert record.call == "v2.earn.loan.debts"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "earn", "loan")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.earn.loan.debts"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.debts(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.debts(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.debts", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.debts(**EVERYTHING)
