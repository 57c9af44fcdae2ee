"""Orders of every family, on a clock that the test moves: robbed, doubled, swapped and cut, each state is told once.

The exchange of these tests answers REST questions as the strictest would: history begins with what was *opened* after
the time that is asked from, open orders and ended ones are told apart, and each product has an answer of its own.
"""

import importlib
import random
from collections import defaultdict

import pytest
from fake_time import FakeClock, FakeVenue

from specloom import resources
from specloom.loading import load_api

API = load_api(resources.spec()).api
FAMILIES = [channel for channel in API.channels if channel.reconcile and channel.reconcile[0].state]
STEP, STEPS = 0.5, 400


class Orders:
    """The truth about the orders of one channel, and the two ways to hear of it."""

    def __init__(self, channel, arg, clock, venue, chance):
        self.rules, self.arg, self.clock, self.venue, self.chance = channel.reconcile, arg, clock, venue, chance
        first = self.rules[0]
        self.id, self.time, self.state, self.opened = "orderId", first.time, first.state, first.opened_at
        self.first, self.middle = first.states[0], first.states[-1]
        self.rows, self.homes, self.truth, self.late = {}, {}, defaultdict(list), []
        for number in range(5):
            self.place(f"old{number}", -40 * 86_400)  # long before the stream began

    def place(self, number, seconds=0.0):
        now = str(int((self.clock.time() + seconds) * 1000))
        self.rows[number] = {self.id: number, self.time: now, self.opened: now, self.state: self.first}
        if "symbol" not in self.arg.values():
            self.rows[number]["instId" if "instId" in self.rules[0].fields else "symbol"] = "BTCUSDT"
        self.homes[number] = self.chance.choice([rule.params for rule in self.rules if not rule.is_snapshot])
        return self.rows[number]

    def is_open(self, row):
        return row[self.state] in {self.first, self.middle}

    def step(self):
        """Something happens to an order; sometimes twice within a millisecond."""
        live = [number for number, row in self.rows.items() if self.is_open(row)]
        if len(live) < 4 or self.chance.random() < 0.3:
            self.tell(self.place(f"n{len(self.rows)}"))
            return
        row = self.rows[self.chance.choice(live)]
        for _ in range(self.chance.choice([1, 1, 2])):
            if self.is_open(row):
                row[self.time] = str(int(self.clock.time() * 1000))
                later = ["filled", "cancelled"] if row[self.state] == self.middle else [self.middle, "cancelled"]
                row[self.state] = self.chance.choice(later)
                self.tell(row)

    def tell(self, row):
        self.truth[row[self.id]].append(row[self.state])
        fate = self.chance.random()
        late, self.late = self.late, []
        if fate < 0.1:
            self.late = [dict(row)]
        messages = [dict(row)] * (0 if fate < 0.3 else 2 if fate < 0.4 else 1)
        for socket in list(self.venue.sockets):
            for message in (*messages, *late):
                for arg in socket.args:
                    socket.push(arg, [message], ts=int(self.clock.time() * 1000))

    async def ask(self, call, arguments, arg, since, until=None):
        rule = next(rule for rule in self.rules if rule.call == call and _fits(rule.params, arguments))
        rows = [row for number, row in self.rows.items() if self._belongs(number, row, rule, since, until)]
        names = {push: rest for push, rest in rule.fields.items() if push in (self.state, "instId")}
        return _nested(rule.items, [{names.get(name, name): value for name, value in row.items()} for row in rows])

    def _belongs(self, number, row, rule, since, until):
        if rule.is_snapshot != self.is_open(row) or not _fits(rule.params, self.homes[number], both=True):
            return False
        opened = int(row[self.opened])
        return (since is None or opened >= since) and (until is None or opened <= until)


def _fits(params, given, *, both=False):
    return all(given.get(name, value if both else None) == value for name, value in params.items() if "{" not in value)


def _nested(path, rows):
    for name in reversed(path.split(".") if path else []):
        rows = {name: rows}
    return rows


def subscribe(package, channel):
    """A manager's stream of the channel, and its argument on the socket."""
    module = importlib.import_module(f"{package.__name__}.{channel.call}")
    function = getattr(module, channel.call.rpartition(".")[2])
    given = {param.name: param.default or (param.values or ("BTCUSDT",))[0] for param in channel.arguments}
    subscription = function(**given)
    return subscription, subscription.args()[0]


def collect(stream, told, names):
    for item in [stream.buffer.take() for _ in range(len(stream.buffer))]:
        for row in getattr(item, "data", ()):
            told[row.order_id].append(str(getattr(row, names)))


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("channel", FAMILIES, ids=lambda channel: channel.call)
async def test_every_order_is_told_to_its_end(package, channel, seed):
    runtime = f"{package.__name__}._runtime"
    stream_module = importlib.import_module(f"{runtime}.stream")
    models_of = importlib.import_module(f"{runtime}.spec.registry").models_of
    clock, chance = FakeClock(), random.Random(seed)
    venue = FakeVenue(clock)
    subscription, arg = subscribe(package, channel)
    orders = Orders(channel, arg, clock, venue, chance)
    manager = stream_module.StreamManager(
        API.venue.streams,
        {(channel.version, "private"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: models_of(package.__name__, record.call).RESULT,
        reconciling=stream_module.ReconcileOptions(orders.ask, every_seconds=20),
    )
    stream, told = manager.stream(subscription), defaultdict(list)
    stream.open()
    await clock.advance(1)
    names = {"orderStatus": "order_status"}.get(orders.state, orders.state)
    for number in range(STEPS):
        await clock.advance(STEP)
        orders.step()
        collect(stream, told, names)
        if number % 9 == 8 and venue.sockets:
            chance.choice(venue.sockets).cut()
    await clock.advance(60)
    collect(stream, told, names)
    await manager.aclose()
    for number, states in orders.truth.items():
        left = iter(states)
        assert all(state in left for state in told[number]), f"{number} went {states}, told was {told[number]}"
        assert told[number][-1] == states[-1], f"{number} went {states}, told was {told[number]}"
    assert told.keys() == orders.truth.keys()
    assert stream.status().counters.recovered > 5
