"""Subscriptions over real sockets: what is pushed arrives, and a cut heals."""

import pytest

from specloom.runtime.stream import Gap, Push, SubscriptionRefused

from .sample_channels import ticker
from .venue import until


async def test_a_push_arrives_typed(exchange, hub):
    async with hub.stream(ticker("BTCUSDT")) as stream:
        await stream.ready()
        await exchange.push([{"instId": "BTCUSDT", "lastPr": "27000.50", "ts": "1695716059516"}], instId="BTCUSDT")
        push = await anext(stream)
    assert str(push.data[0].last_pr) == "27000.50"
    assert push.arg == {"instType": "SPOT", "instId": "BTCUSDT", "channel": "ticker"}


async def test_a_cut_is_healed_and_told(exchange, hub):
    async with hub.stream(ticker(["BTCUSDT", "ETHUSDT"])) as stream:
        await stream.ready()
        await exchange.cut()
        await until(lambda: exchange.connects == 2 and exchange.subscribed == 2)
        await exchange.push([{"instId": "ETHUSDT", "lastPr": "1"}], instId="ETHUSDT")
        seen = []
        async for event in stream.events():
            seen.append(event)
            if isinstance(event, Push):
                break
    gap = seen[0]
    assert isinstance(gap, Gap)
    assert gap.start < gap.end
    assert {channel["instId"] for channel in gap.channels} == {"BTCUSDT", "ETHUSDT"}


async def test_a_refused_channel_raises_with_the_code(exchange, hub):
    exchange.refuse["NOPE"] = "30001"
    with pytest.raises(SubscriptionRefused, match="30001") as caught:
        await anext(hub.stream(ticker("NOPE")))
    assert caught.value.code == "30001"
