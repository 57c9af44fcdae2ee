# Made by Specloom from bitget/rest/v2/earn/loan/borrow-history.yaml; change that file, not this one.
"""``client.v2.earn.loan.borrow_history``: GET /api/v2/earn/loan/borrow-history."""

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
    "requestTime": 1684747525424,
    "data": [
        {
            "orderId": "12121212121",
            "loanCoin": "TRX",
            "pledgeCoin": "USDT",
            "initPledgeAmount": "0.757",
            "initLoanAmount": "4321321.23820848",
            "hourRate": "59.1",
            "daily": "7",
            "borrowTime": "1684747528424",
            "status": "REPAY"
        },
        {
            "orderId": "12121212121",
            "loanCoin": "TRX",
            "pledgeCoin": "USDT",
            "initPledgeAmount": "0.757",
            "initLoanAmount": "4321321.23820848",
            "hourRate": "59.1",
            "daily": "7",
            "borrowTime": "1684747528424",
            "status": "REPAY"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1685957902000",
    "end_time": "1691228302423",
    "order_id": "orderId3",
    "loan_coin": "loanCoin4",
    "pledge_coin": "pledgeCoin5",
    "status": "ROLLBACK",
    "page_no": "1",
    "page_size": "100",
}
LEAST = {
    "start_time": "1685957902000",
    "end_time": "1691228302423",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "order_id": "orderId: text as str, optional",
    "loan_coin": "loanCoin: text as str, optional",
    "pledge_coin": "pledgeCoin: text as str, optional",
    "status": "status: text as str, optional, one of ROLLBACK FORCE REPAY",
    "page_no": "pageNo: integer as int, optional, else 1",
    "page_size": "pageSize: integer as int, optional, else 10, most 100",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "earn", "loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.loan.borrow_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "pageSize",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.borrow_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/borrow-history?endTime=1691228302423&loanCoin=loanCoin4&orderId=orderId3&pageNo=1&pageSize=100&pledgeCoin=pledgeCoin5&startTime=1685957902000&status=ROLLBACK",
        signature="U9jPxIdYy/lgsC3LKsWCcJ+iUNIMSuLVNRLjBm8SKos=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.borrow_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/borrow-history?endTime=1691228302423&startTime=1685957902000",
        signature="cDXDqZhkkcNJBVfdfbVolXUWXaS/bGLDbxyotuaUV9Y=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.borrow_history(**EVERYTHING)

    assert answer[0].order_id == "12121212121"
    assert answer[0].loan_coin == "TRX"
    assert answer[0].pledge_coin == "USDT"
    assert answer[0].init_pledge_amount == Decimal("0.757")
    assert answer[0].init_loan_amount == Decimal("4321321.23820848")
    assert answer[0].hour_rate == Decimal("59.1")
    assert answer[0].daily == "7"
    assert answer[0].borrow_time == 1684747528424
    assert answer[0].status == "REPAY"
    assert answer[1].order_id == "12121212121"
    assert answer[1].loan_coin == "TRX"
    assert answer[1].pledge_coin == "USDT"
    assert answer[1].init_pledge_amount == Decimal("0.757")
    assert answer[1].init_loan_amount == Decimal("4321321.23820848")
    assert answer[1].hour_rate == Decimal("59.1")
    assert answer[1].daily == "7"
    assert answer[1].borrow_time == 1684747528424
    assert answer[1].status == "REPAY"
    assert type(answer) is list
    assert type(answer[0].borrow_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("ROLLBACK", "FORCE", "REPAY"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.loan.borrow_history(**LEAST)


def test_documented_values(told):
    assert told("v2.earn.loan.borrow_history") == [("status", ("ROLLBACK", "FORCE", "REPAY"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.borrow_history(**EVERYTHING)
    assert answer == client.v2.earn.loan.borrow_history(**EVERYTHING)
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
    client.v2.earn.loan.borrow_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.loan.borrow_history(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_no", "1.5"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.earn.loan.borrow_history(**EVERYTHING | {name: value})
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
        client.v2.earn.loan.borrow_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"orderId": "106"}, {"orderId": "105"}],
    [{"orderId": "104"}, {"orderId": "103"}],
    [],
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.earn.loan.borrow_history.items(**LISTED))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.borrow_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.loan.borrow_history", 8)
    for _ in range(2):
        client.v2.earn.loan.borrow_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.borrow_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.loan.borrow_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/loan/borrow-history")
    assert record.call == "v2.earn.loan.borrow_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.borrow_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.borrow_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.borrow_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.borrow_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.loan.borrow_history")
    mock_client.v2.earn.loan.borrow_history(**EVERYTHING)
    assert served.calls() == ["v2.earn.loan.borrow_history", "v2.earn.loan.borrow_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.earn.loan.borrow_history.items(**LISTED | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.loan.borrow_history(**LEAST)
    limited.spend(keeper, "v2.earn.loan.borrow_history", 8)
    for _ in range(2):
        keeper.v2.earn.loan.borrow_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.loan.borrow_history(**LEAST)
    limited.spend(hasty, "v2.earn.loan.borrow_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.loan.borrow_history(**LEAST)
    assert limited.refused() > 0
