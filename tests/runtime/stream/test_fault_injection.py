"""Ten minutes of cuts, losses, repeats and swaps on a moving clock: nothing wrong is ever told."""

import random
from collections import defaultdict
from decimal import Decimal

import pytest

from specloom.runtime.spec.records import StreamRules
from specloom.runtime.stream import Push, ReconcileOptions, StreamManager

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, books, orders
from .venue import RULES

SECONDS = 600


class Market:
    """The truth: orders with their newest states, and one book; what is pushed of it may get lost."""

    def __init__(self, clock, venue, chance):
        self.clock, self.venue, self.chance = clock, venue, chance
        self.orders, self.told = {}, 0
        self.sides = {"a": {Decimal(1000): "1"}, "b": {Decimal(100): "1"}}
        self.seq = 1
        self.late = []

    def step(self):
        """One event of each kind, pushed unless chance has it otherwise."""
        now = int(self.clock.time() * 1000)
        number = str(self.chance.randrange(len(self.orders) + 2))
        self.orders[number] = {
            "orderId": number, "uTime": str(now), "status": str(now), "symbol": "BTCUSDT", "instId": "BTCUSDT",
        }  # fmt: skip
        self._push("channel", [dict(self.orders[number])])
        changes = {"a": [], "b": []}
        for side, low in (("a", 501), ("b", 101)):
            price, size = str(low + self.chance.randrange(300)), str(self.chance.randrange(3))
            changes[side].append([price, size])
            self.sides[side].pop(Decimal(price), None)
            if size != "0":
                self.sides[side][Decimal(price)] = size
        self.seq += 1
        self._push("topic", [{**changes, "seq": self.seq, "pseq": self.seq - 1, "ts": now}])

    def _push(self, kind, data):
        fate = self.chance.random()
        messages = [data] * (0 if fate < 0.05 else 2 if fate < 0.1 else 1)
        if 0.1 < fate < 0.13:
            self.late += [(kind, data)]
            return
        for socket in list(self.venue.sockets):
            for arg in [arg for arg in socket.args if kind in arg]:
                for message in messages:
                    socket.push(arg, message)
        late, self.late = self.late, []
        for other, message in late:
            for socket in list(self.venue.sockets):
                for arg in [arg for arg in socket.args if other in arg]:
                    socket.push(arg, message)

    def snapshot(self, socket, arg):
        """A new subscription to the book gets all of it, an instant later."""
        if "topic" in arg:
            self.clock.call_later(0.02, lambda: socket.open and socket.push(arg, [self.whole()], "snapshot"))

    def whole(self):
        rows = {side: [[str(price), size] for price, size in levels.items()] for side, levels in self.sides.items()}
        return {**rows, "seq": self.seq, "pseq": 0, "ts": int(self.clock.time() * 1000)}

    async def ask(self, call, arguments, arg, since, until=None):
        return [{k: v for k, v in row.items() if k != "instId"} for row in self.orders.values()]


def collect(stream, states):
    """Note the times that the reader was told of each order."""
    for item in [stream.buffer.take() for _ in range(len(stream.buffer))]:
        for row in item.data if isinstance(item, Push) else ():
            states[row.order_id].append(int(row.u_time))


def is_right(book, market):
    """Whether the book is live; a live book that differs from the market's fails the test."""
    if not book.live or book.seq != market.seq:
        return False
    assert {level.price: level.size_text for level in book.asks()} == market.sides["a"]
    assert {level.price: level.size_text for level in book.bids()} == market.sides["b"]
    return True


def check_orders(states, market):
    """Every order's newest state was told, none twice and none out of order."""
    for number, times in states.items():
        assert times == sorted(set(times)), f"order {number} was told twice or out of order"
    newest = {number: int(row["uTime"]) for number, row in market.orders.items()}
    assert {number: times[-1] for number, times in states.items()} == newest


def check_pace(sockets):
    """No connection ever sent more than ten messages in a second."""
    for socket in sockets:
        assert all(sum(start <= time < start + 1 for time in socket.times) <= 10 for start in socket.times)


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_ten_bad_minutes(seed):
    clock, chance = FakeClock(), random.Random(seed)
    venue = FakeVenue(clock)
    market = Market(clock, venue, chance)
    venue.on_subscribe = market.snapshot
    manager = StreamManager(
        StreamRules(**RULES),
        {("v2", "private"): "ws://venue", ("v3", "public"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: DATA[record.call],
        reconciling=ReconcileOptions(market.ask, every_seconds=20),
    )
    private, public = manager.stream(orders("BTCUSDT")), manager.stream(books("BTCUSDT", inst_type="spot"))
    private.open()
    public.open()
    sockets, states, checks, next_cut = set(), defaultdict(list), [], 3.0
    while clock.now < SECONDS:
        await clock.advance(0.25)
        market.step()
        sockets.update(venue.sockets)
        collect(private, states)
        checks.append(is_right(public.topics[0].book, market))
        if clock.now > next_cut and venue.sockets:
            next_cut = clock.now + chance.uniform(2, 8)
            chance.choice(venue.sockets).cut()
    await clock.advance(60)
    collect(private, states)
    check_orders(states, market)
    check_pace(sockets)
    assert sum(checks) > len(checks) / 2, "the book was stale most of the time"
    assert len(private.gaps) > 20
    await manager.aclose()
    assert venue.sockets == []
