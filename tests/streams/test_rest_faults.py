"""Thirty ways in which REST fails to tell the truth after a gap: the reader is told it all the same, and nothing else.

Time is moved by the tests. In each of them things happen before, in and after a gap; REST is wrong for some seconds and
then well again.
"""

import asyncio
import importlib
from collections import defaultdict

import pytest
from fake_time import FakeClock, FakeVenue
from ledger import Ledger, nested

from specloom import resources
from specloom.loading import load_api

API = load_api(resources.spec()).api
CHANNELS = {
    "v2.ws.spot.orders": "order", "v2.ws.mix.orders": "order", "v3.ws.uta.order": "order",
    "v2.ws.spot.fill": "fill", "v3.ws.uta.fill": "fill",
    "v2.ws.mix.positions": "position", "v3.ws.uta.position": "position",
    "v2.ws.spot.account": "balance", "v2.ws.mix.account": "balance", "v3.ws.uta.account": "balance",
}  # fmt: skip
WRONG_SECONDS = 9.0  # how long REST is wrong after the cut
SOON = 15.0  # seconds in which the reader has to know, and in which the gap has to be recovered


class Scene:
    """One channel of the generated client, its exchange, and what the reader was told."""

    def __init__(self, package, call):
        runtime = f"{package.__name__}._runtime"
        self.streams = importlib.import_module(f"{runtime}.stream")
        self.errors = importlib.import_module(f"{runtime}.errors")
        self.backfill = importlib.import_module(f"{runtime}.stream.rest_backfill")
        models_of = importlib.import_module(f"{runtime}.spec.registry").models_of
        self.channel = next(channel for channel in API.channels if channel.call == call)
        self.clock = FakeClock()
        self.venue = FakeVenue(self.clock)
        module = importlib.import_module(f"{package.__name__}.{call}")
        given = {one.name: one.default or (one.values or ("default",))[0] for one in self.channel.arguments}
        self.subscription = getattr(module, call.rpartition(".")[2])(**given)
        self.arg = self.subscription.args()[0]
        self.ledger = Ledger(self.channel, self.arg, self.clock, CHANNELS[call])
        self.ledger.listeners.append(self.push)
        self.fault, self.wrong_until, self.asked = None, 0.0, defaultdict(int)
        self.manager = self.streams.StreamManager(
            API.venue.streams,
            {(self.channel.version, "private"): "ws://venue"},
            login=lambda: b'{"op":"login","args":[{}]}',
            clock=self.clock,
            connect=self.venue.connect,
            data_of=lambda record: models_of(package.__name__, record.call).RESULT,
            reconciling=self.streams.ReconcileOptions(self.fetch),
        )
        self.stream = self.manager.stream(self.subscription)
        self.told, self.notices = defaultdict(list), []
        self.wrong_seconds = WRONG_SECONDS

    def push(self, rows):
        for socket in list(self.venue.sockets):
            for arg in socket.args:
                socket.push(arg, rows, ts=int(self.clock.time() * 1000))

    async def fetch(self, call, arguments, arg, since, until=None):
        rule = next(rule for rule in self.channel.reconcile if rule.call == call and _fits(rule.params, arguments))
        self.asked[call] += 1
        if self.fault is not None and self.clock.now < self.wrong_until:
            return await self.fault(self, rule, since, until)
        return nested(rule.items, self.ledger.answer(rule, self.clock.now, since, until))

    def collect(self):
        """What waits for the reader; rows as they were emitted."""
        for item in [self.stream.buffer.take() for _ in range(len(self.stream.buffer))]:
            if isinstance(item, self.streams.Notice):
                self.notices.append((self.clock.now, item))
                continue
            raw = importlib.import_module("msgspec").to_builtins(item.data)
            for row in raw:
                self.told[self.name_of(row)].append((self.clock.now, self.ledger.value_of(row)))

    def name_of(self, row):
        return str(row.get(self.ledger.rule.id[0])) if self.ledger.rule.id else "account"

    async def advance(self, seconds):
        for _ in range(round(seconds / 0.25)):
            await self.clock.advance(0.25)
            self.collect()


def _fits(params, given):
    return all(given.get(name) == value for name, value in params.items() if "{" not in value)


# what REST does wrong


def rows_of(scene, rule, since, until, behind=0.0):
    return scene.ledger.answer(rule, scene.clock.now - behind, since, until)


def answering(change):
    """A fault that answers 200 with something else."""

    async def fault(scene, rule, since, until):
        return change(scene, rule, rows_of(scene, rule, since, until))

    return fault


def behind(seconds):
    async def fault(scene, rule, since, until):
        return nested(rule.items, rows_of(scene, rule, since, until, seconds))

    return fault


def raising(make):
    async def fault(scene, rule, since, until):
        raise make(scene)

    return fault


