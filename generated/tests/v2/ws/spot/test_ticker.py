# Made by Specloom from bitget/ws/v2/public/spot-ticker.yaml; change that file, not this one.
"""``client.v2.ws.spot.ticker``: the channel ticker, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.ticker import RECORD
from bitget_client.v2.ws.spot.ticker import ticker as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "ticker"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "BTCUSDT",
        "channel": "ticker"
    },
    "data": [
        {
            "instId": "ETHUSDT",
            "lastPr": "2200.10",
            "open24h": "0.00",
            "high24h": "4.5",
            "low24h": "5.5",
            "change24h": "6.5",
            "bidPr": "1792",
            "askPr": "2200.1",
            "bidSz": "0.0084",
            "askSz": "19740.8811",
            "baseVolume": "0.0000",
            "quoteVolume": "12.5",
            "openUtc": "13.5",
            "changeUtc24h": "0",
            "ts": "1695702438018"
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
    "topics": ("ticker",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.ticker",
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
    assert RECORD.call == "v2.ws.spot.ticker"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].inst_id == "ETHUSDT"
    assert push.data[0].last_pr == Decimal("2200.10")
    assert push.data[0].open24h == Decimal("0.00")
    assert push.data[0].high24h == Decimal("4.5")
    assert push.data[0].low24h == Decimal("5.5")
    assert push.data[0].change24h == Decimal("6.5")
    assert push.data[0].bid_pr == Decimal("1792")
    assert push.data[0].ask_pr == Decimal("2200.1")
    assert push.data[0].bid_sz == Decimal("0.0084")
    assert push.data[0].ask_sz == Decimal("19740.8811")
    assert push.data[0].base_volume == Decimal("0.0000")
    assert push.data[0].quote_volume == Decimal("12.5")
    assert push.data[0].open_utc == Decimal("13.5")
    assert push.data[0].change_utc24h == Decimal("0")
    assert push.data[0].ts == 1695702438018
    assert type(push.data[0].bid_pr) is Decimal
    assert type(push.data[0].change_utc24h) is Decimal
    assert type(push.data[0].ts) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.ticker(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
