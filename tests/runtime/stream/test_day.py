"""More than a day on a clock that the test moves: the exchange ends sessions after 24 hours, no reader notices."""

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import Hub, Push, Reconciling

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
        self.venue.on_connect = lambda wire: self.clock.call_later(DAY, lambda: wire.open and wire.cut("a day is over"))
        self.events, self.asked = 0, 0
        self.cuts = 0

    def greet(self, wire, arg):
        if arg.get("topic") == "books":
            wire.push(arg, self.book(0), "snapshot")
        elif arg.get("channel") == "ticker" and self.events:
            known = [
                {"instId": "X", "lastPr": str(number)} for number in range(max(self.events - 2, 1), self.events + 1)
            ]
            wire.push(arg, known, "snapshot")

    def book(self, before):
        return [{"a": [["101", str(self.events + 1)]], "b": [["100", "1"]], "seq": self.events + 1, "pseq": before}]

    def step(self):
        """One event of each kind to whoever is subscribed."""
        self.events += 1
        now = int(self.clock.time() * 1000)
        for wire in list(self.venue.wires):
            for arg in wire.args:
                if arg.get("topic") == "books":
                    wire.push(arg, self.book(self.events))
                elif arg["channel"] == "ticker":
                    wire.push(arg, [{"instId": "X", "lastPr": str(self.events)}])
                else:
                    wire.push(arg, [self.order(self.events, now)], "snapshot")

    def order(self, number, now):
        return {"orderId": str(number), "uTime": str(now), "status": "filled", "instId": "X"}

    async def ask(self, call, arguments, arg, since):
        self.asked += 1
        return []

    def hub(self):
        return Hub(
            StreamRules(**RULES),
            {(version, kind): "ws://venue" for version in ("v2", "v3") for kind in ("public", "private")},
            login=lambda: b'{"op":"login","args":[{}]}',
            clock=self.clock,
            connect=self.venue.connect,
            data_of=lambda record: DATA[record.call],
            reconciling=Reconciling(self.ask, every_seconds=60),
        )


def numbers(stream, member):
    """What waits, by number; anything but pushes fails the test."""
    items = [stream.feed.take() for _ in range(len(stream.feed))]
    items = [item[0].read(item[1]) if type(item) is tuple else item for item in items]
    assert all(isinstance(item, Push) for item in items)
    return [int(getattr(row, member)) for item in items for row in item.data]


@pytest.mark.parametrize("days", [1, 2])
async def test_sessions_end_and_nothing_is_lost_or_doubled(days):
    day = Day()
    clock, venue, hub = day.clock, day.venue, day.hub()
    fast, slow = hub.stream(ticker("X", size=100_000)), hub.stream(orders(policy="block", size=8))
    shown, book = [], hub.stream(books("X", inst_type="spot"))
    for stream in (fast, slow, book):
        stream.open()
    await clock.advance(1)
    while clock.now < days * DAY + 60:
        left = DAY - clock.now % DAY
        await clock.advance(BUSY if left < 300 else min(QUIET, left - 299))
        day.step()
        if day.events % 10 == 0 and slow.feed.items:  # this reader takes one in ten and is full nearly all the time
            shown += [int(row.order_id) for row in slow.feed.take().data]
        assert book.topics[0].book.live
    for _ in range(200):
        shown += numbers(slow, "order_id")
        await clock.advance(1)
    assert numbers(fast, "last_pr") == shown == list(range(1, day.events + 1))
    assert (list(fast.gaps), list(slow.gaps), list(book.gaps)) == ([], [], [])
    assert book.topics[0].book.resyncs == 0
    assert day.asked > days * 1000
    assert len(venue.connected_at) == 3 * (days + 1)
    await hub.aclose()
    assert venue.wires == []
