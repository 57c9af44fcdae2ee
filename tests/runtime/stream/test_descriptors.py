"""No file descriptor is left behind, whatever ends a connection."""

import asyncio
import gc
import time
from pathlib import Path

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import StreamManager, SyncStreamManager
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


def _manager(exchange, clock=None, **rules):
    urls = {("v2", "public"): exchange.url}
    return StreamManager(StreamRules(**{**RULES, **rules}), urls, clock=clock, data_of=lambda record: DATA[record.call])


async def _none_is_left(exchange, before):
    await until(lambda: not exchange.clients)
    await until(lambda: _open_count() <= before)  # the exchange's own ends close a little later


async def test_connects_and_closes(exchange):
    async def once():
        manager = _manager(exchange)
        async with asyncio.timeout(60):
            await manager.stream(ticker("BTCUSDT")).ready()
        assert _open_count() > before
        await manager.aclose()

    before = _open_count()
    for _ in range(ROUNDS):
        await once()
    await _none_is_left(exchange, before)
    assert exchange.connects == ROUNDS


async def test_cuts(exchange):
    before = _open_count()
    manager = _manager(exchange)
    stream = manager.stream(ticker("BTCUSDT"))
    await stream.ready()
    connected = _open_count()
    for number in range(3):
        await exchange.cut()
        await until(lambda number=number: sum(not gap.is_open for gap in stream.gaps) > number, 20)
    assert exchange.connects == 4
    assert _open_count() <= connected
    await manager.aclose()
    await _none_is_left(exchange, before)


async def test_hand_overs(exchange):
    before = _open_count()
    manager = _manager(exchange, FastClock(), session_seconds=10)
    await manager.stream(ticker("BTCUSDT")).ready()
    await until(lambda: exchange.connects >= 3)
    await manager.aclose()
    await _none_is_left(exchange, before)


async def test_connections_that_never_come_up(exchange):
    before = _open_count()
    managers = [_manager(exchange) for _ in range(ROUNDS)]
    for manager in managers:
        manager.stream(ticker("BTCUSDT")).open()
    await asyncio.sleep(0)
    for manager in managers:
        await manager.aclose()
    await _none_is_left(exchange, before)


async def test_threads_and_their_loops(exchange):
    before = _open_count()
    for _ in range(ROUNDS):
        manager = SyncStreamManager(lambda: _manager(exchange))
        await asyncio.to_thread(manager.stream(ticker("BTCUSDT")).ready)
        await asyncio.to_thread(manager.close)
    await _none_is_left(exchange, before)
