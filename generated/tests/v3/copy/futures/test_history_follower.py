# Made by Specloom from bitget/rest/v3/copy/futures/history-follower.yaml; change that file, not this one.
"""``client.v3.copy.futures.history_follower``: GET /api/v3/copy/futures/history-follower."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "list": [
            {
                "followerName": "followerName1",
                "totalProfit": "2.5",
                "totalShareProfit": "3.5",
                "totalInvestment": "4.5",
                "startTime": "1700000000005",
                "endTime": "1700000000006"
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
TAKES = {
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "copy"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.copy.futures.history_follower",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.history_follower(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/history-follower?cursor=cursor2&limit=10",
        signature="k5zSGP7RUsYjmpHBrBBYy8Vx7Fs+TW1bziAZOG3WZ/U=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.copy.futures.history_follower(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/copy/futures/history-follower",
        signature="HWoSX/ppO9uoBGcHHODOJ8dpPVfVU0v48KmzupnTn5I=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.copy.futures.history_follower(**EVERYTHING)

    assert answer.list[0].follower_name == "followerName1"
    assert answer.list[0].total_profit == Decimal("2.5")
    assert answer.list[0].total_share_profit == Decimal("3.5")
    assert answer.list[0].total_investment == Decimal("4.5")
    assert answer.list[0].start_time == 1700000000005
    assert answer.list[0].end_time == 1700000000006
    assert answer.end_id == "endId2"
    assert type(answer.list[0].start_time) is Millis
    assert type(answer.list[0].end_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.copy.futures.history_follower(**EVERYTHING)
    assert answer == client.v3.copy.futures.history_follower(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.copy.futures.history_follower(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.copy.futures.history_follower(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.copy.futures.history_follower(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.copy.futures.history_follower", 8)
    for _ in range(2):
        client.v3.copy.futures.history_follower(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.copy.futures.history_follower(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.copy.futures.history_follower) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/copy/futures/history-follower")
    assert record.call == "v3.copy.futures.history_follower"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.copy.futures.history_follower(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.copy.futures.history_follower(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.copy.futures.history_follower", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.copy.futures.history_follower(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.copy.futures.history_follower")
    mock_client.v3.copy.futures.history_follower(**EVERYTHING)
    assert served.calls() == ["v3.copy.futures.history_follower", "v3.copy.futures.history_follower"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.copy.futures.history_follower(**LEAST)
    limited.spend(keeper, "v3.copy.futures.history_follower", 8)
    for _ in range(2):
        keeper.v3.copy.futures.history_follower(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.copy.futures.history_follower(**LEAST)
    limited.spend(hasty, "v3.copy.futures.history_follower", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.copy.futures.history_follower(**LEAST)
    assert limited.refused() > 0
