# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-history-details.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.profit_history_details``: GET /api/v2/copy/spot-trader/profit-history-details."""

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
    "requestTime": 1695806800430,
    "data": {
        "endId": "4",
        "profitList": [
            {
                "profitId": "1",
                "coin": "USDT",
                "distributeRatio": "8",
                "profit": "2.40377986",
                "followerName": "xx1",
                "profitTime": "1695371100000"
            },
            {
                "profitId": "2",
                "coin": "USDT",
                "distributeRatio": "8",
                "profit": "0.00000000",
                "followerName": "xx2",
                "profitTime": "1693822200000"
            },
            {
                "profitId": "3",
                "coin": "USDT",
                "distributeRatio": "8",
                "profit": "0.01625000",
                "followerName": "xx3",
                "profitTime": "1693556100000"
            },
            {
                "profitId": "4",
                "coin": "USDT",
                "distributeRatio": "8",
                "profit": "2.16373741",
                "followerName": "xx4",
                "profitTime": "1693536000000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "id_less_than": "idLessThan1",
    "id_greater_than": "idGreaterThan2",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "limit": "100",
    "coin": "coin6",
}
LEAST = {}
TAKES = {
    "id_less_than": "idLessThan: text as str, optional",
    "id_greater_than": "idGreaterThan: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "coin": "coin: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_trader.profit_history_details",
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
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.profit_history_details(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/profit-history-details?coin=coin6&endTime=1700000000004&idGreaterThan=idGreaterThan2&idLessThan=idLessThan1&limit=100&startTime=1700000000003",
        signature="SuDDCFQNX433baEpl78iO6vH75PJSCldqAkrb36KfOc=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.profit_history_details(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/profit-history-details",
        signature="5Vn4WRthVEZjxnlII73F0YmamZUhqNtL/ONlDbZaqUA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.profit_history_details(**EVERYTHING)

    assert answer.end_id == "4"
    assert answer.profit_list[0].profit_id == "1"
    assert answer.profit_list[0].coin == "USDT"
    assert answer.profit_list[0].distribute_ratio == Decimal("8")
    assert answer.profit_list[0].profit == Decimal("2.40377986")
    assert answer.profit_list[0].follower_name == "xx1"
    assert answer.profit_list[0].profit_time == 1695371100000
    assert answer.profit_list[1].profit_id == "2"
    assert answer.profit_list[1].coin == "USDT"
    assert answer.profit_list[1].distribute_ratio == Decimal("8")
    assert answer.profit_list[1].profit == Decimal("0E-8")
    assert answer.profit_list[1].follower_name == "xx2"
    assert answer.profit_list[1].profit_time == 1693822200000
    assert answer.profit_list[2].profit_id == "3"
    assert answer.profit_list[2].coin == "USDT"
    assert answer.profit_list[2].distribute_ratio == Decimal("8")
    assert answer.profit_list[2].profit == Decimal("0.01625000")
    assert answer.profit_list[2].follower_name == "xx3"
    assert answer.profit_list[2].profit_time == 1693556100000
    assert answer.profit_list[3].profit_id == "4"
    assert answer.profit_list[3].coin == "USDT"
    assert answer.profit_list[3].distribute_ratio == Decimal("8")
    assert answer.profit_list[3].profit == Decimal("2.16373741")
    assert answer.profit_list[3].follower_name == "xx4"
    assert answer.profit_list[3].profit_time == 1693536000000
    assert type(answer.profit_list[0].distribute_ratio) is Decimal
    assert type(answer.profit_list[0].profit_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.profit_history_details(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.profit_history_details(**EVERYTHING)
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
    client.v2.copy.spot_trader.profit_history_details(**EVERYTHING | {name: MOMENT})
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
        client.v2.copy.spot_trader.profit_history_details(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.profit_history_details(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"profitList": [{"profitId": "106"}, {"profitId": "105"}], "endId": "105"},
    {"profitList": [{"profitId": "104"}, {"profitId": "103"}], "endId": "103"},
    {"profitList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.spot_trader.profit_history_details.items(**LEAST))
    assert [row.profit_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.profit_history_details(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_trader.profit_history_details", 3)
    for _ in range(2):
        client.v2.copy.spot_trader.profit_history_details(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.profit_history_details(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.profit_history_details) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-trader/profit-history-details")
    assert record.call == "v2.copy.spot_trader.profit_history_details"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.profit_history_details(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.profit_history_details(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.profit_history_details", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.profit_history_details(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.profit_history_details")
    mock_client.v2.copy.spot_trader.profit_history_details(**EVERYTHING)
    assert served.calls() == [
        "v2.copy.spot_trader.profit_history_details",
        "v2.copy.spot_trader.profit_history_details",
    ]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.spot_trader.profit_history_details.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_trader.profit_history_details(**LEAST)
    limited.spend(keeper, "v2.copy.spot_trader.profit_history_details", 3)
    for _ in range(2):
        keeper.v2.copy.spot_trader.profit_history_details(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_trader.profit_history_details(**LEAST)
    limited.spend(hasty, "v2.copy.spot_trader.profit_history_details", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.profit_history_details(**LEAST)
    assert limited.refused() > 0
