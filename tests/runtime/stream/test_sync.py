"""Streams without an event loop: iterators and callbacks on threads that end."""

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import StreamClosed, StreamManager, SubscriptionRefused, SyncStreamManager

from .sample_channels import DATA, books, place_order, ticker
from .venue import RULES, until

KINDS = [("v2", "public"), ("v3", "public")]


@pytest.fixture
async def streams(exchange):
    before = set(threading.enumerate())
    url = exchange.url
    manager = SyncStreamManager(
        lambda: StreamManager(StreamRules(**RULES), dict.fromkeys(KINDS, url), data_of=lambda record: DATA[record.call])
    )
    yield manager
    await asyncio.to_thread(manager.close)
    await asyncio.to_thread(manager.close)
    left = {thread for thread in set(threading.enumerate()) - before if "stream" in thread.name}
    assert left == set()
    await until(lambda: not exchange.clients)


async def _buffer(exchange, count):
    await until(lambda: exchange.subscribed)
    for number in range(1, count + 1):
        await exchange.push([{"instId": "BTCUSDT", "lastPr": str(number)}], instId="BTCUSDT")


async def test_a_for_loop_reads_pushes(exchange, streams):
    def read():
        prices = []
        with streams.stream(ticker("BTCUSDT")) as stream:
            for push in stream:
                prices.append(int(push.data[0].last_pr))
                if len(prices) == 20:
                    return prices
        return prices

    reading = asyncio.create_task(asyncio.to_thread(read))
    await _buffer(exchange, 20)
    assert await reading == list(range(1, 21))


async def test_a_callback_is_called_on_its_own_thread(exchange, streams):
    seen = []

    def slow(push):
        seen.append((threading.current_thread().name, int(push.data[0].last_pr)))
        time.sleep(0.01)

    await asyncio.to_thread(lambda: streams.stream(ticker("BTCUSDT")).each(slow))
    await _buffer(exchange, 5)
    await until(lambda: len(seen) == 5)
    assert seen == [("stream callback", number) for number in range(1, 6)]


async def test_close_ends_a_waiting_loop(exchange, streams):
    stream = streams.stream(ticker("BTCUSDT"))
    with ThreadPoolExecutor(1) as pool:
        reading = asyncio.get_running_loop().run_in_executor(pool, lambda: list(stream))
        await until(lambda: exchange.subscribed)
        await asyncio.to_thread(stream.close)
        assert await reading == []


async def test_closing_the_client_ends_every_waiting_loop(exchange, streams):
    stream = streams.stream(ticker("BTCUSDT"))
    with ThreadPoolExecutor(2) as pool:
        loop = asyncio.get_running_loop()
        readings = [loop.run_in_executor(pool, lambda: list(stream)) for _ in range(2)]
        await until(lambda: exchange.subscribed)
        await asyncio.to_thread(streams.close)
        assert await asyncio.gather(*readings) == [[], []]
    assert list(stream) == []


async def test_a_closed_client_stays_closed(exchange, streams):
    opened = streams.stream(ticker("BTCUSDT"))
    await asyncio.to_thread(opened.ready)
    await asyncio.to_thread(streams.close)
    attempts = [
        lambda: next(streams.stream(ticker("BTCUSDT"))),
        lambda: streams.stream(ticker("BTCUSDT")).each(print),
        lambda: streams.operate(place_order(inst_id="BTCUSDT", order_type="market", side="buy", size="1", force="gtc")),
        opened.ready,
    ]
    for attempt in attempts:
        with pytest.raises(StreamClosed, match="the client is closed"):
            await asyncio.to_thread(attempt)
    assert streams.status().connections == ()


async def test_a_client_that_was_never_used_can_be_closed(streams):
    streams.close()
    with pytest.raises(StreamClosed):
        streams.stream(ticker("BTCUSDT")).ready()


async def test_two_threads_share_the_pushes_of_one_stream(exchange, streams):
    stream, seen = streams.stream(ticker("BTCUSDT")), []

    def read():
        for push in stream:
            seen.append(int(push.data[0].last_pr))  # noqa: PERF401 - each is seen at once

    with ThreadPoolExecutor(2) as pool:
        readings = [asyncio.get_running_loop().run_in_executor(pool, read) for _ in range(2)]
        await _buffer(exchange, 50)
        await until(lambda: len(seen) == 50)
        await asyncio.to_thread(stream.close)
        await asyncio.gather(*readings)
    assert sorted(seen) == list(range(1, 51))


async def test_a_refusal_is_raised_in_the_reader(exchange, streams):
    exchange.refuse["NOPE"] = "30001"
    with pytest.raises(SubscriptionRefused):
        await asyncio.to_thread(lambda: next(streams.stream(ticker("NOPE"))))


async def test_books_come_as_copies(exchange, streams):
    got_first = threading.Event()

    def first_two():
        with streams.stream(books("BTCUSDT", inst_type="spot")) as stream:
            first = next(stream)
            size = first.best_ask.size_text
            got_first.set()
            return first, size, next(stream)

    reading = asyncio.create_task(asyncio.to_thread(first_two))
    await until(lambda: exchange.subscribed)
    row = {"a": [["101", "1"]], "b": [], "seq": 5, "pseq": 0, "ts": 1}
    await exchange.push([row], symbol="BTCUSDT")
    await until(got_first.is_set)
    await exchange.push([{**row, "a": [["101", "2"]], "seq": 6, "pseq": 5}], action="update", symbol="BTCUSDT")
    first, size, second = await reading
    assert (size, first.best_ask.size_text, second.best_ask.size_text) == ("1", "1", "2")


async def test_status_shows_what_is_going_on(exchange, streams):
    stream = streams.stream(ticker(["BTCUSDT", "ETHUSDT"]))
    await asyncio.to_thread(stream.ready)
    status = await asyncio.to_thread(streams.status)
    assert (status.subscriptions, len(status.connections), status.streams[0].live) == (2, 1, True)
    assert status.connections[0].state == "open"
