# Made by Specloom from bitget/ws/v2/public/mix-ticker.yaml; change that file, not this one.
"""``client.v2.ws.mix.ticker``: the channel ticker, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.ticker import RECORD
from bitget_client.v2.ws.mix.ticker import ticker as channel

ARGUMENTS = {
    "inst_type": "instType",
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "instType", "instId": "BTCUSDT", "channel": "ticker"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "instType",
        "instId": "BTCUSDT",
        "channel": "ticker"
    },
    "data": [
        {
            "instId": "BTCUSDT",
            "lastPr": "27000.5",
            "bidPr": "27000",
            "askPr": "4.5",
            "bidSz": "2.71",
            "askSz": "8.76",
            "open24h": "7.5",
            "high24h": "30668.5",
            "low24h": "26999.0",
            "change24h": "-0.00002",
            "fundingRate": "0.000010",
            "nextFundingTime": "1695722400000",
            "markPrice": "27000.0",
            "indexPrice": "25702.4",
            "holdingAmount": "929.502",
            "baseVolume": "368.900",
            "quoteVolume": "10152429.961",
            "openUtc": "18.5",
            "symbolType": 1,
            "symbol": "symbol20",
            "deliveryPrice": "0",
            "ts": "1695715383021"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, needed",
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
    "rate_limit.pool": "v2.ws.mix.ticker",
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
    assert RECORD.call == "v2.ws.mix.ticker"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].inst_id == "BTCUSDT"
    assert push.data[0].last_pr == Decimal("27000.5")
    assert push.data[0].bid_pr == Decimal("27000")
    assert push.data[0].ask_pr == Decimal("4.5")
    assert push.data[0].bid_sz == Decimal("2.71")
    assert push.data[0].ask_sz == Decimal("8.76")
    assert push.data[0].open24h == Decimal("7.5")
    assert push.data[0].high24h == Decimal("30668.5")
    assert push.data[0].low24h == Decimal("26999.0")
    assert push.data[0].change24h == Decimal("-0.00002")
    assert push.data[0].funding_rate == Decimal("0.000010")
    assert push.data[0].next_funding_time == 1695722400000
    assert push.data[0].mark_price == Decimal("27000.0")
    assert push.data[0].index_price == Decimal("25702.4")
    assert push.data[0].holding_amount == Decimal("929.502")
    assert push.data[0].base_volume == Decimal("368.900")
    assert push.data[0].quote_volume == Decimal("10152429.961")
    assert push.data[0].open_utc == Decimal("18.5")
    assert push.data[0].symbol_type == "1"
    assert push.data[0].symbol == "symbol20"
    assert push.data[0].delivery_price == Decimal("0")
    assert push.data[0].ts == 1695715383021
    assert type(push.data[0].bid_pr) is Decimal
    assert type(push.data[0].next_funding_time) is Millis
    assert type(push.data[0].delivery_price) is Decimal
    assert type(push.data[0].ts) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.ticker(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
