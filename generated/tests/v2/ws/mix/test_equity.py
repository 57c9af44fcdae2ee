# Made by Specloom from bitget/ws/v2/private/mix-equity.yaml; change that file, not this one.
"""``client.v2.ws.mix.equity``: the channel equity, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v2.ws.mix.equity import RECORD
from bitget_client.v2.ws.mix.equity import equity as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "channel": "equity"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "channel": "equity"
    },
    "data": [
        {
            "btcEquity": "0.0021",
            "usdtEquity": "13.985457617660",
            "unrealizedPL": "0.000000000000",
            "unionTotalMargin": "100",
            "unionAvailable": "11",
            "unionMm": "6.5"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("equity",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.equity",
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
    assert RECORD.call == "v2.ws.mix.equity"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.equity(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].btc_equity == Decimal("0.0021")
    assert push.data[0].usdt_equity == Decimal("13.985457617660")
    assert push.data[0].unrealized_pl == Decimal("0E-12")
    assert push.data[0].union_total_margin == Decimal("100")
    assert push.data[0].union_available == Decimal("11")
    assert push.data[0].union_mm == Decimal("6.5")
    assert type(push.data[0].union_total_margin) is Decimal
    assert type(push.data[0].union_available) is Decimal
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.equity(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.equity(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
