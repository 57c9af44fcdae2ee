"""Public channels of the generated client against the mock exchange."""

import asyncio
from decimal import Decimal

import pytest
from helpers import error_class, take, until

from specloom.mock.state.markets import DEPTH


def levels(side):
    return [(level.price_text, level.size_text) for level in side]


async def test_ticker(client):
    pushes = await take(client.v2.ws.spot.ticker("BTCUSDT"), 3)
    assert {push.arg["instId"] for push in pushes} == {"BTCUSDT"}
    assert isinstance(pushes[0].data[0].last_pr, Decimal)
    assert pushes[0].data[0].bid_pr < pushes[0].data[0].ask_pr


async def test_v3_ticker(client):
    (push,) = await take(client.v3.ws.uta.ticker("BTCUSDT", inst_type="usdt-futures"))
    assert isinstance(push.data[0].last_price, Decimal)


async def test_candles_of_both_versions(client):
    (old,) = await take(client.v2.ws.spot.candle("BTCUSDT", interval="1m"))
    (new,) = await take(client.v3.ws.uta.kline("BTCUSDT", inst_type="spot", interval="1m"))
    assert old.arg["channel"] == "candle1m"
    assert isinstance(old.data[0].close, Decimal)
    assert isinstance(new.data[0].close, Decimal)


@pytest.mark.parametrize("depth", ["books", "books1", "books5", "books15"])
@pytest.mark.parametrize("product", ["SPOT", "USDT-FUTURES"])
async def test_v2_books_equal_the_exchanges(client, exchange, product, depth):
    group = client.v2.ws.spot if product == "SPOT" else client.v2.ws.mix
    stream = group.books("BTCUSDT", inst_type=product, topic=depth)
    await check_book(stream, exchange, product, int(depth.removeprefix("books") or DEPTH))


@pytest.mark.parametrize("depth", ["books", "books1", "books5", "books50"])
async def test_v3_books_equal_the_exchanges(client, exchange, depth):
    stream = client.v3.ws.uta.books("BTCUSDT", inst_type="usdt-futures", topic=depth)
    await check_book(stream, exchange, "USDT-FUTURES", int(depth.removeprefix("books") or DEPTH))


async def check_book(stream, exchange, product, depth):
    """After twenty moves the reader's book is the exchange's, level by level."""
    market = exchange._state.markets.get(product, "BTCUSDT")
    (book,) = await take(stream)
    while book.updates < 20:
        await take(stream)

    def pair():
        return market.seq, market.asks(depth), market.bids(depth)

    async with asyncio.timeout(60):
        while True:
            seq, asks, bids = exchange.on_loop(pair)
            if book.seq == seq:
                break
            await asyncio.sleep(0.001)
    assert (levels(book.asks()), levels(book.bids())) == (asks, bids)
    assert book.live


async def test_a_wrong_symbol_is_refused_by_name(client):
    with pytest.raises(error_class("InvalidRequest"), match="BTCUSDT_UMCBL"):
        await take(client.v2.ws.mix.ticker("BTCUSDT_UMCBL", inst_type="USDT-FUTURES"))


async def test_a_lost_push_makes_a_linked_book_stale_and_it_comes_back(client, exchange):
    stream = client.v3.ws.uta.books("BTCUSDT", inst_type="usdt-futures", policy="block")
    (book,) = await take(stream)
    exchange.inject(do="lose", call="v3.ws.uta.books")
    stale = []
    while not stale or not book.live:
        await take(stream)
        stale += [book.stale] if book.stale else []
    assert "followed by" in stale[0]
    assert book.resyncs == 1


async def test_several_channels_in_one_stream(client):
    stream = client.watch(
        client.v2.ws.spot.ticker(["BTCUSDT", "ETHUSDT"]),
        client.v2.ws.spot.trade.request("BTCUSDT"),
        client.v3.ws.uta.ticker("BTCUSDT", inst_type="spot"),
    )
    heard = set()
    async with asyncio.timeout(60):
        async for push in stream:
            heard.add(frozenset(push.arg.values()))
            if len(heard) == 4:
                break
    assert {frozenset({"SPOT", "ticker", "ETHUSDT"}), frozenset({"spot", "ticker", "BTCUSDT"})} < heard
    await stream.aclose()


async def test_a_cancelled_reader_leaves_the_stream_usable(client):
    stream = client.v2.ws.spot.ticker("BTCUSDT")
    await take(stream)
    seen = stream.status().counters.received
    reader = asyncio.ensure_future(take(stream, 10_000))
    await until(lambda: reader.done() or stream.status().counters.received > seen)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert await take(stream)


async def test_a_cut_is_told_and_healed(client, exchange):
    stream = client.v2.ws.spot.ticker("BTCUSDT")
    await take(stream)
    exchange.inject(do="disconnect", call="v2.ws.spot.ticker")
    async with asyncio.timeout(60):
        async for push in stream:
            if push.gap is not None:
                break
    assert push.gap.start < push.gap.end
    assert push.gap.channels == (push.arg,)
    status = client.stream_status()
    assert (status.subscriptions, status.connections[0].reconnects) == (1, 1)


async def test_leaving_the_block_ends_the_subscription(client, exchange):
    async with client.v2.ws.spot.ticker("BTCUSDT") as stream:
        await take(stream)
    await until(lambda: not exchange.streams.sessions)
    assert client.stream_status().streams == ()
