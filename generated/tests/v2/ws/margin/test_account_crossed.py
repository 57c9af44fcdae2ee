# Made by Specloom from bitget/ws/v2/private/margin-account-crossed.yaml; change that file, not this one.
"""``client.v2.ws.margin.account_crossed``: the channel account-crossed, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.margin.account_crossed import RECORD
from bitget_client.v2.ws.margin.account_crossed import account_crossed as channel

ARGUMENTS = {}
ARG = {"instType": "MARGIN", "coin": "default", "channel": "account-crossed"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "MARGIN",
        "coin": "default",
        "channel": "account-crossed"
    },
    "data": [
        {
            "uTime": "1695881380854",
            "id": "1",
            "coin": "USDT",
            "available": "31092.45075078",
            "borrow": "0.00000000",
            "frozen": "6.00000000",
            "interest": "7.5",
            "coupon": "8.5"
        },
        {
            "uTime": "1695881380854",
            "id": "1",
            "coin": "BTC",
            "available": "0.00000000",
            "borrow": "0.99990096",
            "frozen": "0.00000000",
            "interest": "0.00416626",
            "coupon": "0.00000000"
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
    "topics": ("account-crossed",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.margin.account_crossed",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.margin.crossed.account.assets",
    "reconcile[0].id": ("coin",),
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
    assert RECORD.call == "v2.ws.margin.account_crossed"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.margin.account_crossed(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].u_time == 1695881380854
    assert push.data[0].id == "1"
    assert push.data[0].coin == "USDT"
    assert push.data[0].available == Decimal("31092.45075078")
    assert push.data[0].borrow == Decimal("0E-8")
    assert push.data[0].frozen == Decimal("6.00000000")
    assert push.data[0].interest == Decimal("7.5")
    assert push.data[0].coupon == Decimal("8.5")
    assert push.data[1].u_time == 1695881380854
    assert push.data[1].id == "1"
    assert push.data[1].coin == "BTC"
    assert push.data[1].available == Decimal("0E-8")
    assert push.data[1].borrow == Decimal("0.99990096")
    assert push.data[1].frozen == Decimal("0E-8")
    assert push.data[1].interest == Decimal("0.00416626")
    assert push.data[1].coupon == Decimal("0E-8")
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.margin.account_crossed(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.margin.account_crossed(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
