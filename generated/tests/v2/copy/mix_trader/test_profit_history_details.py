# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-details.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profit_history_details``: GET /api/v2/copy/mix-trader/profit-history-details."""

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
        "profitList": [
            {
                "profitId": "1",
                "coin": "usdt",
                "profit": "3.5",
                "nickName": "nickname",
                "profitTime": "1691446639000"
            }
        ],
        "endId": "3"
    },
    "msg": "success",
    "requestTime": 1627354109502
}
"""
EVERYTHING = {
    "coin": "USDT",
    "start_time": "1693205171000",
    "end_time": "1694155571000",
    "limit": "20",
    "id_less_than": "idLessThan5",
    "id_greater_than": "idGreaterThan6",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "id_less_than": "idLessThan: text as str, optional",
    "id_greater_than": "idGreaterThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_trader.profit_history_details",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "profitList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": None,
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
    client.v2.copy.mix_trader.profit_history_details(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/profit-history-details?coin=USDT&endTime=1694155571000&idGreaterThan=idGreaterThan6&idLessThan=idLessThan5&limit=20&startTime=1693205171000",
        signature="E8Xofb0nIwkOg8aXMRT8L4ivrCtXCD6gXJ9eBbtZs6k=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.profit_history_details(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/profit-history-details",
        signature="/o+X7nFAX0T7FYSTkStPXmrZS4R14q9Ge30KVic66IM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.profit_history_details(**EVERYTHING)

    assert answer.profit_list[0].profit_id == "1"
    assert answer.profit_list[0].coin == "usdt"
    assert answer.profit_list[0].profit == Decimal("3.5")
    assert answer.profit_list[0].nick_name == "nickname"
    assert answer.profit_list[0].profit_time == 1691446639000
    assert answer.end_id == "3"
    assert type(answer.profit_list[0].profit_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.profit_history_details(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.profit_history_details(**EVERYTHING)
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
    client.v2.copy.mix_trader.profit_history_details(**EVERYTHING | {name: MOMENT})
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
        client.v2.copy.mix_trader.profit_history_details(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_trader.profit_history_details(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"profitList": [{"profitId": "106"}, {"profitId": "105"}], "endId": "105"},
    {"profitList": [{"profitId": "104"}, {"profitId": "103"}], "endId": "103"},
    {"profitList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.mix_trader.profit_history_details.items(**LEAST))
    assert [row.profit_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.copy.mix_trader.profit_history_details.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7775999999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.profit_history_details(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.profit_history_details", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.profit_history_details(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.profit_history_details(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.profit_history_details) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/profit-history-details")
    assert record.call == "v2.copy.mix_trader.profit_history_details"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.profit_history_details(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.profit_history_details(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.profit_history_details", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.profit_history_details(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.profit_history_details")
    mock_client.v2.copy.mix_trader.profit_history_details(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.profit_history_details", "v2.copy.mix_trader.profit_history_details"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.mix_trader.profit_history_details.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.profit_history_details(**LEAST)
    limited.spend(keeper, "v2.copy.mix_trader.profit_history_details", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.profit_history_details(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.profit_history_details(**LEAST)
    limited.spend(hasty, "v2.copy.mix_trader.profit_history_details", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.profit_history_details(**LEAST)
    assert limited.refused() > 0
