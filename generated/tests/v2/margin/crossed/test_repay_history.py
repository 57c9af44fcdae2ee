# Made by Specloom from bitget/rest/v2/margin/crossed/repay-history.yaml; change that file, not this one.
"""``client.v2.margin.crossed.repay_history``: GET /api/v2/margin/crossed/repay-history."""

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
    "requestTime": 1695636829522,
    "data": {
        "resultList": [
            {
                "repayId": "1",
                "coin": "USDT",
                "repayAmount": "12.1",
                "repayType": "manual_repay",
                "repayInterest": "0.0001",
                "repayPrincipal": "0.1",
                "cTime": "1695629859821",
                "uTime": "1695629890839"
            }
        ],
        "maxId": "1",
        "minId": "minId3"
    }
}
"""
EVERYTHING = {
    "start_time": "1693205171000",
    "end_time": "1694155571000",
    "limit": "20",
    "repay_id": "repayId4",
    "coin": "coin5",
    "id_less_than": "idLessThan6",
}
LEAST = {
    "start_time": "1693205171000",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "repay_id": "repayId: text as str, optional",
    "coin": "coin: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.crossed.repay_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "min_max_id",
    "paging.param": "idLessThan",
    "paging.items": "resultList",
    "paging.source": "minId",
    "paging.source_of_row": False,
    "paging.row_id": "repayId",
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
    client.v2.margin.crossed.repay_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/repay-history?coin=coin5&endTime=1694155571000&idLessThan=idLessThan6&limit=20&repayId=repayId4&startTime=1693205171000",
        signature="UWMJfsD7msVqN20APgiyjD4EGrAScAAKRnbgwgXK+iU=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.repay_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/repay-history?startTime=1693205171000",
        signature="NJ7W7rUHkycNM8z2BouRZWeCLlO/jTbRvmupNgyIYdc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.repay_history(**EVERYTHING)

    assert answer.result_list[0].repay_id == "1"
    assert answer.result_list[0].coin == "USDT"
    assert answer.result_list[0].repay_amount == Decimal("12.1")
    assert answer.result_list[0].repay_type == "manual_repay"
    assert answer.result_list[0].repay_interest == Decimal("0.0001")
    assert answer.result_list[0].repay_principal == Decimal("0.1")
    assert answer.result_list[0].c_time == 1695629859821
    assert answer.result_list[0].u_time == 1695629890839
    assert answer.max_id == "1"
    assert answer.min_id == "minId3"
    assert type(answer.result_list[0].c_time) is Millis
    assert type(answer.result_list[0].u_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.repay_history(**EVERYTHING)
    assert answer == client.v2.margin.crossed.repay_history(**EVERYTHING)
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
    client.v2.margin.crossed.repay_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.repay_history(**given)
    assert not exchange.sent


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
        client.v2.margin.crossed.repay_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.crossed.repay_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"repayId": "106"}, {"repayId": "105"}], "minId": "105"},
    {"resultList": [{"repayId": "104"}, {"repayId": "103"}], "minId": "103"},
    {"resultList": [], "minId": ""},
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.crossed.repay_history.items(**LISTED))
    assert [row.repay_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.crossed.repay_history.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.crossed.repay_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.repay_history", 8)
    for _ in range(2):
        client.v2.margin.crossed.repay_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.repay_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.repay_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/crossed/repay-history")
    assert record.call == "v2.margin.crossed.repay_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.repay_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.repay_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.repay_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.repay_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.repay_history")
    mock_client.v2.margin.crossed.repay_history(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.repay_history", "v2.margin.crossed.repay_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.crossed.repay_history.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.repay_history(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.repay_history", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.repay_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.repay_history(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.repay_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.repay_history(**LEAST)
    assert limited.refused() > 0
