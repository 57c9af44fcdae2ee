"""The exchange's time before logins and recoveries, whatever this machine's clock does."""

import asyncio

import pytest

from specloom.runtime.errors import ResponseTimeout
from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import StreamManager
from specloom.runtime.stream.clock_sync import FRESH_SECONDS, ClockSync

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, orders
from .venue import RULES


class Machine:
    """Two clocks, of which the wall's may jump, and the question to the exchange."""

    def __init__(self):
        self.now, self.jump, self.asked, self.fails = 100.0, 0.0, 0, False

    async def ask(self):
        self.asked += 1
        if self.fails:
            raise ResponseTimeout("silence")

    def sync(self):
        return ClockSync(self.ask, wall=lambda: 1e9 + self.now + self.jump, monotonic=lambda: self.now)


async def test_it_is_asked_once_while_the_answer_is_fresh():
    machine = Machine()
    sync = machine.sync()
    await asyncio.gather(*(sync.prepare() for _ in range(5)))
    await sync.prepare()
    assert machine.asked == 1
    machine.now += FRESH_SECONDS + 1
    await sync.prepare()
    assert machine.asked == 2


@pytest.mark.parametrize("seconds", [-1e8, -3600, -2, 2, 3600, 86_400 * 30])
async def test_a_jump_of_the_clock_asks_again(seconds):
    machine = Machine()
    sync = machine.sync()
    await sync.prepare()
    machine.jump = seconds
    await sync.prepare()
    await sync.prepare()
    assert machine.asked == 2


async def test_a_refused_login_asks_again_however_fresh_it_is():
    machine = Machine()
    sync = machine.sync()
    await sync.prepare()
    await sync.prepare(again=True)
    assert machine.asked == 2


async def test_an_answer_that_fails_holds_nothing_up():
    machine = Machine()
    machine.fails = True
    sync = machine.sync()
    await sync.prepare()
    machine.fails = False
    await sync.prepare()
    assert machine.asked == 2
    assert sync.is_fresh()


async def test_a_login_refused_for_its_time_is_done_again_with_the_right_one():
    machine, clock = Machine(), FakeClock()
    venue = FakeVenue(clock)
    venue.login_code = "30014"
    manager = StreamManager(
        StreamRules(**RULES),
        {("v2", "private"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: DATA[record.call],
        is_clock_error=lambda code: code == "30014",
        clock_sync=machine.sync(),
    )
    stream = manager.stream(orders("default"))
    stream.open()
    await clock.advance(0.1)
    assert machine.asked == 1
    await clock.advance(1)
    asked = machine.asked
    assert asked >= 2
    venue.login_code = "0"
    await clock.advance(20)
    assert machine.asked > asked
    assert stream.topics[0].ready
    await manager.aclose()
