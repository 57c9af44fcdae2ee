"""Private channels: what a push lost, REST tells; every event once and in order."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime.errors import ResponseTimeout
from specloom.runtime.spec.records import Reconcile, StreamRules
from specloom.runtime.stream import Gap, Push, ReconcileOptions, StreamManager
from specloom.runtime.stream.event_merger import EventMerger
from specloom.runtime.stream.rows import Answer, arguments_of, rows_of

from .fake_time import FakeClock, FakeVenue
from .sample_channels import DATA, orders
from .venue import RULES

RULE = Reconcile(call="v2.spot.trade.history_orders", id=("orderId",), time="uTime", fields={"instId": "symbol"})
ARG = {"instType": "SPOT", "channel": "orders", "instId": "default"}


def row(number, time, status="live", **more):
    return {"orderId": str(number), "uTime": str(time), "status": status, **more}


def rest(merger, rule, rows, asked=10.0):
    """What a REST answer tells that the merger did not know."""
    return merger.fetched([Answer(0, rule, rows)], asked)


def test_a_repeated_push_is_told_once():
    merger = EventMerger([RULE], ARG, since=0)
    assert merger.pushed([row(1, 5)]) == [row(1, 5)]
    assert merger.pushed([row(1, 5)]) == []
    assert merger.pushed([row(1, 5, "filled")]) == [row(1, 5, "filled")]
    assert merger.duplicates == 1


def test_a_state_that_comes_after_a_newer_one_is_counted_not_told():
    merger = EventMerger([RULE], ARG, since=0)
    merger.pushed([row(1, 9, "filled")])
    assert merger.pushed([row(1, 5)]) == []
    assert merger.superseded == 1


def test_rest_tells_only_news_in_the_names_of_the_push():
    merger = EventMerger([RULE], ARG, since=100, names=frozenset({"orderId", "uTime", "status", "instId"}))
    merger.pushed([row(1, 200)])
    answer = [
        row(3, 300, symbol="B", fee="x"),
        row(2, 250, "filled", symbol="A"),
        row(1, 200, symbol="A"),
        row(9, 50, symbol="A"),
    ]
    news = rest(merger, RULE, answer)
    assert news == [row(2, 250, "filled", instId="A"), row(3, 300, instId="B")]
    assert rest(merger, RULE, answer) == []


def test_rest_rows_of_other_symbols_are_left_out():
    merger = EventMerger([RULE], {**ARG, "instId": "A"}, since=0)
    assert [r["instId"] for r in rest(merger, RULE, [row(1, 5, symbol="A"), row(2, 5, symbol="B")])] == ["A"]


def test_states_without_a_time_are_compared_by_content():
    rule = Reconcile(call="v3.account.assets", id=("coin",))
    merger = EventMerger([rule], {}, since=0)
    assert merger.pushed([{"coin": "BTC", "balance": "1"}])
    assert not merger.pushed([{"coin": "BTC", "balance": "1"}])
    assert not rest(merger, rule, [{"coin": "BTC", "balance": "1", "extra": "x"}])
    assert rest(merger, rule, [{"coin": "BTC", "balance": "2"}])
    assert merger.pushed([{"coin": "BTC", "balance": "1"}])


def test_rows_are_found_by_path_whatever_the_answer():
    assert rows_of({"list": [{"a": 1}, "x"]}, "list") == [{"a": 1}]
    assert rows_of(None, "a.b") == rows_of("x", "") == rows_of([1], "a") == []
    rule = Reconcile(call="c", id=("x",), params={"productType": "{instType}", "limit": "100"})
    assert arguments_of(rule, {"instType": "USDT-FUTURES"}) == {"productType": "USDT-FUTURES", "limit": "100"}


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_losses_repeats_and_rest_add_up_to_each_event_once(seed):
    """Fills have one event each: together, pushes and REST tell all of them exactly once."""
    chance = random.Random(seed)
    rule = Reconcile(call="v2.spot.trade.fills", id=("tradeId",), time="uTime")
    merger, happened, told = EventMerger([rule], ARG, since=0), [], []
    for number in range(60):
        happened.append({"tradeId": str(number), "uTime": str(number + 1)})
        if chance.random() < 0.7:
            told += merger.pushed([happened[-1]])
        if chance.random() < 0.2:
            told += merger.pushed([chance.choice(happened)])
        if chance.random() < 0.1:
            told += rest(merger, rule, happened[::-1])
    told += rest(merger, rule, happened)
    assert sorted(told, key=lambda r: int(r["tradeId"])) == happened


class Rest:
    """Answers for the two calls behind the orders channel."""

    def __init__(self):
        self.open, self.history, self.asked, self.failures = [], [], [], 0

    async def ask(self, call, arguments, arg, since, until=None):
        self.asked.append((call, since))
        if self.failures:
            self.failures -= 1
            raise ResponseTimeout("silence")
        return self.open if call.endswith("unfilled_orders") else self.history


@pytest.fixture
async def scene():
    clock = FakeClock()
    venue, rest = FakeVenue(clock), Rest()
    manager = StreamManager(
        StreamRules(**RULES),
        {("v2", "private"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: DATA[record.call],
        reconciling=ReconcileOptions(rest.ask, every_seconds=60),
    )
    stream = manager.stream(orders("default"))
    stream.open()
    await clock.advance(1)
    yield clock, venue, rest, stream
    await manager.aclose()
    assert venue.sockets == []


def taken(stream):
    """What the reader has got so far, short."""
    items = [stream.buffer.take() for _ in range(len(stream.buffer))]
    told = [item for item in items if isinstance(item, Push) or (isinstance(item, Gap) and not item.is_open)]
    return ["gap" if isinstance(i, Gap) else (i.source, *((r.order_id, r.status) for r in i.data)) for i in told]


def at(clock, seconds=0):
    return int((clock.time() + seconds) * 1000)


async def test_what_was_missed_in_a_gap_comes_before_what_follows(scene):
    clock, venue, rest, stream = scene
    socket = venue.sockets[0]
    socket.push(stream.topics[0].arg, [row(1, at(clock))])
    socket.cut()
    rest.history = [row(1, at(clock, 0.2), "filled", symbol="BTCUSDT")]
    rest.open = [row(2, at(clock, 0.1), symbol="BTCUSDT")]
    await clock.advance(1)
    venue.sockets[0].push(stream.topics[0].arg, [row(2, at(clock), "cancelled")])
    await clock.advance(1)
    assert taken(stream) == [
        ("ws", ("1", "live")),
        "gap",
        ("rest", ("2", "live")),
        ("rest", ("1", "filled")),
        ("ws", ("2", "cancelled")),
    ]
    assert stream.buffer.counters.recovered == 2


async def test_the_timer_finds_a_push_that_got_lost_without_a_cut(scene):
    clock, _venue, rest, stream = scene
    rest.history = [row(7, at(clock, 5), "filled")]
    await clock.advance(70)
    assert taken(stream) == [("rest", ("7", "filled"))]
    await clock.advance(200)
    assert taken(stream) == []
    assert len(rest.asked) >= 6


async def test_rest_that_fails_is_asked_again_and_holds_nothing_up(scene):
    clock, venue, rest, stream = scene
    venue.sockets[0].cut()
    rest.failures = 2
    rest.history = [row(3, at(clock, 0.1), "filled")]
    await clock.advance(1)
    venue.sockets[0].push(stream.topics[0].arg, [row(4, at(clock))])
    await clock.advance(0.01)
    assert taken(stream) == ["gap", ("ws", ("4", "live"))]
    await clock.advance(10)
    assert taken(stream) == [("rest", ("3", "filled"))]


async def test_an_unchanged_position_is_told_once(scene):
    clock, venue, _rest, stream = scene
    for _ in range(3):
        venue.sockets[0].push(stream.topics[0].arg, [row(1, 5)], action="snapshot")
        await clock.advance(5)
    assert taken(stream) == [("ws", ("1", "live"))]
    assert stream.buffer.counters.duplicates == 2


async def test_a_wait_puts_overtaken_pushes_in_order():
    clock = FakeClock()
    venue = FakeVenue(clock)
    manager = StreamManager(
        StreamRules(**RULES),
        {("v2", "private"): "ws://venue"},
        login=lambda: b'{"op":"login","args":[{}]}',
        clock=clock,
        connect=venue.connect,
        data_of=lambda record: DATA[record.call],
        reconciling=ReconcileOptions(Rest().ask, reorder_seconds=0.2),
    )
    stream = manager.stream(orders("default"))
    stream.open()
    await clock.advance(1)
    for time, status in ((20, "filled"), (10, "live")):
        venue.sockets[0].push(stream.topics[0].arg, [row(1, time, status)])
    assert taken(stream) == []
    await clock.advance(0.3)
    assert taken(stream) == [("ws", ("1", "live")), ("ws", ("1", "filled"))]
    await manager.aclose()


def test_two_states_of_one_instant_are_told_apart_by_the_rules_state():
    rule = Reconcile(call="v2.orders", id=("orderId",), time="uTime", state="status")
    merger = EventMerger([rule], {}, since=0)
    live, filled = ({"orderId": "1", "uTime": "5", "status": status} for status in ("live", "filled"))
    assert merger.pushed([live]) == [live]
    assert rest(merger, rule, [live]) == []
    assert rest(merger, rule, [filled]) == [filled]
    assert rest(merger, rule, [filled]) == []


def test_what_rest_told_first_is_not_told_again_by_a_push_in_other_spelling():
    rule = Reconcile(call="v2.orders", id=("orderId",), time="uTime", state="status")
    merger = EventMerger([rule], {}, since=0)
    assert rest(merger, rule, [row(1, 5, "filled", price="50000")])
    assert merger.pushed([row(1, 5, "filled", price="50000.00", extra="")]) == []
    assert merger.pushed([row(1, 5, "cancelled")]) == [row(1, 5, "cancelled")]
