# Made by Specloom from bitget/ws/v3/public/uta-kline.yaml; change that file, not this one.
"""``client.v3.ws.uta.kline``: the channel kline, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.kline import RECORD
from bitget_client.v3.ws.uta.kline import kline as channel

ARGUMENTS = {
    "inst_type": "spot",
    "symbol": "BTCUSDT",
    "interval": "1m",
}
ARG = {"instType": "spot", "symbol": "BTCUSDT", "interval": "1m", "topic": "kline"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "spot",
        "symbol": "BTCUSDT",
        "interval": "1m",
        "topic": "kline"
    },
    "data": [
        {
            "volume": "0.423",
            "high": "400005",
            "low": "276670",
            "start": "1710518400000",
            "close": "5.5",
            "turnover": "148190.38375",
            "open": "7.5"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of spot usdt-futures coin-futures usdc-futures, needed",
    "symbol": "symbol: text, required, symbol, needed",
    "interval": "interval: text, required, one of 1m 3m 5m 15m 30m 1H 4H 6H 12H 1D, needed",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "public",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "public",
    "topics": ("kline",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.kline",
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
    assert RECORD.call == "v3.ws.uta.kline"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.kline(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].volume == Decimal("0.423")
    assert push.data[0].high == Decimal("400005")
    assert push.data[0].low == Decimal("276670")
    assert push.data[0].start == 1710518400000
    assert push.data[0].close == Decimal("5.5")
    assert push.data[0].turnover == Decimal("148190.38375")
    assert push.data[0].open == Decimal("7.5")
    assert type(push.data[0].high) is Decimal
    assert type(push.data[0].low) is Decimal
    assert type(push.data[0].start) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.kline(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.kline(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
