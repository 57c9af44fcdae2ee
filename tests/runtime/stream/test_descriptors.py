"""No file descriptor is left behind, whatever ends a connection."""

import asyncio
import gc
import time
from pathlib import Path

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import Hub, SyncHub
from specloom.runtime.stream.clock import SystemClock

from .sample_channels import DATA, ticker
from .venue import RULES, until

OPEN = Path("/proc/self/fd")
ROUNDS = 15

pytestmark = pytest.mark.skipif(not OPEN.exists(), reason="the system does not list open descriptors there")


def _open_count():
    gc.collect()
    return len(list(OPEN.iterdir()))


class FastClock(SystemClock):
    """Ten times as fast as the wall's."""

    def __init__(self):
        super().__init__()
        self.monotonic = lambda: time.monotonic() * 10

    def call_later(self, delay, callback):
        return super().call_later(delay / 10, callback)


def _hub(exchange, clock=None, **rules):
    urls = {("v2", "public"): exchange.url}
    return Hub(StreamRules(**{**RULES, **rules}), urls, clock=clock, data_of=lambda record: DATA[record.call])


async def _none_is_left(exchange, before):
    await until(lambda: not exchange.clients)
    await until(lambda: _open_count() <= before)  # the exchange's own ends close a little later


async def test_connects_and_closes(exchange):
    async def once():
        hub = _hub(exchange)
        async with asyncio.timeout(60):
            await hub.stream(ticker("BTCUSDT")).ready()
        assert _open_count() > before
        await hub.aclose()

    before = _open_count()
    for _ in range(ROUNDS):
        await once()
    await _none_is_left(exchange, before)
    assert exchange.connects == ROUNDS


async def test_cuts(exchange):
    before = _open_count()
    hub = _hub(exchange)
    stream = hub.stream(ticker("BTCUSDT"))
    await stream.ready()
    connected = _open_count()
    for number in range(3):
        await exchange.cut()
        await until(lambda number=number: len(stream.gaps) > number, 20)
    assert exchange.connects == 4
    assert _open_count() <= connected
    await hub.aclose()
    await _none_is_left(exchange, before)


async def test_hand_overs(exchange):
    before = _open_count()
    hub = _hub(exchange, FastClock(), session_seconds=10)
    await hub.stream(ticker("BTCUSDT")).ready()
    await until(lambda: exchange.connects >= 3)
    await hub.aclose()
    await _none_is_left(exchange, before)


async def test_connections_that_never_come_up(exchange):
    before = _open_count()
    hubs = [_hub(exchange) for _ in range(ROUNDS)]
    for hub in hubs:
        hub.stream(ticker("BTCUSDT")).open()
    await asyncio.sleep(0)
    for hub in hubs:
        await hub.aclose()
    await _none_is_left(exchange, before)


async def test_threads_and_their_loops(exchange):
    before = _open_count()
    for _ in range(ROUNDS):
        hub = SyncHub(lambda: _hub(exchange))
        await asyncio.to_thread(hub.stream(ticker("BTCUSDT")).ready)
        await asyncio.to_thread(hub.close)
    await _none_is_left(exchange, before)
