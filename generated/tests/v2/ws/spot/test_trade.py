# Made by Specloom from bitget/ws/v2/public/spot-trade.yaml; change that file, not this one.
"""``client.v2.ws.spot.trade``: the channel trade, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.trade import RECORD
from bitget_client.v2.ws.spot.trade import trade as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "trade"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "BTCUSDT",
        "channel": "trade"
    },
    "data": [
        {
            "ts": "1695709835822",
            "price": "26293.4",
            "size": "0.0013",
            "side": "buy",
            "tradeId": "1000000000"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "inst_id": "instId: text, required, symbol, needed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "public",
    "topics": ("trade",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.trade",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == []


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.trade"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.trade(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].ts == 1695709835822
    assert push.data[0].price == Decimal("26293.4")
    assert push.data[0].size == Decimal("0.0013")
    assert push.data[0].side == "buy"
    assert push.data[0].trade_id == "1000000000"
    assert type(push.data[0].ts) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.trade(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.trade(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
