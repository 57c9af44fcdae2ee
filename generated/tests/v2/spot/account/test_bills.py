# Made by Specloom from bitget/rest/v2/spot/account/bills.yaml; change that file, not this one.
"""``client.v2.spot.account.bills``: GET /api/v2/spot/account/bills."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "message": "success",
    "requestTime": 1695808949356,
    "data": [
        {
            "cTime": "1622697148",
            "coin": "usdt",
            "groupType": "deposit",
            "businessType": "transfer-in",
            "size": "1",
            "balance": "6.5",
            "fees": "0",
            "billId": "1291"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "coin1",
    "group_type": "groupType2",
    "business_type": "DEPOSIT",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
    "limit": "500",
    "id_less_than": "idLessThan7",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "group_type": "groupType: text as str, optional",
    "business_type": "businessType: text as str, optional, one of DEPOSIT WITHDRAW BUY SELL DEDUCTION_HANDLING_FEE TRANSFER_IN TRANSFER_OUT REBATE_REWARDS AIRDROP_REWARDS USDT_CONTRACT_REWARDS MIX_CONTRACT_REWARDS SYSTEM_LOCK USER_LOCK STRATEGY_TRANSFER_IN",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "classic",
    "twin": "v3.account.financial_records",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.bills",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "billId",
    "paging.source_of_row": True,
    "paging.row_id": "billId",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.bills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/bills?businessType=DEPOSIT&coin=coin1&endTime=1700000000005&groupType=groupType2&idLessThan=idLessThan7&limit=500&startTime=1700000000004",
        signature="W+5qNv8WXK+LyMOgUKoOtfzmeAZiHEzvugniTCQGB2g=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.bills(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/bills",
        signature="YqMn6EOB80iiWOQnxZxVtyF+e0v+qufigzeQtwT8Nhs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.bills(**EVERYTHING)

    assert answer[0].c_time == 1622697148
    assert answer[0].coin == "usdt"
    assert answer[0].group_type == "deposit"
    assert answer[0].business_type == "transfer-in"
    assert answer[0].size == Decimal("1")
    assert answer[0].balance == Decimal("6.5")
    assert answer[0].fees == Decimal("0")
    assert answer[0].bill_id == "1291"
    assert type(answer) is list
    assert type(answer[0].c_time) is Millis
    assert type(answer[0].size) is Decimal
    assert type(answer[0].fees) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.bills(**EVERYTHING)
    assert answer == client.v2.spot.account.bills(**EVERYTHING)
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
    client.v2.spot.account.bills(**EVERYTHING | {name: MOMENT})
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
        client.v2.spot.account.bills(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.account.bills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"billId": "106"}, {"billId": "105"}],
    [{"billId": "104"}, {"billId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.account.bills.items(**LEAST))
    assert [row.bill_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.spot.account.bills.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.bills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.account.bills", 8)
    for _ in range(2):
        client.v2.spot.account.bills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.bills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.account.bills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/bills")
    assert record.call == "v2.spot.account.bills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.bills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.bills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.bills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.bills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.bills")
    mock_client.v2.spot.account.bills(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.bills", "v2.spot.account.bills"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.account.bills.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.account.bills(**LEAST)
    limited.spend(keeper, "v2.spot.account.bills", 8)
    for _ in range(2):
        keeper.v2.spot.account.bills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.account.bills(**LEAST)
    limited.spend(hasty, "v2.spot.account.bills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.bills(**LEAST)
    assert limited.refused() > 0
