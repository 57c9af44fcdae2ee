"""A reader that is cancelled, or a client that is closed, at any moment of its life leaves nothing behind.

One life has everything: connecting, logging in, subscribing, reading, a full buffer, a cut with its reconnection,
asking REST, a hand-over, the end of the block. It is interrupted after one turn of the event loop, after two, and so
on.
"""

import asyncio
import heapq

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import ReconcileOptions, StreamManager

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, books, orders, ticker
from .venue import RULES

TURN = 0.02  # seconds that pass with each turn of the loop
LIFE = 5.6
TURNS = 300
SESSION = 3


class Life:
    """A manager, its exchange, and a program that reads three streams."""

    def __init__(self):
        self.clock = FakeClock()
        self.venue = FakeVenue(self.clock)
        kinds = [(version, kind) for version in ("v2", "v3") for kind in ("public", "private")]
        self.manager = StreamManager(
            StreamRules(**{**RULES, "session_seconds": SESSION}),
            dict.fromkeys(kinds, "ws://venue"),
            login=lambda: b'{"op":"login","args":[{}]}',
            clock=self.clock,
            connect=self.venue.connect,
            data_of=lambda record: DATA[record.call],
            reconciling=ReconcileOptions(self.ask, every_seconds=1),
        )
        self.done = False

    async def ask(self, call, arguments, arg, since, until=None):
        for _ in range(5):
            await asyncio.sleep(0)
        return []

    async def program(self):
        manager = self.manager
        watched = manager.stream(ticker(["A", "B"], policy="block", buffer=2), books("A", inst_type="spot"))
        async with watched, manager.stream(orders("default")) as mine:
            await watched.ready()
            await mine.ready()
            while self.clock.monotonic() < LIFE:
                await anext(watched)
                for _ in range(4):
                    await asyncio.sleep(0)  # the buffer fills up
        self.done = True

    def turn(self, number):
        """Time passes, pushes come, and once all connections are cut."""
        end = self.clock.now + TURN
        queue = self.clock._queue
        while queue and queue[0][0] <= end:
            self.clock.now, _, timer = heapq.heappop(queue)
            if timer.callback is not None:
                timer.callback()
        self.clock.now = end
        for socket in list(self.venue.sockets):
            if number == 60:
                socket.cut()
                continue
            for arg in list(socket.args):
                if arg.get("channel") == "ticker":
                    socket.push(arg, [{"instId": arg["instId"], "lastPr": str(number)}])

    async def drive(self, task, *, until=TURNS):
        for number in range(until):
            if task.done():
                break
            self.turn(number)
            await asyncio.sleep(0)

    async def rest(self):
        """A few turns without events, in which closing comes to its end."""
        for _ in range(20):
            await asyncio.sleep(0)

    def left(self):
        """What is still there."""
        names = [task.get_name() for task in asyncio.all_tasks()]
        return (
            self.venue.sockets,
            self.manager._context.throttle._budget.open,
            [n for n in names if n.startswith("stream")],
        )


NOTHING = ([], 0, [])


async def finish(life, coroutine):
    closing = asyncio.ensure_future(coroutine)
    await life.drive(closing, until=1000)
    assert closing.done(), "closing hangs"
    return closing


async def test_the_whole_life_ends_by_itself():
    life = Life()
    program = asyncio.ensure_future(life.program())
    await life.drive(program)
    assert life.done
    assert len(life.venue.connected_at) > 6  # a cut and a hand-over were among it
    assert life.left() == NOTHING
    await finish(life, life.manager.aclose())


@pytest.mark.parametrize("way", ["cancel", "close", "cancel and close"])
async def test_an_interruption_at_any_turn_leaves_nothing(way):
    for turn in range(0, TURNS, 1 if way == "cancel" else 3):
        life = Life()
        program = asyncio.ensure_future(life.program())
        await life.drive(program, until=turn)
        if "cancel" in way:
            program.cancel()
        if way != "close":
            await life.drive(program, until=1000)
            assert program.done(), f"the program hangs when cancelled at turn {turn}"
            if way == "cancel":
                await life.rest()
                assert life.left() == NOTHING, f"cancelled at turn {turn}"
        await finish(life, life.manager.aclose())
        await life.drive(program, until=500)  # a reader gets first what waits for him
        assert program.done(), f"a reader is not told of the close at turn {turn}"
        assert program.cancelled() or isinstance(program.exception(), Exception | None)
        assert life.left() == NOTHING, f"closed at turn {turn}"
