# Made by Specloom from bitget/rest/v2/convert/convert-record.yaml; change that file, not this one.
"""``client.v2.convert.convert_record``: GET /api/v2/convert/convert-record."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "data": {
        "dataList": [
            {
                "id": "1",
                "ts": "1688527512229",
                "cnvtPrice": "0.00052268",
                "fee": "0",
                "fromCoinSize": 100,
                "fromCoin": "USDT",
                "toCoinSize": "0.23206967",
                "toCoin": "ETH"
            }
        ],
        "endId": "1"
    },
    "msg": "success",
    "requestTime": 1627293612502
}
"""
EVERYTHING = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
    "limit": "10",
    "id_less_than": "idLessThan4",
}
LEAST = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "convert"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.convert.convert_record",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "dataList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "id",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.convert.convert_record(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/convert/convert-record?endTime=1686214958000&idLessThan=idLessThan4&limit=10&startTime=1686128558000",
        signature="V3odYfl4D3TuoK6VZH1Y3S1RYIzG93fOf6OVkq6ukMw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.convert.convert_record(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/convert/convert-record?endTime=1686214958000&startTime=1686128558000",
        signature="Hf1Cj0etT1ZoCEfW/WYFZab8p18dUlgHP/MhHG0Bxa4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.convert_record(**EVERYTHING)

    assert answer.data_list[0].id == "1"
    assert answer.data_list[0].ts == 1688527512229
    assert answer.data_list[0].cnvt_price == Decimal("0.00052268")
    assert answer.data_list[0].fee == Decimal("0")
    assert answer.data_list[0].from_coin_size == Decimal("100")
    assert answer.data_list[0].from_coin == "USDT"
    assert answer.data_list[0].to_coin_size == Decimal("0.23206967")
    assert answer.data_list[0].to_coin == "ETH"
    assert answer.end_id == "1"
    assert type(answer.data_list[0].ts) is Millis
    assert type(answer.data_list[0].fee) is Decimal
    assert type(answer.data_list[0].from_coin_size) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.convert_record(**EVERYTHING)
    assert answer == client.v2.convert.convert_record(**EVERYTHING)
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
    client.v2.convert.convert_record(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.convert.convert_record(**given)
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
        client.v2.convert.convert_record(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("12001", errors.ConvertRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.convert.convert_record(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"dataList": [{"id": "106"}, {"id": "105"}], "endId": "105"},
    {"dataList": [{"id": "104"}, {"id": "103"}], "endId": "103"},
    {"dataList": [], "endId": ""},
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.convert.convert_record.items(**LISTED))
    assert [row.id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.convert.convert_record.items(**LISTED | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.convert.convert_record(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.convert.convert_record", 8)
    for _ in range(2):
        client.v2.convert.convert_record(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.convert_record(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.convert.convert_record) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/convert/convert-record")
    assert record.call == "v2.convert.convert_record"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.convert_record(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.convert_record(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.convert_record", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.convert_record(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.convert.convert_record")
    mock_client.v2.convert.convert_record(**EVERYTHING)
    assert served.calls() == ["v2.convert.convert_record", "v2.convert.convert_record"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.convert.convert_record.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.convert.convert_record(**LEAST)
    limited.spend(keeper, "v2.convert.convert_record", 8)
    for _ in range(2):
        keeper.v2.convert.convert_record(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.convert.convert_record(**LEAST)
    limited.spend(hasty, "v2.convert.convert_record", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.convert.convert_record(**LEAST)
    assert limited.refused() > 0
