# Made by Specloom from bitget/ws/v2/private/margin-account-isolated.yaml; change that file, not this one.
"""``client.v2.ws.margin.account_isolated``: the channel account-isolated, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.margin.account_isolated import RECORD
from bitget_client.v2.ws.margin.account_isolated import account_isolated as channel

ARGUMENTS = {}
ARG = {"instType": "MARGIN", "coin": "default", "channel": "account-isolated"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "MARGIN",
        "coin": "default",
        "channel": "account-isolated"
    },
    "data": [
        {
            "uTime": "1695881380876",
            "id": "1",
            "coin": "USDT",
            "symbol": "BTCUSDT",
            "available": "989.4502207",
            "borrow": "0",
            "frozen": "7.5",
            "interest": "8.5",
            "coupon": "9.5"
        },
        {
            "uTime": "1695881380876",
            "id": "1000000002",
            "coin": "BTC",
            "symbol": "BTCUSDT",
            "available": "0.00039814",
            "borrow": "0",
            "frozen": "0",
            "interest": "0",
            "coupon": "0"
        },
        {
            "uTime": "1695881380876",
            "id": "1000000001",
            "coin": "USDT",
            "symbol": "ETHUSDT",
            "available": "9607383.17171658",
            "borrow": "0",
            "frozen": "0",
            "interest": "0",
            "coupon": "0"
        },
        {
            "uTime": "1695881380876",
            "id": "1000000000",
            "coin": "ETH",
            "symbol": "ETHUSDT",
            "available": "2.5574646",
            "borrow": "0",
            "frozen": "0",
            "interest": "0",
            "coupon": "0"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of MARGIN, else MARGIN, given MARGIN",
    "coin": "coin: text, required, else default, given default",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("account-isolated",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.margin.account_isolated",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.margin.isolated.account.assets",
    "reconcile[0].id": ("coin", "symbol"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {},
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "",
    "reconcile[0].reach_seconds": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == []


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.margin.account_isolated"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.margin.account_isolated(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].u_time == 1695881380876
    assert push.data[0].id == "1"
    assert push.data[0].coin == "USDT"
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].available == Decimal("989.4502207")
    assert push.data[0].borrow == Decimal("0")
    assert push.data[0].frozen == Decimal("7.5")
    assert push.data[0].interest == Decimal("8.5")
    assert push.data[0].coupon == Decimal("9.5")
    assert push.data[1].u_time == 1695881380876
    assert push.data[1].id == "1000000002"
    assert push.data[1].coin == "BTC"
    assert push.data[1].symbol == "BTCUSDT"
    assert push.data[1].available == Decimal("0.00039814")
    assert push.data[1].borrow == Decimal("0")
    assert push.data[1].frozen == Decimal("0")
    assert push.data[1].interest == Decimal("0")
    assert push.data[1].coupon == Decimal("0")
    assert push.data[2].u_time == 1695881380876
    assert push.data[2].id == "1000000001"
    assert push.data[2].coin == "USDT"
    assert push.data[2].symbol == "ETHUSDT"
    assert push.data[2].available == Decimal("9607383.17171658")
    assert push.data[2].borrow == Decimal("0")
    assert push.data[2].frozen == Decimal("0")
    assert push.data[2].interest == Decimal("0")
    assert push.data[2].coupon == Decimal("0")
    assert push.data[3].u_time == 1695881380876
    assert push.data[3].id == "1000000000"
    assert push.data[3].coin == "ETH"
    assert push.data[3].symbol == "ETHUSDT"
    assert push.data[3].available == Decimal("2.5574646")
    assert push.data[3].borrow == Decimal("0")
    assert push.data[3].frozen == Decimal("0")
    assert push.data[3].interest == Decimal("0")
    assert push.data[3].coupon == Decimal("0")
    assert type(push.data[0].u_time) is Millis
    assert type(push.data[0].borrow) is Decimal
    assert type(push.data[1].frozen) is Decimal
    assert type(push.data[1].interest) is Decimal
    assert type(push.data[1].coupon) is Decimal
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.margin.account_isolated(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.margin.account_isolated(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
