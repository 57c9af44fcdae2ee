# Made by Specloom from bitget/rest/v2/broker/subaccounts.yaml; change that file, not this one.
"""``client.v2.broker.subaccounts``: GET /api/v2/broker/subaccounts."""

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
    "requestTime": 1720841021439,
    "data": [
        {
            "uid": "5647948008",
            "asset": "5000.0001",
            "firstTimeDeposit": "1720497029245",
            "firstTimeTrade": "1720492699403",
            "registerTime": "1700000000005"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1720163600000",
    "end_time": "1720663600000",
    "page_size": "1",
    "page_no": "13",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "page_size": "pageSize: integer as int, optional, else 100, most 1000",
    "page_no": "pageNo: integer as int, optional, else 1",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.subaccounts",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "pageSize",
    "paging.size_max": 1000,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 2592000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.subaccounts(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/subaccounts?endTime=1720663600000&pageNo=13&pageSize=1&startTime=1720163600000",
        signature="HZ0z0HvdU6PjWPkZy2GK1SjC1iKwxH5LZx/AKStSDGw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.subaccounts(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/subaccounts",
        signature="rFcOFK+9aBS7+F8gRja/YDwpAyY3Nk0q8oVxbyKfg48=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.subaccounts(**EVERYTHING)

    assert answer[0].uid == "5647948008"
    assert answer[0].asset == Decimal("5000.0001")
    assert answer[0].first_time_deposit == 1720497029245
    assert answer[0].first_time_trade == 1720492699403
    assert answer[0].register_time == 1700000000005
    assert type(answer) is list
    assert type(answer[0].first_time_deposit) is Millis
    assert type(answer[0].first_time_trade) is Millis
    assert type(answer[0].register_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.subaccounts(**EVERYTHING)
    assert answer == client.v2.broker.subaccounts(**EVERYTHING)
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
    client.v2.broker.subaccounts(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_size", "1.5"),
        ("page_no", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.subaccounts(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.subaccounts(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"uid": "106"}, {"uid": "105"}],
    [{"uid": "104"}, {"uid": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.subaccounts.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["1000", "1000", "1000"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.broker.subaccounts.items(**LEAST | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2591999999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.subaccounts(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.subaccounts", 3)
    for _ in range(2):
        client.v2.broker.subaccounts(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.subaccounts(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.subaccounts) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/subaccounts")
    assert record.call == "v2.broker.subaccounts"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.subaccounts(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.subaccounts(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.subaccounts", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.subaccounts(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.subaccounts")
    mock_client.v2.broker.subaccounts(**EVERYTHING)
    assert served.calls() == ["v2.broker.subaccounts", "v2.broker.subaccounts"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.subaccounts.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.subaccounts(**LEAST)
    limited.spend(keeper, "v2.broker.subaccounts", 3)
    for _ in range(2):
        keeper.v2.broker.subaccounts(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.subaccounts(**LEAST)
    limited.spend(hasty, "v2.broker.subaccounts", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.subaccounts(**LEAST)
    assert limited.refused() > 0
