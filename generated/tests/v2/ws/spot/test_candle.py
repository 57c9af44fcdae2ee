# Made by Specloom from bitget/ws/v2/public/spot-candle.yaml; change that file, not this one.
"""``client.v2.ws.spot.candle``: the channel candle{interval}, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.candle import RECORD
from bitget_client.v2.ws.spot.candle import candle as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
    "interval": "1m",
}
ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "candle1m"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "BTCUSDT",
        "channel": "candle1m"
    },
    "data": [
        [
            "1695672780000",
            "2200.1",
            "3.5",
            "4.5",
            "5.5",
            "0",
            "7.5",
            "8.5"
        ]
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "inst_id": "instId: text, required, symbol, needed",
    "interval": "interval: text, required, one of 1m 5m 30m 1H 4H 6H 12H 1D 3D 1W 1M 6Hutc 12Hutc 1Dutc 3Dutc 1Wutc 1Mutc, needed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "public",
    "topics": ("candle{interval}",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.candle",
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
    assert RECORD.call == "v2.ws.spot.candle"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.candle(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].ts == 1695672780000
    assert push.data[0].open == Decimal("2200.1")
    assert push.data[0].high == Decimal("3.5")
    assert push.data[0].low == Decimal("4.5")
    assert push.data[0].close == Decimal("5.5")
    assert push.data[0].base_volume == Decimal("0")
    assert push.data[0].quote_volume == Decimal("7.5")
    assert push.data[0].usdt_volume == Decimal("8.5")
    assert type(push.data[0].ts) is Millis
    assert type(push.data[0].base_volume) is Decimal
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.candle(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.candle(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
