# Made by Specloom from bitget/rest/v3/ins-loan/repaid-history.yaml; change that file, not this one.
"""``client.v3.ins_loan.repaid_history``: GET /api/v3/ins-loan/repaid-history."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1711697588556,
    "data": [
        {
            "repayOrderId": "xxxxxxx",
            "businessType": "liquidation",
            "repayType": "part",
            "repaidTime": "1745654869294",
            "coin": "USDT",
            "repayAmount": "5092.45423168",
            "repayInterest": "0",
            "repaidAmount": "8.5",
            "repaidInterest": "9.5"
        },
        {
            "repayOrderId": "xxxxxxx",
            "businessType": "normal",
            "repayType": "all",
            "repaidTime": "1713645576789",
            "coin": "USDT",
            "repaidAmount": "1",
            "repaidInterest": "1.1"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "100",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "inst_loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.ins_loan.repaid_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 3,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.repaid_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/repaid-history?endTime=1700000000002&limit=100&startTime=1700000000001",
        signature="mrgbHVSK0wbvTHuVogv9uKeYNTVjROjgyxgIGR6kwSc=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.ins_loan.repaid_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/ins-loan/repaid-history",
        signature="EskVxGwW1bChgpWyMM/sK84YsJtvbNV1c0Pwu88KPqg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.ins_loan.repaid_history(**EVERYTHING)

    assert answer[0].repay_order_id == "xxxxxxx"
    assert answer[0].business_type == "liquidation"
    assert answer[0].repay_type == "part"
    assert answer[0].repaid_time == 1745654869294
    assert answer[0].coin == "USDT"
    assert answer[0].repay_amount == Decimal("5092.45423168")
    assert answer[0].repay_interest == Decimal("0")
    assert answer[0].repaid_amount == Decimal("8.5")
    assert answer[0].repaid_interest == Decimal("9.5")
    assert answer[1].repay_order_id == "xxxxxxx"
    assert answer[1].business_type == "normal"
    assert answer[1].repay_type == "all"
    assert answer[1].repaid_time == 1713645576789
    assert answer[1].coin == "USDT"
    assert answer[1].repaid_amount == Decimal("1")
    assert answer[1].repaid_interest == Decimal("1.1")
    assert type(answer) is list
    assert type(answer[0].repaid_time) is Millis
    assert type(answer[0].repay_interest) is Decimal
    assert type(answer[1].repaid_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.ins_loan.repaid_history(**EVERYTHING)
    assert answer == client.v3.ins_loan.repaid_history(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v3.ins_loan.repaid_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.ins_loan.repaid_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("25559", errors.LoanRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.ins_loan.repaid_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.ins_loan.repaid_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(3):
        client.v3.ins_loan.repaid_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.ins_loan.repaid_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 3


def test_takes(client, told):
    assert told(client.v3.ins_loan.repaid_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/ins-loan/repaid-history")
    assert record.call == "v3.ins_loan.repaid_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.ins_loan.repaid_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.ins_loan.repaid_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.ins_loan.repaid_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.ins_loan.repaid_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.ins_loan.repaid_history")
    mock_client.v3.ins_loan.repaid_history(**EVERYTHING)
    assert served.calls() == ["v3.ins_loan.repaid_history", "v3.ins_loan.repaid_history"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(4):
        keeper.v3.ins_loan.repaid_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(4):
            hasty.v3.ins_loan.repaid_history(**LEAST)
    assert limited.refused() > 0
