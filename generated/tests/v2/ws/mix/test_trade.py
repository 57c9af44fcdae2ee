# Made by Specloom from bitget/ws/v2/public/mix-trade.yaml; change that file, not this one.
"""``client.v2.ws.mix.trade``: the channel trade, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.trade import RECORD
from bitget_client.v2.ws.mix.trade import trade as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "USDT-FUTURES", "instId": "BTCUSDT", "channel": "trade"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "instId": "BTCUSDT",
        "channel": "trade"
    },
    "data": [
        {
            "ts": "1695716760565",
            "price": "27000.5",
            "size": "0.001",
            "side": "buy",
            "tradeId": "1111111111"
        },
        {
            "ts": "1695716759514",
            "price": "27000.0",
            "size": "0.001",
            "side": "sell",
            "tradeId": "1111111111"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
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
    "rate_limit.pool": "v2.ws.mix.trade",
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
    assert RECORD.call == "v2.ws.mix.trade"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.trade(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].ts == 1695716760565
    assert push.data[0].price == Decimal("27000.5")
    assert push.data[0].size == Decimal("0.001")
    assert push.data[0].side == "buy"
    assert push.data[0].trade_id == "1111111111"
    assert push.data[1].ts == 1695716759514
    assert push.data[1].price == Decimal("27000.0")
    assert push.data[1].size == Decimal("0.001")
    assert push.data[1].side == "sell"
    assert push.data[1].trade_id == "1111111111"
    assert type(push.data[0].ts) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.trade(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.trade(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
