# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-followers.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_query_followers``: GET /api/v2/copy/spot-trader/config-query-followers."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695807814833,
    "data": [
        {
            "accountEquity": "1001711.2164",
            "isRemove": "NO",
            "followerHeadPic": null,
            "followerName": "BGU***1QK5",
            "followerUid": "**********",
            "followerTime": "1693533344295"
        }
    ]
}
"""
EVERYTHING = {
    "page_no": "1",
    "page_size": "1000",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.config_query_followers(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/config-query-followers?endTime=1700000000000&pageNo=1&pageSize=1000&startTime=1700000000000",
        signature="BDy48SkQVyHVsnnKEZFD9ml2j5XoHNoCuNY59T8O4dg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.config_query_followers(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/config-query-followers",
        signature="jV5VIZTHP6DyiBTXEV6+7PZRe8KDwwWCyG1UCtF37jM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.config_query_followers(**EVERYTHING)
    assert answer[0].account_equity == Decimal("1001711.2164")
    assert answer[0].is_remove is False
    assert answer[0].follower_head_pic is None
    assert answer[0].follower_name == "BGU***1QK5"
    assert answer[0].follower_uid == "**********"
    assert answer[0].follower_time == 1693533344295
    assert type(answer[0].follower_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.config_query_followers(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.config_query_followers(**EVERYTHING)
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
    client.v2.copy.spot_trader.config_query_followers(**EVERYTHING | {name: MOMENT})
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
        client.v2.copy.spot_trader.config_query_followers(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.config_query_followers(**EVERYTHING)
    assert caught.value.code == code


PAGES = [
    [{"accountEquity": "106"}, {"accountEquity": "105"}],
    [{"accountEquity": "104"}, {"accountEquity": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.copy.spot_trader.config_query_followers.items(**LEAST))
    assert [row.account_equity for row in rows] == [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["1000", "1000", "1000"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.config_query_followers(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.copy.spot_trader.config_query_followers(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.config_query_followers(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/copy/spot-trader/config-query-followers")
    assert record.call == "v2.copy.spot_trader.config_query_followers"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "copy")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.copy.spot_trader.config_query_followers"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.config_query_followers(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.config_query_followers(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.config_query_followers", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.config_query_followers(**LEAST)
