"""Ten minutes of cuts, losses, repeats and swaps on a moving clock: nothing wrong is ever told."""

import random
from collections import defaultdict
from decimal import Decimal

import pytest

from specloom.runtime.records import StreamRules
from specloom.runtime.stream import Gap, Hub, Push, Reconciling

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
        for wire in list(self.venue.wires):
            for arg in [arg for arg in wire.args if kind in arg]:
                for message in messages:
                    wire.push(arg, message)
        late, self.late = self.late, []
        for other, message in late:
            for wire in list(self.venue.wires):
                for arg in [arg for arg in wire.args if other in arg]:
                    wire.push(arg, message)

    def snapshot(self, wire, arg):
        """A new subscription to the book gets all of it, an instant later."""
        if "topic" in arg:
            self.clock.call_later(0.02, lambda: wire.open and wire.push(arg, [self.whole()], "snapshot"))

    def whole(self):
        rows = {side: [[str(price), size] for price, size in levels.items()] for side, levels in self.sides.items()}
        return {**rows, "seq": self.seq, "pseq": 0, "ts": int(self.clock.time() * 1000)}

    async def ask(self, call, arguments, arg, since):
        return [{k: v for k, v in row.items() if k != "instId"} for row in self.orders.values()]


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_ten_bad_minutes(seed):
    clock, chance = FakeClock(), random.Random(seed)
    venue = FakeVenue(clock)
    market = Market(clock, venue, chance)
    venue.on_subscribe = market.snapshot
    hub = Hub(
        StreamRules(**RULES),
        {("v2", "private"): "ws://venue", ("v3", "public"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: DATA[record.call],
        reconciling=Reconciling(market.ask, every_seconds=20),
    )
    private, public = hub.stream(orders("BTCUSDT")), hub.stream(books("BTCUSDT", inst_type="spot"))
    private.open()
    public.open()
    wires, states, live, checks, next_cut = set(), defaultdict(list), 0, 0, 3.0
    while clock.now < SECONDS:
        await clock.advance(0.25)
        market.step()
        wires.update(venue.wires)
        for item in [private.feed.take() for _ in range(len(private.feed))]:
            if isinstance(item, Push):
                for row in item.data:
                    states[row.order_id].append(int(row.u_time))
        checks += 1
        book = public.topics[0].book
        if book.live and book.seq == market.seq:
            live += 1
            assert {level.price: level.size_text for level in book.asks()} == market.sides["a"]
            assert {level.price: level.size_text for level in book.bids()} == market.sides["b"]
        if clock.now > next_cut:
            next_cut = clock.now + chance.uniform(2, 8)
            if venue.wires:
                chance.choice(venue.wires).cut()
    await clock.advance(60)
    for item in [private.feed.take() for _ in range(len(private.feed))]:
        if isinstance(item, Push):
            for row in item.data:
                states[row.order_id].append(int(row.u_time))
    for number, times in states.items():
        assert times == sorted(set(times)), f"order {number} was told twice or out of order"
    assert {number: times[-1] for number, times in states.items()} == {
        number: int(row["uTime"]) for number, row in market.orders.items()
    }
    assert live > checks / 2, "the book was stale most of the time"
    assert any(isinstance(gap, Gap) for gap in private.gaps)
    for wire in wires:
        for start in wire.times:
            assert sum(start <= time < start + 1 for time in wire.times) <= 10
    await hub.aclose()
    assert venue.wires == []