def once(fault):
    async def first(scene, rule, since, until):
        key = ("once", rule.call, tuple(rule.params.items()))
        scene.asked[key] += 1
        if scene.asked[key] == 1:
            return await fault(scene, rule, since, until)
        return nested(rule.items, rows_of(scene, rule, since, until))

    return first


async def slow(scene, rule, since, until):
    rows = rows_of(scene, rule, since, until)
    for _ in range(30):
        await scene.streams.clock.sleep(scene.clock, 0.1)
    return nested(rule.items, rows)


async def hanging(scene, rule, since, until):
    await scene.streams.clock.sleep(scene.clock, scene.wrong_until - scene.clock.now)
    raise scene.errors.ResponseTimeout("silence")


async def half_a_page(scene, rule, since, until):
    rows = rows_of(scene, rule, since, until)
    raise scene.backfill.PartialAnswer(rows[: len(rows) // 2], scene.errors.ResponseTimeout("silence"))


def nothing_first(data):
    return answering(lambda scene, rule, rows: data)


def without_ids(scene, rule, rows):
    names = {rule.fields.get(name, name) for name in (*rule.id, *rule.compare)}
    names |= {part.source for part in rule.lists.values()}
    return nested(
        rule.items, [{k: v for k, v in row.items() if k not in names} | {"a": "1"} for row in rows] or [{"a": 1}]
    )


def lacking_one(scene, rule, rows):
    return nested(rule.items, rows[1:])


def numbers(scene, rule, rows):
    return nested(rule.items, [{k: int(v) if str(v).isdigit() else v for k, v in row.items()} for row in rows])


def blank_second_id(scene, rule, rows):
    if len(rule.id) < 2 or "clientOid" not in rule.id:
        return nested(rule.items, rows)
    return nested(rule.items, [{**row, "clientOid": ""} for row in rows])


def other_spelling(scene, rule, rows):
    if not (rule.is_snapshot and rule.state):
        return nested(rule.items, rows)
    return nested(rule.items, [{**row, rule.fields.get(rule.state, rule.state): "init"} for row in rows])


FAULTS = {
    "well": None,
    "behind by 0.8 s": behind(0.8),
    "behind by 2 s": behind(2.0),
    "behind by 3.5 s": behind(3.5),
    "an empty list once": once(answering(lambda scene, rule, rows: nested(rule.items, []))),
    "an empty list twice": once(once(answering(lambda scene, rule, rows: nested(rule.items, [])))),
    "null once": once(nothing_first(None)),
    "null": nothing_first(None),
    "text": nothing_first("try again"),
    "a number": nothing_first(0),
    "a boolean": nothing_first(False),
    "an object with nothing in it": nothing_first({}),
    "an object about something else": nothing_first({"result": "ok"}),
    "rows without ids": answering(without_ids),
    "rows that are texts": answering(lambda scene, rule, rows: nested(rule.items, ["a", "b"])),
    "502": raising(lambda scene: scene.errors.ExchangeError("gateway", http_status=502, retry="backoff")),
    "silence": raising(lambda scene: scene.errors.ResponseTimeout("silence")),
    "no connection": raising(lambda scene: scene.errors.ConnectionFailed("down", retry="backoff")),
    "the user's budget is spent": raising(
        lambda scene: scene.errors.LocalRateLimitError("later", retry="limit", retry_after=1.0)
    ),
    "a code that nobody knows": raising(lambda scene: scene.errors.ExchangeError("?", code="99999")),
    "an exception without a code": raising(lambda scene: RuntimeError("a mistake")),
    "an error of the socket": raising(lambda scene: OSError("reset")),
    "a page lost": half_a_page,
    "a page lost once": once(half_a_page),
    "a row missing once": once(answering(lacking_one)),
    "slow": slow,
    "hanging": hanging,
    "rows twice": answering(lambda scene, rule, rows: nested(rule.items, [*rows, *rows])),
    "rows in another order": answering(lambda scene, rule, rows: nested(rule.items, rows[::-1])),
    "ids as numbers": answering(numbers),
    "an id that is blank in one world": answering(blank_second_id),
    "a state spelled otherwise": answering(other_spelling),
}
TRUTHFUL = {"well", "rows twice", "rows in another order", "ids as numbers", "an id that is blank in one world"}


async def play(scene):
    """Things happen before, in and after a gap; returns when the gap ended."""
    ledger, kind = scene.ledger, scene.ledger.kind
    scene.stream.open()
    await scene.advance(5)
    begin, middle, end = {"order": ("first", "middle", "end"), "fill": ("done",) * 3}.get(kind, (5, 7, None))
    names = ["account"] if not ledger.rule.id else [f"{place}" for place in (101, 102, 103, 104)]
    if kind == "fill":
        names = [f"{place}" for place in range(201, 213)]
        for name in names[:4]:
            ledger.change(name, begin)
            await scene.advance(0.25)
        scene.venue.sockets[0].cut()
        for name in names[4:8]:
            ledger.change(name, begin, heard=False)
        await scene.advance(1)
        ledger.change(names[8], begin, heard=bool(scene.venue.sockets))
    else:
        for name in names:
            ledger.change(name, begin)
        await scene.advance(3)
        last = names[-1]
        ledger.change(last, middle)
        await scene.clock.advance(0.05)
        scene.venue.sockets[0].cut()
        if kind in {"position", "balance"} and len(names) > 1:
            ledger.change(names[0], end, heard=False)
        elif kind == "order":
            ledger.change(names[0], end, heard=False)
            ledger.change(names[1], middle, heard=False)
    scene.wrong_until = scene.clock.now + scene.wrong_seconds
    while not scene.topic_ready():
        await scene.advance(0.25)
    back = scene.clock.now
    await scene.advance(40)
    if kind == "order":
        ledger.change(names[1], end)
    elif kind in {"position", "balance"}:
        ledger.change(names[-1], 9)
    await scene.advance(30)
    return back


Scene.topic_ready = lambda self: self.stream.topics[0].ready


def is_told(value, told):
    return value == told or (told == "open" and value in {"first", "middle"})


def check_truth(scene):
    """Every thing was told to its last state, in order, and nothing that was not so."""
    for name, values in scene.ledger.truth.items():
        told = [value for _, value in scene.told[name]]
        left = iter(values)
        assert all(any(is_told(one, value) for one in left) for value in told), f"{name} went {values}, told was {told}"
        assert told[-1] == values[-1], f"{name} went {values}, told was {told}"
    assert scene.told.keys() <= scene.ledger.truth.keys() | {"None"}


def check_notices(scene, back, fault):
    """The reader knows of every gap how it ended, and in time."""
    recovered = [when for when, one in scene.notices if isinstance(one, scene.streams.Recovered)]
    unrecovered = [when for when, one in scene.notices if isinstance(one, scene.streams.Unrecovered)]
    assert recovered, f"not recovered: {scene.notices}"
    assert min(recovered) <= max(back, scene.wrong_until) + SOON
    if min(recovered) > back + SOON:
        assert min(unrecovered) <= back + SOON
    if fault in TRUTHFUL:
        assert min(recovered) <= back + 8


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", CHANNELS)
async def test_what_rest_does_wrong_is_never_told(package, call, fault):
    scene = Scene(package, call)
    scene.fault = FAULTS[fault]
    back = await play(scene)
    live = scene.stream.status().live
    await scene.manager.aclose()
    assert live
    check_truth(scene)
    check_notices(scene, back, fault)
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("stream")]


async def test_a_part_that_is_refused_for_good_stops_no_other(package):
    scene = Scene(package, "v3.ws.uta.order")

    async def fault(scene, rule, since, until):
        if rule.params.get("category") == "MARGIN":
            raise scene.errors.ExchangeError("no", code="40014", meaning="no permission", retry="never")
        return nested(rule.items, rows_of(scene, rule, since, until))

    scene.fault, scene.wrong_seconds = fault, 1e9
    back = await play(scene)
    await scene.manager.aclose()
    check_truth(scene)
    check_notices(scene, back, "well")
    (blind,) = [one for _, one in scene.notices if isinstance(one, scene.streams.Unrecovered)]
    assert (blind.calls, blind.next_try) == (("v3.trade.history_orders",), None)
    assert "no permission" in blind.reason


@pytest.mark.parametrize("call", ["v2.ws.spot.orders", "v2.ws.mix.orders", "v3.ws.uta.order"])
async def test_an_old_order_that_ends_widens_no_window(package, call):
    scene = Scene(package, call)
    old = int((scene.clock.time() - 40 * 86_400) * 1000)
    scene.ledger.history = [(0.0, {"900": {"value": "first", "time": old, "born": old}})]
    scene.ledger.truth["900"] = ["first"]
    asked = []
    fetch = scene.fetch

    async def noting(call, arguments, arg, since, until=None):
        asked.append((scene.clock.time(), since, until))
        return await fetch(call, arguments, arg, since, until)

    scene.manager._fetch._fetch = noting
    scene.stream.open()
    await scene.advance(3)
    scene.venue.sockets[0].cut()
    scene.ledger.change("900", "end", heard=False)
    await scene.advance(20)
    await scene.manager.aclose()
    assert [value for _, value in scene.told["900"]] == ["end"]
    wide = [since for when, since, until in asked if since is not None and until is None and since < (when - 60) * 1000]
    assert wide == []
    assert len(asked) <= 40
