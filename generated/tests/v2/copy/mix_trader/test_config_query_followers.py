# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-followers.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_query_followers``: GET /api/v2/copy/mix-trader/config-query-followers."""

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
    "requestTime": 1684920707124,
    "data": [
        {
            "accountEquity": "3434361.0097",
            "isRemove": "yes",
            "followerHeadPic": "followerHeadPic3",
            "followerName": "****@***.com",
            "followerUid": "************",
            "followerTime": "1684920707124"
        }
    ]
}
"""
EVERYTHING = {
    "page_no": "1",
    "page_size": "20",
    "start_time": "1692624281000",
    "end_time": "1693473489000",
}
LEAST = {}
TAKES = {
    "page_no": "pageNo: integer as int, optional, else 1",
    "page_size": "pageSize: integer as int, optional, else 20, most 100",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
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
    "rate_limit.pool": "v2.copy.mix_trader.config_query_followers",
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
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.config_query_followers(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/config-query-followers?endTime=1693473489000&pageNo=1&pageSize=20&startTime=1692624281000",
        signature="MNnGqAeLqkJ7mF2uz11ZPv6teEaJSSzTk/rAe1zaaUw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.config_query_followers(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/config-query-followers",
        signature="bEHD664Q0qfmlATJghLiM8UFDXijGWzw9tspogpifQA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.config_query_followers(**EVERYTHING)

    assert answer[0].account_equity == Decimal("3434361.0097")
    assert answer[0].is_remove is True
    assert answer[0].follower_head_pic == "followerHeadPic3"
    assert answer[0].follower_name == "****@***.com"
    assert answer[0].follower_uid == "************"
    assert answer[0].follower_time == 1684920707124
    assert type(answer) is list
    assert type(answer[0].follower_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.config_query_followers(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.config_query_followers(**EVERYTHING)
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
    client.v2.copy.mix_trader.config_query_followers(**EVERYTHING | {name: MOMENT})
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
        client.v2.copy.mix_trader.config_query_followers(**EVERYTHING | {name: value})
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
        client.v2.copy.mix_trader.config_query_followers(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"accountEquity": "106"}, {"accountEquity": "105"}],
    [{"accountEquity": "104"}, {"accountEquity": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.mix_trader.config_query_followers.items(**LEAST))
    assert [row.account_equity for row in rows] == [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.copy.mix_trader.config_query_followers.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7775999999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.config_query_followers(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_trader.config_query_followers", 3)
    for _ in range(2):
        client.v2.copy.mix_trader.config_query_followers(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.config_query_followers(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_trader.config_query_followers) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-trader/config-query-followers")
    assert record.call == "v2.copy.mix_trader.config_query_followers"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.config_query_followers(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.config_query_followers(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.config_query_followers", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.config_query_followers(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_trader.config_query_followers")
    mock_client.v2.copy.mix_trader.config_query_followers(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_trader.config_query_followers", "v2.copy.mix_trader.config_query_followers"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.copy.mix_trader.config_query_followers.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_trader.config_query_followers(**LEAST)
    limited.spend(keeper, "v2.copy.mix_trader.config_query_followers", 3)
    for _ in range(2):
        keeper.v2.copy.mix_trader.config_query_followers(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_trader.config_query_followers(**LEAST)
    limited.spend(hasty, "v2.copy.mix_trader.config_query_followers", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_trader.config_query_followers(**LEAST)
    assert limited.refused() > 0
