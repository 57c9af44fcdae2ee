# Made by Specloom from bitget/rest/v2/margin/crossed/financial-records.yaml; change that file, not this one.
"""``client.v2.margin.crossed.financial_records``: GET /api/v2/margin/crossed/financial-records."""

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
                "marginId": "1",
                "amount": "10.12",
                "coin": "USDT",
                "balance": "156",
                "fee": "0",
                "marginType": "transfer_in",
                "uTime": "1668134458717",
                "cTime": "1700000000008"
            }
        ]
    }
}
"""
EVERYTHING = {
    "coin": "USDT",
    "start_time": "1693205171000",
    "end_time": "1694155571000",
    "limit": "20",
    "margin_type": "transfer_in",
    "id_less_than": "idLessThan6",
}
LEAST = {
    "start_time": "1693205171000",
}
TAKES = {
    "coin": "coin: text as str, optional",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "margin_type": "marginType: text as str, optional, one of transfer_in transfer_out borrow repay liquidation_fee compensate deal_in deal_out confiscated exchange_in exchange_out sys_exchange_in sys_exchange_out",
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
    "rate_limit.pool": "v2.margin.crossed.financial_records",
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
    "paging.row_id": None,
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
    client.v2.margin.crossed.financial_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/financial-records?coin=USDT&endTime=1694155571000&idLessThan=idLessThan6&limit=20&marginType=transfer_in&startTime=1693205171000",
        signature="hiDQJdDK98xbAr/3+hLUvK2dJcoaJUr1LrS2Ip9CpK0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.crossed.financial_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/margin/crossed/financial-records?startTime=1693205171000",
        signature="GbHtLhfbWBc0gx6yybhsB4KKU3ETn3ig2/nr70ThrmU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.crossed.financial_records(**EVERYTHING)

    assert answer.min_id == "1"
    assert answer.max_id == "maxId2"
    assert answer.result_list[0].margin_id == "1"
    assert answer.result_list[0].amount == Decimal("10.12")
    assert answer.result_list[0].coin == "USDT"
    assert answer.result_list[0].balance == Decimal("156")
    assert answer.result_list[0].fee == Decimal("0")
    assert answer.result_list[0].margin_type == "transfer_in"
    assert answer.result_list[0].u_time == 1668134458717
    assert answer.result_list[0].c_time == 1700000000008
    assert type(answer.result_list[0].balance) is Decimal
    assert type(answer.result_list[0].fee) is Decimal
    assert type(answer.result_list[0].u_time) is Millis
    assert type(answer.result_list[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "resultList", 0, "marginType"): (
        "transfer_in",
        "transfer_out",
        "borrow",
        "repay",
        "liquidation_fee",
        "compensate",
        "deal_in",
        "deal_out",
        "confiscated",
        "exchange_in",
        "exchange_out",
        "sys_exchange_in",
        "sys_exchange_out",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.margin.crossed.financial_records(**LEAST)


def test_documented_values(told):
    assert told("v2.margin.crossed.financial_records") == [
        (
            "margin_type",
            (
                "transfer_in",
                "transfer_out",
                "borrow",
                "repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "confiscated",
                "exchange_in",
                "exchange_out",
                "sys_exchange_in",
                "sys_exchange_out",
            ),
        )
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.crossed.financial_records(**EVERYTHING)
    assert answer == client.v2.margin.crossed.financial_records(**EVERYTHING)
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
    client.v2.margin.crossed.financial_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.crossed.financial_records(**given)
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
        client.v2.margin.crossed.financial_records(**EVERYTHING | {name: value})
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
        client.v2.margin.crossed.financial_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"marginId": "106"}, {"marginId": "105"}], "minId": "105"},
    {"resultList": [{"marginId": "104"}, {"marginId": "103"}], "minId": "103"},
    {"resultList": [], "minId": ""},
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.margin.crossed.financial_records.items(**LISTED))
    assert [row.margin_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.margin.crossed.financial_records.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7775999999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.crossed.financial_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.crossed.financial_records", 8)
    for _ in range(2):
        client.v2.margin.crossed.financial_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.crossed.financial_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.crossed.financial_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/crossed/financial-records")
    assert record.call == "v2.margin.crossed.financial_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.crossed.financial_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.crossed.financial_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.crossed.financial_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.crossed.financial_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.crossed.financial_records")
    mock_client.v2.margin.crossed.financial_records(**EVERYTHING)
    assert served.calls() == ["v2.margin.crossed.financial_records", "v2.margin.crossed.financial_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.margin.crossed.financial_records.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.crossed.financial_records(**LEAST)
    limited.spend(keeper, "v2.margin.crossed.financial_records", 8)
    for _ in range(2):
        keeper.v2.margin.crossed.financial_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.crossed.financial_records(**LEAST)
    limited.spend(hasty, "v2.margin.crossed.financial_records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.crossed.financial_records(**LEAST)
    assert limited.refused() > 0
