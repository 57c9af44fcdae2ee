# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-traders.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_traders``: GET /api/v2/copy/spot-follower/query-traders."""

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
    "requestTime": 1695813674738,
    "data": {
        "resultList": [
            {
                "certificationType": "Uncertified",
                "traceTotalAmount": "16027.6543",
                "traceTotalNetProfit": "43.2480",
                "traceTotalProfit": "52.8743",
                "traderName": "BGU***9Z72",
                "traderId": "**********",
                "maxFollowLimit": "300",
                "bgbMaxFollowLimit": "17",
                "followCount": "1",
                "bgbFollowCount": "19",
                "followerTime": "1693533344295"
            }
        ]
    }
}
"""
EVERYTHING = {
    "page_no": "1",
    "page_size": "50",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
}
LEAST = {}
TAKES = {
    "page_no": "pageNo: integer as int, optional, else 1",
    "page_size": "pageSize: integer as int, optional, else 20, most 50",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
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
    "rate_limit.pool": "v2.copy.spot_follower.query_traders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "resultList",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "pageSize",
    "paging.size_max": 50,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_follower.query_traders(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-follower/query-traders?endTime=1700000000004&pageNo=1&pageSize=50&startTime=1700000000003",
        signature="stUgK4GeP/fp3SE2g+yKlrmBiIsH9a37i7Ip6OOPoY8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_follower.query_traders(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-follower/query-traders",
        signature="2jiktWwsqUlW6HVvIzxqTAjXTLZdGofu+5B7ESSd0Pw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_follower.query_traders(**EVERYTHING)

    assert answer.result_list[0].certification_type == "Uncertified"
    assert answer.result_list[0].trace_total_amount == Decimal("16027.6543")
    assert answer.result_list[0].trace_total_net_profit == Decimal("43.2480")
    assert answer.result_list[0].trace_total_profit == Decimal("52.8743")
    assert answer.result_list[0].trader_name == "BGU***9Z72"
    assert answer.result_list[0].trader_id == "**********"
    assert answer.result_list[0].max_follow_limit == 300
    assert answer.result_list[0].bgb_max_follow_limit == 17
    assert answer.result_list[0].follow_count == 1
    assert answer.result_list[0].bgb_follow_count == 19
    assert answer.result_list[0].follower_time == 1693533344295
    assert type(answer.result_list[0].max_follow_limit) is int
    assert type(answer.result_list[0].bgb_max_follow_limit) is int
    assert type(answer.result_list[0].follow_count) is int
    assert type(answer.result_list[0].bgb_follow_count) is int
    assert type(answer.result_list[0].follower_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_follower.query_traders(**EVERYTHING)
    assert answer == client.v2.copy.spot_follower.query_traders(**EVERYTHING)
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
    client.v2.copy.spot_follower.query_traders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("page_no", "1.5"),
        ("page_size", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.copy.spot_follower.query_traders(**EVERYTHING | {name: value})
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
        client.v2.copy.spot_follower.query_traders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"certificationType": "106"}, {"certificationType": "105"}]},
    {"resultList": [{"certificationType": "104"}, {"certificationType": "103"}]},
    {"resultList": []},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.spot_follower.query_traders.items(**LEAST))
    assert [row.certification_type for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["50", "50", "50"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_follower.query_traders(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_follower.query_traders", 3)
    for _ in range(2):
        client.v2.copy.spot_follower.query_traders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_follower.query_traders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_follower.query_traders) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-follower/query-traders")
    assert record.call == "v2.copy.spot_follower.query_traders"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_follower.query_traders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_follower.query_traders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_follower.query_traders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_follower.query_traders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_follower.query_traders")
    mock_client.v2.copy.spot_follower.query_traders(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_follower.query_traders", "v2.copy.spot_follower.query_traders"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.spot_follower.query_traders.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_follower.query_traders(**LEAST)
    limited.spend(keeper, "v2.copy.spot_follower.query_traders", 3)
    for _ in range(2):
        keeper.v2.copy.spot_follower.query_traders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_follower.query_traders(**LEAST)
    limited.spend(hasty, "v2.copy.spot_follower.query_traders", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_follower.query_traders(**LEAST)
    assert limited.refused() > 0
