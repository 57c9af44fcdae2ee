"""More than a day on a clock that the test moves: the exchange ends sessions after 24 hours, no reader notices."""

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import Push, ReconcileOptions, StreamManager

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, books, orders, ticker
from .venue import RULES

DAY = RULES["session_seconds"]
QUIET, BUSY = 600.0, 0.25  # seconds between two events, far from the end of a session and near it


class Day:
    """An exchange that greets every subscriber with what is known, and cuts what is a day old."""

    def __init__(self):
        self.clock = FakeClock()
        self.venue = FakeVenue(self.clock)
        self.venue.on_subscribe = self.greet
        self.venue.on_connect = lambda socket: self.clock.call_later(
            DAY, lambda: socket.open and socket.cut("a day is over")
        )
        self.events, self.asked = 0, 0
        self.cuts = 0

    def end_after_a_day(self, socket):
        self.clock.call_later(DAY, lambda: socket.open and socket.cut("a day is over"))

    def greet(self, socket, arg):
        if arg.get("topic") == "books":
            socket.push(arg, self.book(0), "snapshot")
        elif arg.get("channel") == "ticker" and self.events:
            known = [
                {"instId": "X", "lastPr": str(number)} for number in range(max(self.events - 2, 1), self.events + 1)
            ]
            socket.push(arg, known, "snapshot")

    def book(self, before):
        return [{"a": [["101", str(self.events + 1)]], "b": [["100", "1"]], "seq": self.events + 1, "pseq": before}]

    def step(self):
        """One event of each kind to whoever is subscribed."""
        self.events += 1
        now = int(self.clock.time() * 1000)
        for socket in list(self.venue.sockets):
            for arg in socket.args:
                if arg.get("topic") == "books":
                    socket.push(arg, self.book(self.events))
                elif arg["channel"] == "ticker":
                    socket.push(arg, [{"instId": "X", "lastPr": str(self.events)}])
                else:
                    socket.push(arg, [self.order(self.events, now)], "snapshot")

    def order(self, number, now):
        return {"orderId": str(number), "uTime": str(now), "status": "filled", "instId": "X"}

    async def ask(self, call, arguments, arg, since, until=None):
        self.asked += 1
        return []

    def manager(self):
        return StreamManager(
            StreamRules(**RULES),
            {(version, kind): "ws://venue" for version in ("v2", "v3") for kind in ("public", "private")},
            login=lambda: b'{"op":"login","args":[{}]}',
            clock=self.clock,
            connect=self.venue.connect,
            data_of=lambda record: DATA[record.call],
            reconciling=ReconcileOptions(self.ask, every_seconds=60),
        )


def numbers(stream, member):
    """What waits, by number; anything but pushes fails the test."""
    items = [stream.buffer.take() for _ in range(len(stream.buffer))]
    items = [item[0].read(item[1]) if type(item) is tuple else item for item in items]
    assert all(isinstance(item, Push) for item in items)
    return [int(getattr(row, member)) for item in items for row in item.data]


@pytest.mark.parametrize("days", [1, 2])
async def test_sessions_end_and_nothing_is_lost_or_doubled(days):
    day = Day()
    clock, venue, manager = day.clock, day.venue, day.manager()
    fast = manager.stream(ticker("X", buffer=100_000))
    slow = manager.stream(orders("default", policy="block", buffer=8))
    shown, book = [], manager.stream(books("X", inst_type="spot"))
    for stream in (fast, slow, book):
        stream.open()
    await clock.advance(1)
    while clock.now < days * DAY + 60:
        left = DAY - clock.now % DAY
        await clock.advance(BUSY if left < 300 else min(QUIET, left - 299))
        day.step()
        if day.events % 10 == 0 and slow.buffer.items:  # this reader takes one in ten and is full nearly all the time
            shown += [int(row.order_id) for row in slow.buffer.take().data]
        assert book.topics[0].book.live
    for _ in range(200):
        shown += numbers(slow, "order_id")
        await clock.advance(1)
    assert numbers(fast, "last_pr") == shown == list(range(1, day.events + 1))
    assert (list(fast.gaps), list(slow.gaps), list(book.gaps)) == ([], [], [])
    assert book.topics[0].book.resyncs == 0
    assert day.asked > days * 1000
    assert len(venue.connected_at) == 3 * (days + 1)
    await manager.aclose()
    assert venue.sockets == []
