"""Bad minutes, a day's end and a thousand channels, on a clock that runs faster than the wall's."""

import asyncio

import msgspec
from helpers import until
from stream_soak import FastClock, client_of, count_refusals, soak

from specloom.mock import Exchange


async def test_a_bad_minute_tells_nothing_wrong(api, package):
    report = await soak(api, package, 40, seed=3)
    assert report.wrong == []
    assert report.cuts > 5
    assert report.live > report.stale
    assert min(report.told, report.fills) > 20
    assert report.recovered > 0


async def test_the_end_of_a_session_is_crossed_without_a_gap(api, package):
    short = msgspec.structs.replace(api.venue.streams, session_seconds=300)
    clock = FastClock(30)
    short_api = msgspec.structs.replace(api, venue=msgspec.structs.replace(api.venue, streams=short))
    with Exchange(short_api, clock=clock, push_seconds=0.02, samples=False) as exchange:
        async with client_of(package, exchange, clock, session_seconds=300) as client, asyncio.timeout(25):
            books = client.v3.ws.uta.books("BTCUSDT", inst_type="usdt-futures", policy="latest")
            orders = client.v2.ws.spot.orders("BTCUSDT")
            await books.ready()
            await orders.ready()
            first = set(exchange.streams.sessions)
            await until(lambda: not first & exchange.streams.sessions.keys(), 15)
            await until(lambda: books.topics[0].book.live and books.topics[0].book.updates > 100)
            assert (list(books.gaps), list(orders.gaps)) == ([], [])
            assert books.topics[0].book.resyncs == 0
            assert len(exchange.streams.sessions) == 2


async def test_a_thousand_channels_within_all_limits(api, package):
    clock = FastClock(20)
    with Exchange(api, clock=clock, push_seconds=0, samples=False) as exchange:
        refused = []
        count_refusals(exchange, refused)
        async with client_of(package, exchange, clock) as client, asyncio.timeout(25):
            symbols = [f"COIN{number}USDT" for number in range(1000)]
            stream = client.v2.ws.spot.ticker(symbols)
            began = clock.monotonic()
            await stream.ready()
            seconds = clock.monotonic() - began
            status = client.stream_status()
    assert refused == []
    assert status.subscriptions == 1000
    assert len(status.connections) == 21
    assert seconds < 30
