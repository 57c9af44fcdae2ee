"""Bad minutes, a day's end and a thousand channels, on a clock that runs faster than the wall's."""

import asyncio

import msgspec
import pytest
from helpers import take, until
from stream_soak import FastClock, client_of, count_refusals, soak

from specloom.mock import Exchange


async def test_a_bad_minute_tells_nothing_wrong(api, package):
    told = fills = recovered = 0
    for seed in range(3, 13):  # how much happens in a minute depends on the machine
        report = await soak(api, package, 40, seed=seed)
        assert report.wrong == []
        told, fills, recovered = told + report.told, fills + report.fills, recovered + report.recovered
        if min(told, fills) > 20 and recovered and report.cuts > 5 and report.live > report.stale:
            return
    pytest.fail(f"ten bad minutes prove nothing: {report}")


async def test_the_end_of_a_session_is_crossed_without_a_gap(api, package):
    short = msgspec.structs.replace(api.venue.streams, session_seconds=300)
    clock = FastClock(30)
    short_api = msgspec.structs.replace(api, venue=msgspec.structs.replace(api.venue, streams=short))
    with Exchange(short_api, clock=clock, push_seconds=0.02, samples=False) as exchange:
        async with client_of(package, exchange, clock, session_seconds=300) as client, asyncio.timeout(240):
            books = client.v3.ws.uta.books("BTCUSDT", inst_type="usdt-futures", policy="latest")
            orders = client.v2.ws.spot.orders("BTCUSDT")
            await books.ready()
            await orders.ready()
            first = set(exchange.streams.sessions)
            await until(lambda: not first & exchange.streams.sessions.keys())
            await until(lambda: books.topics[0].book.live and books.topics[0].book.updates > 100)
            assert (list(books.gaps), list(orders.gaps)) == ([], [])
            assert books.topics[0].book.resyncs == 0
            assert len(exchange.streams.sessions) == 2


async def test_a_thousand_channels_within_all_limits(api, package):
    clock = FastClock(4)  # an answer is late after two and a half real seconds
    with Exchange(api, clock=clock, push_seconds=0, samples=False) as exchange:
        refused, heard = [], []
        count_refusals(exchange, refused)
        handler = exchange._sockets._handler
        handle = handler.handle
        handler.handle = lambda session, text: (heard.append(text or ""), handle(session, text))
        async with client_of(package, exchange, clock) as client, asyncio.timeout(240):
            symbols = [f"COIN{number}USDT" for number in range(1000)]
            stream = client.v2.ws.spot.ticker(symbols)
            await stream.ready()
            status = client.stream_status()
            exchange.on_loop(lambda: [session.cut() for session in list(exchange.streams.sessions)])
            await until(lambda: all(one.reconnects == 1 for one in client.stream_status().connections))
            await until(lambda: client.stream_status().subscriptions == 1000)
            again = client.stream_status()
    assert refused == []
    assert status.subscriptions == again.subscriptions == 1000
    assert len(status.connections) == len(again.connections) == 21
    assert sum('"subscribe"' in message for message in heard) == 42  # one message a connection is enough, twice


async def test_a_refused_channel_tells_its_reader_and_nobody_else(client):
    good, bad = client.v2.ws.spot.ticker("BTCUSDT"), client.v2.ws.spot.candle("BTCUSDT", interval="7x")
    both = client.watch(
        client.v2.ws.spot.ticker.request("ETHUSDT"), client.v2.ws.spot.candle.request("ETHUSDT", interval="7x")
    )
    await good.ready()
    with pytest.raises(Exception, match="30001"):
        await take(bad)
    events = both.events()
    told = [await anext(events) for _ in range(4)]
    (refused,) = [item for item in told if type(item).__name__ == "ChannelRefused"]
    assert refused.channel["channel"] == "candle7x"
    assert len(await take(good, 3)) == 3
    assert client.stream_status().subscriptions == 2
