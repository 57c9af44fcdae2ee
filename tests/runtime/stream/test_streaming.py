"""Subscriptions over real sockets: what is pushed arrives, and a cut heals."""

import asyncio
import contextlib
import json

import pytest

from specloom.runtime.stream import Gap, Push, SubscriptionRefused

from .sample_channels import ticker
from .venue import RULES, until


async def test_a_push_arrives_typed(exchange, manager):
    async with manager.stream(ticker("BTCUSDT")) as stream:
        await stream.ready()
        await exchange.push([{"instId": "BTCUSDT", "lastPr": "27000.50", "ts": "1695716059516"}], instId="BTCUSDT")
        push = await anext(stream)
    assert str(push.data[0].last_pr) == "27000.50"
    assert push.arg == {"instType": "SPOT", "instId": "BTCUSDT", "channel": "ticker"}


async def test_a_cut_is_healed_and_told(exchange, manager):
    async with manager.stream(ticker(["BTCUSDT", "ETHUSDT"])) as stream:
        await stream.ready()
        await exchange.cut()
        await until(lambda: exchange.connects == 2 and exchange.subscribed == 2)
        await exchange.push([{"instId": "ETHUSDT", "lastPr": "1"}], instId="ETHUSDT")
        seen = []
        async for event in stream.events():
            seen.append(event)
            if isinstance(event, Push):
                break
    assert isinstance(seen[0], Gap)
    assert seen[0].is_open
    gap = [event for event in seen if isinstance(event, Gap)][-1]
    assert gap.start < gap.end
    assert {channel["instId"] for channel in gap.channels} == {"BTCUSDT", "ETHUSDT"}


async def test_a_refused_channel_raises_with_the_code(exchange, manager):
    exchange.refuse["NOPE"] = "30001"
    with pytest.raises(SubscriptionRefused, match="30001") as caught:
        await anext(manager.stream(ticker("NOPE")))
    assert caught.value.code == "30001"


async def test_several_channels_are_one_stream(exchange, manager):
    async with manager.stream(ticker("BTCUSDT"), ticker("ETHUSDT")) as stream:
        await stream.ready()
        for symbol in ("ETHUSDT", "BTCUSDT"):
            await exchange.push([{"instId": symbol, "lastPr": "1"}], instId=symbol)
        assert [(await anext(stream)).arg["instId"] for _ in range(2)] == ["ETHUSDT", "BTCUSDT"]


async def test_one_refused_channel_of_several_does_not_end_the_others(exchange, manager):
    exchange.refuse["NOPE"] = "30001"
    async with manager.stream(ticker(["NOPE", "BTCUSDT"])) as stream:
        await stream.ready()
        await exchange.push([{"instId": "BTCUSDT", "lastPr": "1"}], instId="BTCUSDT")
        kinds = []
        async for event in stream.events():
            kinds.append(type(event).__name__)
            if len(kinds) == 2:
                break
    assert kinds == ["ChannelRefused", "Push"]


async def test_a_cancelled_reader_loses_nothing(exchange, manager):
    async with manager.stream(ticker("BTCUSDT")) as stream:
        await stream.ready()
        for number in range(1, 30):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(anext(stream), 0.001)
                pytest.fail("nothing was sent")
            await exchange.push([{"instId": "BTCUSDT", "lastPr": str(number)}], instId="BTCUSDT")
            assert (await anext(stream)).data[0].last_pr == number


async def _flood(exchange, count):
    """So many pushes at once, numbered from 1."""
    for number in range(1, count + 1):
        await exchange.push([{"instId": "BTCUSDT", "lastPr": str(number)}], instId="BTCUSDT")


async def test_a_reader_who_keeps_up_loses_nothing_of_a_flood(exchange, manager):
    async with manager.stream(ticker("BTCUSDT", buffer=10)) as stream:
        await stream.ready()
        reading = asyncio.create_task(_prices(stream, 500))
        await asyncio.sleep(0)
        arg = stream.topics[0].arg
        row = [{"instId": "BTCUSDT", "lastPr": "1"}]
        message = json.dumps({"action": "snapshot", "arg": arg, "data": row, "ts": 1}).encode()
        (client,) = exchange.clients
        client.socket.transport.write((b"\x81\x7e" + len(message).to_bytes(2, "big") + message) * 500)
        assert await asyncio.wait_for(reading, 60) == [1] * 500


async def _prices(stream, count):
    return [int((await anext(stream)).data[0].last_pr) for _ in range(count)]


async def test_a_flood_costs_a_slow_reader_the_oldest_and_others_nothing(exchange, make_manager):
    manager = make_manager(rules={**RULES, "ping_seconds": 0.2})
    slow, other = manager.stream(ticker("BTCUSDT", buffer=10)), manager.stream(ticker("ETHUSDT"))
    await slow.ready()
    await other.ready()
    await _flood(exchange, 500)
    await exchange.push([{"instId": "ETHUSDT", "lastPr": "7"}], instId="ETHUSDT")
    assert (await anext(other)).data[0].last_pr == 7
    pings = exchange.messages.count("ping")
    await until(lambda: exchange.messages.count("ping") > pings)
    status = slow.status()
    counters = status.counters
    assert (status.buffered, counters.received, counters.dropped, counters.delivered) == (10, 500, 490, 0)
    assert await _prices(slow, 10) == list(range(491, 501))
    assert exchange.connects == 1


async def test_closing_ends_every_reader(exchange, manager):
    streams = [manager.stream(ticker(symbol)) for symbol in ("A", "B", "C")]

    async def read(stream):
        return [push async for push in stream]

    readers = [asyncio.create_task(read(stream)) for stream in streams]
    await until(lambda: exchange.subscribed == 3)
    await manager.aclose()
    assert await asyncio.gather(*readers) == [[], [], []]


async def test_a_closed_stream_gives_its_connection_back(exchange, manager):
    stream = manager.stream(ticker("BTCUSDT"))
    await stream.ready()
    await stream.aclose()
    assert manager.status().connections == ()
    await until(lambda: not exchange.clients)


async def test_an_abandoned_connection_attempt_leaves_no_socket(exchange, make_manager):
    manager = make_manager()
    manager.stream(ticker([f"S{number}" for number in range(200)])).open()
    await asyncio.sleep(0.002)
    await manager.aclose()
    await until(lambda: not exchange.clients)


async def test_real_sockets_keep_the_message_limit_through_cuts(exchange, manager):
    async with manager.stream(ticker([f"SYMBOL{number}USDT" for number in range(300)])) as stream:
        await stream.ready()
        for _ in range(3):
            await exchange.cut()
            await until(lambda: exchange.subscribed == 300)
        await until(lambda: stream.status().live)
        assert len(stream.gaps) >= 300
    assert exchange.breaches == []
