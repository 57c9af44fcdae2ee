"""An hour of traffic with cuts, on a clock that the test moves: what is remembered does not grow."""

import gc
import tracemalloc

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import ReconcileOptions, StreamManager, known_states

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, orders
from .venue import RULES

HOUR, STEP, EVERY = 3600, 5.0, 8  # orders at a step
GROWTH = 1.1


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """So that the bound is reached within minutes."""
    monkeypatch.setattr(known_states, "REMEMBERED", 500)


async def test_an_hour_leaves_no_more_than_its_first_third():
    clock = FakeClock()
    venue = FakeVenue(clock)
    history = []

    async def fetch(call, arguments, arg, since, until=None):
        return list(history)

    manager = StreamManager(
        StreamRules(**RULES),
        {("v2", "private"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: DATA[record.call],
        reconciling=ReconcileOptions(fetch),
    )
    stream = manager.stream(orders("default"))
    stream.open()
    await clock.advance(1)
    tracemalloc.start()
    sizes, number = [], 0
    while clock.now < HOUR:
        for _ in range(EVERY):
            number += 1
            row = {"orderId": str(number), "uTime": str(int(clock.time() * 1000)), "status": "filled"}
            history = [*history[-20:], row]
            for socket in list(venue.sockets):
                socket.push(stream.topics[0].arg, [row])
        await clock.advance(STEP)
        if number % (EVERY * 12 * 7) == 0:
            venue.sockets[0].cut()
        for _ in range(len(stream.buffer)):
            stream.buffer.take()
        venue.sent.clear()
        venue.connected_at.clear()
        if clock.now > len(sizes) * HOUR / 3:
            gc.collect()
            sizes.append(tracemalloc.get_traced_memory()[0])
    gc.collect()
    end = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    await manager.aclose()
    assert number > 5000
    assert end <= sizes[1] * GROWTH + 100_000
