# Made by Specloom from bitget/ws/v3/public/uta-public-trade.yaml; change that file, not this one.
"""``client.v3.ws.uta.public_trade``: the channel publicTrade, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.public_trade import RECORD
from bitget_client.v3.ws.uta.public_trade import public_trade as channel

ARGUMENTS = {
    "inst_type": "spot",
    "symbol": "BTCUSDT",
}
ARG = {"instType": "spot", "symbol": "BTCUSDT", "topic": "publicTrade"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "spot",
        "symbol": "BTCUSDT",
        "topic": "publicTrade"
    },
    "data": [
        {
            "p": "100000",
            "S": "buy",
            "T": "1736348770627",
            "v": "0.00118",
            "i": "1260903622036942849",
            "L": "1234568787787878787"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of spot usdt-futures coin-futures usdc-futures, needed",
    "symbol": "symbol: text, required, symbol, needed",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "public",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "public",
    "topics": ("publicTrade",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.public_trade",
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
    assert told(RECORD.call) == [("s", ("buy", "sell"))]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.public_trade"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.public_trade(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].p == Decimal("100000")
    assert push.data[0].s == "buy"
    assert push.data[0].t == 1736348770627
    assert push.data[0].v == Decimal("0.00118")
    assert push.data[0].i == "1260903622036942849"
    assert push.data[0].l == "1234568787787878787"
    assert type(push.data[0].p) is Decimal
    assert type(push.data[0].t) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.public_trade(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.public_trade(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
