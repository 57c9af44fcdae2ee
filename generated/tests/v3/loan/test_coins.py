# Made by Specloom from bitget/rest/v3/loan/coins.yaml; change that file, not this one.
"""``client.v3.loan.coins``: GET /api/v3/loan/coins."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "loanInfos": [
            {
                "coin": "coin1",
                "hourRateFlexible": "2.5",
                "rateFlexible": "3.5",
                "hourRate7D": "4.5",
                "rate7D": "5.5",
                "hourRate30D": "6.5",
                "rate30D": "7.5",
                "minBorrowAmount": "8.5",
                "maxBorrowAmount": "9.5",
                "minBorrowLimit": "10.5",
                "maxBorrowLimit": "11.5"
            }
        ],
        "pledgeInfos": [
            {
                "coin": "coin1",
                "initRate": "2.5",
                "supRate": "3.5",
                "forceRate": "4.5",
                "minPledgeAmount": "5.5",
                "maxPledgeAmount": "6.5"
            }
        ]
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
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
    "rate_limit.pool": "v3.loan.coins",
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
    client.v3.loan.coins(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/loan/coins?coin=coin1",
        signature="CC76HVyTTfs3V5++ehKUIR7AaNUqwz+CEmrMQTZmnl4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.loan.coins(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/loan/coins",
        signature="jWa6icN7zOP1lJNmOkXnVeFTvPJ55zH3/kLRnwX7Cfk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.loan.coins(**EVERYTHING)

    assert answer.loan_infos[0].coin == "coin1"
    assert answer.loan_infos[0].hour_rate_flexible == Decimal("2.5")
    assert answer.loan_infos[0].rate_flexible == Decimal("3.5")
    assert answer.loan_infos[0].hour_rate7_d == Decimal("4.5")
    assert answer.loan_infos[0].rate7_d == Decimal("5.5")
    assert answer.loan_infos[0].hour_rate30_d == Decimal("6.5")
    assert answer.loan_infos[0].rate30_d == Decimal("7.5")
    assert answer.loan_infos[0].min_borrow_amount == Decimal("8.5")
    assert answer.loan_infos[0].max_borrow_amount == Decimal("9.5")
    assert answer.loan_infos[0].min_borrow_limit == Decimal("10.5")
    assert answer.loan_infos[0].max_borrow_limit == Decimal("11.5")
    assert answer.pledge_infos[0].coin == "coin1"
    assert answer.pledge_infos[0].init_rate == Decimal("2.5")
    assert answer.pledge_infos[0].sup_rate == Decimal("3.5")
    assert answer.pledge_infos[0].force_rate == Decimal("4.5")
    assert answer.pledge_infos[0].min_pledge_amount == Decimal("5.5")
    assert answer.pledge_infos[0].max_pledge_amount == Decimal("6.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.loan.coins(**EVERYTHING)
    assert answer == client.v3.loan.coins(**EVERYTHING)
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
        client.v3.loan.coins(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.loan.coins(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.loan.coins", 8)
    for _ in range(2):
        client.v3.loan.coins(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.loan.coins(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.loan.coins) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/loan/coins")
    assert record.call == "v3.loan.coins"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.loan.coins(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.loan.coins(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.loan.coins", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.loan.coins(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.loan.coins")
    mock_client.v3.loan.coins(**EVERYTHING)
    assert served.calls() == ["v3.loan.coins", "v3.loan.coins"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.loan.coins(**LEAST)
    limited.spend(keeper, "v3.loan.coins", 8)
    for _ in range(2):
        keeper.v3.loan.coins(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.loan.coins(**LEAST)
    limited.spend(hasty, "v3.loan.coins", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.loan.coins(**LEAST)
    assert limited.refused() > 0
