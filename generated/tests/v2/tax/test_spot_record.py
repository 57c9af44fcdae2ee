# Made by Specloom from bitget/rest/v2/tax/spot-record.yaml; change that file, not this one.
"""``client.v2.tax.spot_record``: GET /api/v2/tax/spot-record."""

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
    "requestTime": 1687257612262,
    "data": [
        {
            "id": "1",
            "coin": "AIBB",
            "spotTaxType": "Interest",
            "amount": "6018333.33333333",
            "fee": "0",
            "balance": "468575833.33333306",
            "bizOrderId": "1333333333333333333",
            "ts": "1686128884851"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
    "limit": "100",
    "coin": "coin4",
    "id_less_than": "idLessThan5",
}
LEAST = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "limit": "limit: integer as int, optional, else 500, most 500",
    "coin": "coin: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common",),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.tax.spot_record",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "id",
    "paging.source_of_row": True,
    "paging.row_id": "id",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 2592000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.tax.spot_record(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/tax/spot-record?coin=coin4&endTime=1686214958000&idLessThan=idLessThan5&limit=100&startTime=1686128558000",
        signature="gFixjk5dRnvaIRE9VwptMLI1gINnntJE7URHebX5+nE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.tax.spot_record(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/tax/spot-record?endTime=1686214958000&startTime=1686128558000",
        signature="YhwN/BBr8ZZ0zJkE/XNUWI1B0gCJkXSHiH9mpJ23ldM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.tax.spot_record(**EVERYTHING)

    assert answer[0].id == "1"
    assert answer[0].coin == "AIBB"
    assert answer[0].spot_tax_type == "Interest"
    assert answer[0].amount == Decimal("6018333.33333333")
    assert answer[0].fee == Decimal("0")
    assert answer[0].balance == Decimal("468575833.33333306")
    assert answer[0].biz_order_id == "1333333333333333333"
    assert answer[0].ts == 1686128884851
    assert type(answer) is list
    assert type(answer[0].fee) is Decimal
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.tax.spot_record(**EVERYTHING)
    assert answer == client.v2.tax.spot_record(**EVERYTHING)
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
    client.v2.tax.spot_record(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.tax.spot_record(**given)
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
        client.v2.tax.spot_record(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.tax.spot_record(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"id": "106"}, {"id": "105"}],
    [{"id": "104"}, {"id": "103"}],
    [],
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.tax.spot_record.items(**LISTED))
    assert [row.id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.tax.spot_record.items(**LISTED | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2592000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.tax.spot_record(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.tax.spot_record(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.tax.spot_record(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.tax.spot_record) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/tax/spot-record")
    assert record.call == "v2.tax.spot_record"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.tax.spot_record(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.tax.spot_record(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.tax.spot_record", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.tax.spot_record(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.tax.spot_record")
    mock_client.v2.tax.spot_record(**EVERYTHING)
    assert served.calls() == ["v2.tax.spot_record", "v2.tax.spot_record"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.tax.spot_record.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.tax.spot_record(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.tax.spot_record(**LEAST)
    assert limited.refused() > 0
