"""Every channel of every version subscribes and is read, in both worlds; wrong symbols never leave."""

import asyncio
import threading

import pytest
from helpers import error_class, subscription

from specloom import resources
from specloom.loading import load_api

API = load_api(resources.spec()).api
CHANNELS = [channel for channel in API.channels if channel.kind != "trade"]
PUBLIC = [(channel, topic) for channel in CHANNELS if channel.kind == "public" for topic in channel.topics]
SYMBOLS = [channel for channel in CHANNELS if any(param.symbol for param in channel.arguments)]
WRONG = {"v2": "BTCUSDT_UMCBL", "v3": "BTCUSDT_SPBL"}
STEADY = ("ticker", "books", "candle", "kline")  # these are pushed all the time


def ids(case):
    return f"{case[0].call}-{case[1]}"


async def test_all_are_confirmed(client):
    streams = [client.streams.stream(subscription(client, channel)) for channel in CHANNELS]
    async with asyncio.timeout(120):
        await asyncio.gather(*(stream.ready() for stream in streams))
    status = client.stream_status()
    assert status.subscriptions == len(CHANNELS)
    assert all(stream.live and not stream.counters.undecodable for stream in status.streams)


def test_all_are_confirmed_synchronously(sync_client):
    streams = [sync_client.streams.stream(subscription(sync_client, channel)) for channel in CHANNELS]
    for stream in streams:
        stream.ready()
    assert sync_client.stream_status().subscriptions == len(CHANNELS)


@pytest.mark.parametrize("case", [case for case in PUBLIC if case[0].topics[0].startswith(STEADY)], ids=ids)
async def test_it_is_read_in_both_worlds(client, sync_client, case):
    async with client.streams.stream(subscription(client, *case)) as stream, asyncio.timeout(60):
        assert type(await anext(stream)) is type(await asyncio.to_thread(first, sync_client, case))


def first(client, case):
    """The first item of a synchronous stream, which ends by itself when none comes."""
    with client.streams.stream(subscription(client, *case)) as stream:
        watchdog = threading.Timer(8, stream.close)
        watchdog.start()
        item = next(stream, None)
        watchdog.cancel()
        return item


@pytest.mark.parametrize("channel", SYMBOLS, ids=lambda channel: channel.call)
async def test_a_wrong_spelling_is_refused_before_it_is_sent(client, exchange, channel):
    made = subscription(client, channel)
    made.arguments[next(param.wire for param in channel.arguments if param.symbol)] = WRONG[channel.version]
    with pytest.raises(error_class("InvalidRequest"), match="BTCUSDT"):
        client.streams.stream(made).open()
    assert not exchange.streams.sessions
