# Made by Specloom from bitget/rest/v2/margin/crossed/liquidation-history.yaml; change that file, not this one.
"""``client.v2.margin.crossed.liquidation_history``: GET /api/v2/margin/crossed/liquidation-history."""

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
    "requestTime": 1668134626684,
    "data": {
        "minId": "1",
        "maxId": "maxId2",
        "resultList": [
            {
                "liqId": "1",
                "liqStartTime": "1356756456873",
                "liqEndTime": "1700000000003",
                "liqRiskRatio": "0.1",
                "totalAssets": "154",
                "totalDebt": "123",
                "liqFee": "31.1",
                "uTime": "1668134458717",
                "cTime": "1700000000009"
            }
        ]
    }
}
"""
EVERYTHING = {
    "start_time": "1693205171000",
    "end_time": "1694155571000",
    "limit": "20",
    "id_less_than": "idLessThan4",
}
LEAST = {
    "start_time": "1693205171000",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
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
    "rate_limit.pool": "v2.margin.crossed.liquidation_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "min_max_id",
    "paging.param": "idLessThan",
    "paging.items": "resultList",
    "paging.source": "minId",
    "paging.source_of_row": False,
    "paging.row_id": "liqId",
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
    client.v2.margin.crossed.liquidation_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/liquidation-history?endTime=1694155571000&idLessThan=idLessThan4&limit=20&startTime=1693205171000",
        signature="8ry9bXsCvi65nLghBGW+rhrSRFrEmbyvN72wXILbe3I=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.liquidation_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/liquidation-history?startTime=1693205171000",
        signature="U9dHAfa2lGDoSzRb7HDq22h/0QcJfWO1ZYlOM/S+YKY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.liquidation_history(**EVERYTHING)

    assert answer.min_id == "1"
    assert answer.max_id == "maxId2"
    assert answer.result_list[0].liq_id == "1"
    assert answer.result_list[0].liq_start_time == 1356756456873
    assert answer.result_list[0].liq_end_time == 1700000000003
    assert answer.result_list[0].liq_risk_ratio == Decimal("0.1")
    assert answer.result_list[0].total_assets == Decimal("154")
    assert answer.result_list[0].total_debt == Decimal("123")
    assert answer.result_list[0].liq_fee == Decimal("31.1")
    assert answer.result_list[0].u_time == 1668134458717
    assert answer.result_list[0].c_time == 1700000000009
    assert type(answer.result_list[0].liq_start_time) is Millis
    assert type(answer.result_list[0].liq_end_time) is Millis
    assert type(answer.result_list[0].total_assets) is Decimal
    assert type(answer.result_list[0].total_debt) is Decimal
    assert type(answer.result_list[0].u_time) is Millis
    assert type(answer.result_list[0].c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.liquidation_history(**EVERYTHING)
    assert answer == client.v2.margin.crossed.liquidation_history(**EVERYTHING)
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
    client.v2.margin.crossed.liquidation_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.liquidation_history(**given)
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
        client.v2.margin.crossed.liquidation_history(**EVERYTHING | {name: value})
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
        client.v2.margin.crossed.liquidation_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"liqId": "106"}, {"liqId": "105"}], "minId": "105"},
    {"resultList": [{"liqId": "104"}, {"liqId": "103"}], "minId": "103"},
    {"resultList": [], "minId": ""},
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.crossed.liquidation_history.items(**LISTED))
    assert [row.liq_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.crossed.liquidation_history.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.crossed.liquidation_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.liquidation_history", 8)
    for _ in range(2):
        client.v2.margin.crossed.liquidation_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.liquidation_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.liquidation_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/crossed/liquidation-history")
    assert record.call == "v2.margin.crossed.liquidation_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.liquidation_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.liquidation_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.liquidation_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.liquidation_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.liquidation_history")
    mock_client.v2.margin.crossed.liquidation_history(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.liquidation_history", "v2.margin.crossed.liquidation_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.crossed.liquidation_history.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.liquidation_history(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.liquidation_history", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.liquidation_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.liquidation_history(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.liquidation_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.liquidation_history(**LEAST)
    assert limited.refused() > 0
