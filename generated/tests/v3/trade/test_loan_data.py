# Made by Specloom from bitget/rest/v3/trade/loan-data.yaml; change that file, not this one.
"""``client.v3.trade.loan_data``: GET /api/v3/trade/loan-data."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "currentLoans": "1.5",
        "interestPaymentTime": "1700000000002",
        "debtCoinList": [
            {
                "coin": "coin1",
                "debt": "2.5",
                "interestFreeAmount": "3.5",
                "interestRateNextHour": "4.5"
            }
        ]
    }
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.loan_data",
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
    client.v3.trade.loan_data(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/trade/loan-data",
        signature="9Q2LN40Fy35WrQpX6bMiwS9L8JRkGqD/shpBtOD9FY4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.loan_data(**EVERYTHING)

    assert answer.current_loans == Decimal("1.5")
    assert answer.interest_payment_time == 1700000000002
    assert answer.debt_coin_list[0].coin == "coin1"
    assert answer.debt_coin_list[0].debt == Decimal("2.5")
    assert answer.debt_coin_list[0].interest_free_amount == Decimal("3.5")
    assert answer.debt_coin_list[0].interest_rate_next_hour == Decimal("4.5")
    assert type(answer.interest_payment_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.loan_data(**EVERYTHING)
    assert answer == client.v3.trade.loan_data(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40762", errors.PositionLimitExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.loan_data(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.trade.loan_data(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.loan_data", 8)
    for _ in range(2):
        client.v3.trade.loan_data(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.loan_data(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.loan_data) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/trade/loan-data")
    assert record.call == "v3.trade.loan_data"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.loan_data(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.loan_data(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.loan_data", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.loan_data(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.loan_data")
    mock_client.v3.trade.loan_data(**EVERYTHING)
    assert served.calls() == ["v3.trade.loan_data", "v3.trade.loan_data"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.loan_data(**EVERYTHING)
    limited.spend(keeper, "v3.trade.loan_data", 8)
    for _ in range(2):
        keeper.v3.trade.loan_data(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.loan_data(**EVERYTHING)
    limited.spend(hasty, "v3.trade.loan_data", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.loan_data(**EVERYTHING)
    assert limited.refused() > 0
