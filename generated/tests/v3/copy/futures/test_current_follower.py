# Made by Specloom from bitget/rest/v3/copy/futures/current-follower.yaml; change that file, not this one.
"""``client.v3.copy.futures.current_follower``: GET /api/v3/copy/futures/current-follower."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "list": [
            {
                "followerName": "followerName1",
                "estimateAssets": "2.5",
                "totalProfit": "3.5",
                "totalShareProfit": "4.5",
                "totalInvestment": "5.5",
                "canRemove": "true",
                "followDays": "16",
                "totalAssets": "8.5",
                "startTime": "1700000000000"
            }
        ],
        "endId": "endId2"
    }
}
"""
EVERYTHING = {
    "limit": "10",
    "cursor": "cursor2",
}
LEAST = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.current_follower(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/current-follower?cursor=cursor2&limit=10",
        signature="NwYEWNhAkamudwL0Ugz8CtmevjA61a/BP57OUSQFdl8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.current_follower(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/current-follower",
        signature="/4cEaVp7EvskXQgb1kb4su92BF0xeRGYJ6KNQWFCQtU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.copy.futures.current_follower(**EVERYTHING)
    assert answer.list[0].follower_name == "followerName1"
    assert answer.list[0].estimate_assets == Decimal("2.5")
    assert answer.list[0].total_profit == Decimal("3.5")
    assert answer.list[0].total_share_profit == Decimal("4.5")
    assert answer.list[0].total_investment == Decimal("5.5")
    assert answer.list[0].can_remove is True
    assert answer.list[0].follow_days == 16
    assert answer.list[0].total_assets == Decimal("8.5")
    assert answer.list[0].start_time == 1700000000000
    assert answer.end_id == "endId2"
    assert type(answer.list[0].follow_days) is int
    assert type(answer.list[0].start_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.copy.futures.current_follower(**EVERYTHING)
    assert answer == client.v3.copy.futures.current_follower(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.copy.futures.current_follower(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.copy.futures.current_follower(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.copy.futures.current_follower(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v3.copy.futures.current_follower(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.copy.futures.current_follower(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v3/copy/futures/current-follower")
    assert record.call == "v3.copy.futures.current_follower"
    assert record.version == "v3"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "uta", "copy")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.copy.futures.current_follower"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.copy.futures.current_follower(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.copy.futures.current_follower(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.copy.futures.current_follower", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.copy.futures.current_follower(**LEAST)
