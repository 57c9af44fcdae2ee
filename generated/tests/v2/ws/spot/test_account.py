# Made by Specloom from bitget/ws/v2/private/spot-account.yaml; change that file, not this one.
"""``client.v2.ws.spot.account``: the channel account, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.account import RECORD
from bitget_client.v2.ws.spot.account import account as channel

ARGUMENTS = {}
ARG = {"instType": "SPOT", "coin": "default", "channel": "account"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "coin": "default",
        "channel": "account"
    },
    "data": [
        {
            "coin": "USDT",
            "available": "100000",
            "frozen": "0",
            "locked": "4.5",
            "limitAvailable": "5.5",
            "uTime": "1697092295506"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "coin": "coin: text, required, else default, given default",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("account",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.account",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.spot.account.assets",
    "reconcile[0].id": ("coin",),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {"available": "0", "frozen": "0", "locked": "0", "limitAvailable": "0"},
    "reconcile[0].fields": {},
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {"assetType": "hold_only"},
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
    assert RECORD.call == "v2.ws.spot.account"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.account(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].coin == "USDT"
    assert push.data[0].available == Decimal("100000")
    assert push.data[0].frozen == Decimal("0")
    assert push.data[0].locked == Decimal("4.5")
    assert push.data[0].limit_available == Decimal("5.5")
    assert push.data[0].u_time == 1697092295506
    assert type(push.data[0].available) is Decimal
    assert type(push.data[0].frozen) is Decimal
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.account(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.account(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
