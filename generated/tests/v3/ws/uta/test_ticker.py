# Made by Specloom from bitget/ws/v3/public/uta-ticker.yaml; change that file, not this one.
"""``client.v3.ws.uta.ticker``: the channel ticker, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.ticker import RECORD
from bitget_client.v3.ws.uta.ticker import ticker as channel

ARGUMENTS = {
    "inst_type": "spot",
    "symbol": "BTCUSDT",
}
ARG = {"instType": "spot", "symbol": "BTCUSDT", "topic": "ticker"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "spot",
        "symbol": "BTCUSDT",
        "topic": "ticker"
    },
    "data": [
        {
            "bid1Price": "99999",
            "lowPrice24h": "98200",
            "ask1Size": "188.312553",
            "volume24h": "37.722858",
            "price24hPcnt": "0.01833",
            "highPrice24h": "100000",
            "turnover24h": "3750302.979626",
            "bid1Size": "186.183209",
            "ask1Price": "9.5",
            "openPrice24h": "0",
            "lastPrice": "11.5",
            "indexPrice": "12.5",
            "markPrice": "13.5",
            "fundingRate": "14.5",
            "nextFundingTime": "1700000000015",
            "openInterest": "16.5",
            "deliveryTime": "1700000000017",
            "deliveryStartTime": "1700000000018",
            "deliveryStatus": "delivery_config_period"
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
    "topics": ("ticker",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.ticker",
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
    assert told(RECORD.call) == [
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"))
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.ticker"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].bid1_price == Decimal("99999")
    assert push.data[0].low_price24h == Decimal("98200")
    assert push.data[0].ask1_size == Decimal("188.312553")
    assert push.data[0].volume24h == Decimal("37.722858")
    assert push.data[0].price24h_pcnt == Decimal("0.01833")
    assert push.data[0].high_price24h == Decimal("100000")
    assert push.data[0].turnover24h == Decimal("3750302.979626")
    assert push.data[0].bid1_size == Decimal("186.183209")
    assert push.data[0].ask1_price == Decimal("9.5")
    assert push.data[0].open_price24h == Decimal("0")
    assert push.data[0].last_price == Decimal("11.5")
    assert push.data[0].index_price == Decimal("12.5")
    assert push.data[0].mark_price == Decimal("13.5")
    assert push.data[0].funding_rate == Decimal("14.5")
    assert push.data[0].next_funding_time == 1700000000015
    assert push.data[0].open_interest == Decimal("16.5")
    assert push.data[0].delivery_time == 1700000000017
    assert push.data[0].delivery_start_time == 1700000000018
    assert push.data[0].delivery_status == "delivery_config_period"
    assert type(push.data[0].bid1_price) is Decimal
    assert type(push.data[0].low_price24h) is Decimal
    assert type(push.data[0].high_price24h) is Decimal
    assert type(push.data[0].open_price24h) is Decimal
    assert type(push.data[0].next_funding_time) is Millis
    assert type(push.data[0].delivery_time) is Millis
    assert type(push.data[0].delivery_start_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.ticker(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.ticker(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
