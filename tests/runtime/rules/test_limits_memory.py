"""Limits inside one process: exact windows, fair waiting, refusals and penalties."""

import asyncio
import random
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime.limits import Identity, Key, LimitReached, MemoryLimiter, acquire, acquire_async, keys_of
from specloom.runtime.limits.rtt import RttEstimator
from specloom.runtime.spec.records import Limit, RateLimit

CALL = Key("venue:call:uid", "call", 3, 1, "uid")
TOTAL = Key("venue:total:ip", "venue", 5, 10, "ip")


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def limiter_on(clock, **options):
    return MemoryLimiter(clock=clock, margin=lambda _: 0.0, **options)


def fullest(times, span):
    times = sorted(times)
    return max(sum(start <= when < start + span - 1e-9 for when in times) for start in times)


def go(limiter, clock, reservations):
    """Sleep and ask as acquire does, all at once; the times of sending, in the order of asking."""
    while waiting := [reservation for reservation in reservations if reservation.wait]:
        clock.now += max(1e-6, min(reservation.sleep_for for reservation in waiting))
        for reservation in waiting:
            limiter.poll(reservation)
    return [reservation.slot for reservation in reservations]


def test_requests_go_in_the_order_of_asking(clock):
    limiter = limiter_on(clock)
    reservations = [limiter.reserve([CALL]) for _ in range(7)]
    assert [reservation.wait for reservation in reservations] == [0, 0, 0, 1, 1, 1, 2]
    assert go(limiter, clock, reservations) == pytest.approx([1000] * 3 + [1001] * 3 + [1002], abs=1e-4)


def test_every_budget_of_a_call_is_kept(clock):
    limiter = limiter_on(clock)
    times = go(limiter, clock, [limiter.reserve([CALL, TOTAL]) for _ in range(7)])
    assert times == pytest.approx([1000] * 3 + [1001] * 2 + [1010] * 2, abs=1e-4)


def test_one_busy_endpoint_does_not_hold_up_another(clock):
    limiter = limiter_on(clock)
    other = Key("venue:other:uid", "other", 3, 1, "uid")
    for _ in range(9):
        limiter.reserve([CALL, TOTAL])
    assert [limiter.reserve([other, TOTAL]).wait for _ in range(2)] == [0, 0]


def test_too_long_a_wait_is_refused_and_takes_no_place(clock):
    limiter = limiter_on(clock)
    for _ in range(3):
        limiter.reserve([CALL])
    with pytest.raises(LimitReached) as refused:
        limiter.reserve([CALL], max_wait=0.5)
    assert (refused.value.pool, refused.value.seconds, refused.value.reason) == ("call", 1.0, "wait")
    assert [limiter.reserve([CALL], max_wait=1).wait for _ in range(3)] == [1, 1, 1]


def test_a_place_given_up_goes_to_the_next(clock):
    limiter = limiter_on(clock)
    reservations = [limiter.reserve([CALL]) for _ in range(7)]
    limiter.cancel(reservations[4])
    clock.now += 1
    assert [limiter.poll(one) for one in (reservations[3], reservations[5], reservations[6])] == [
        0,
        0,
        0,
    ]
    limiter.cancel(reservations[3])
    assert limiter.reserve([CALL]).wait == 0


def test_nobody_overtakes_a_waiter_who_is_due(clock):
    limiter = limiter_on(clock)
    waiting = [limiter.reserve([CALL]) for _ in range(4)][3]
    clock.now += 1
    assert [limiter.reserve([CALL]).wait for _ in range(3)] == [0, 0, 1]
    assert limiter.poll(waiting) == 0


def test_a_waiter_who_never_asks_again_is_passed(clock):
    limiter = limiter_on(clock)
    one = Key("one", "one", 1, 1, "uid")
    limiter.reserve([one])
    limiter.reserve([one])
    second = limiter.reserve([one])
    clock.now += 1.2
    assert limiter.poll(second) > 0
    clock.now += 1.5
    assert limiter.poll(second) == 0


def test_who_wakes_late_is_counted_when_it_sends(clock):
    limiter = limiter_on(clock)
    one = Key("one", "one", 1, 1, "uid")
    limiter.reserve([one])
    second = limiter.reserve([one])
    clock.now += 1.4
    assert limiter.poll(second) == 0
    assert limiter.reserve([one]).wait == pytest.approx(1.0)


def test_who_wakes_early_waits_on(clock):
    limiter = limiter_on(clock)
    one = Key("one", "one", 1, 1, "uid")
    limiter.reserve([one])
    second = limiter.reserve([one])
    clock.now += 0.9
    assert limiter.poll(second) == pytest.approx(0.1)


def test_the_margin_keeps_a_fast_request_out_of_the_window_before():
    limiter = MemoryLimiter(clock=Clock(), margin=lambda seconds: seconds / 10)
    waits = [limiter.reserve([CALL]).wait for _ in range(4)]
    assert waits[3] == pytest.approx(1.1)


def test_a_request_whose_answer_took_long_counts_from_then(clock):
    limiter = limiter_on(clock)
    reservations = [limiter.reserve([CALL]) for _ in range(3)]
    clock.now += 0.7
    limiter.arrived(reservations[0])
    clock.now += 0.3
    assert [limiter.reserve([CALL]).wait for _ in range(3)] == [0, 0, pytest.approx(0.7)]


def test_a_request_that_came_in_time_counts_as_it_was_sent(clock):
    limiter = MemoryLimiter(clock=clock, margin=lambda _: 0.02)
    reservations = [limiter.reserve([CALL]) for _ in range(3)]
    clock.now += 0.015
    limiter.arrived(reservations[0])
    assert limiter.reserve([CALL]).wait == pytest.approx(1.005)


def test_the_way_itself_is_no_lateness():
    rtt = RttEstimator()
    assert rtt.excess(0.1, 0.1) == 0.1
    for _ in range(100):
        rtt.excess(0.1, 0.1)
    assert rtt.excess(0.1, 0.1) == 0
    assert rtt.excess(0.13, 0.13) == pytest.approx(0.03)
    rtt.excess(0.04, 0.04)
    assert rtt.excess(0.1, 0.1) == pytest.approx(0.06)


def test_making_the_connection_is_never_taken_for_the_way():
    rtt = RttEstimator()
    for _ in range(100):
        assert rtt.excess(0.3, None) == 0.3
    for _ in range(100):
        rtt.excess(0.3, 0.1)
    assert rtt.excess(0.3, 0.1) == pytest.approx(0.2)
    assert rtt.excess(0.1, 0.1) == 0


def test_the_first_burst_counts_from_its_arrival_when_it_had_to_connect(clock):
    """20 leave at once, each over a connection of its own, and arrive late; the next 20 leave over kept ones."""
    key = Key("wide", "wide", 20, 1, "uid")
    limiter, start = MemoryLimiter(clock=clock, margin=lambda _: 0.02), clock.now
    reservations = [limiter.reserve([key]) for _ in range(20)]
    clock.now += 0.4  # of which the way takes 0.1
    for reservation in reservations:
        reservation.trip = 0.1
        limiter.arrived(reservation)
    again = limiter.reserve([key])
    clock.now += again.wait
    assert clock.now + 0.05 >= start + 0.35 + 1  # they had arrived at 0.35, and this one takes 0.05


@settings(max_examples=300)
@given(
    st.integers(1, 6),
    st.lists(st.tuples(st.floats(0, 0.7), st.booleans(), st.sampled_from(["quick", "late", "cancel"])), max_size=60),
)
def test_no_window_of_arrivals_is_ever_fuller_than_the_limit(requests, steps):
    clock = Clock()
    limiter = limiter_on(clock)
    small, wide = Key("small", "small", requests, 1, "uid"), Key("wide", "wide", requests + 2, 3, "ip")
    arrivals = {small: [], wide: []}
    for pause, both, fate in steps:
        clock.now += pause
        keys = [small, wide] if both else [wide]
        reservation = limiter.reserve(keys)
        go(limiter, clock, [reservation])
        if fate == "cancel":
            limiter.cancel(reservation)
            continue
        if fate == "late":
            clock.now += 0.3
            limiter.arrived(reservation)
        for key in keys:
            arrivals[key].append(clock.now)
    for key, times in arrivals.items():
        assert not times or fullest(times, key.seconds) <= key.requests


@settings(max_examples=300)
@given(st.integers(1, 4), st.lists(st.floats(0, 2), max_size=30))
def test_requests_leave_as_early_as_a_brute_force_search_allows(requests, pauses):
    clock = Clock()
    limiter = limiter_on(clock)
    key = Key("k", "k", requests, 1, "uid")
    expected: list[float] = []
    for pause in pauses:
        clock.now += pause
        legal = [
            when
            for when in sorted({clock.now, *(sent + 1 for sent in expected)})
            if when >= max([clock.now, *expected]) and fullest([*expected, when], 1) <= requests
        ]
        expected.append(legal[0])
        reservation = limiter.reserve([key])
        go(limiter, clock, [reservation])
        assert reservation.slot == pytest.approx(legal[0], abs=1e-4)


def test_threads_share_one_budget():
    limiter = MemoryLimiter(margin=lambda _: 0.0)
    key = Key("k", "k", 50, 1, "uid")
    sent, lock = [], threading.Lock()

    def work():
        for _ in range(15):
            acquire(limiter, [key])
            with lock:
                sent.append(time.monotonic())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sent) == 120
    assert fullest(sent, 0.98) <= 50


async def test_tasks_wait_without_blocking_and_a_cancelled_one_gives_its_slot_back():
    limiter = MemoryLimiter(margin=lambda _: 0.0)
    key = Key("k", "k", 1, 1, "uid")
    await acquire_async(limiter, [key])
    waiting = asyncio.create_task(acquire_async(limiter, [key]))
    await asyncio.sleep(0)  # it asks, has to wait, and begins to
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert limiter.reserve([key]).wait <= 1


async def test_tasks_go_in_the_order_of_asking_whenever_there_is_room():
    limiter = MemoryLimiter(margin=lambda _: 0.0)
    key = Key("k", "k", 2, 1, "uid")
    order = []

    async def call(number):
        await acquire_async(limiter, [key])
        order.append(number)

    await asyncio.gather(*(call(number) for number in range(5)))
    assert [set(order[:2]), set(order[2:4]), set(order[4:])] == [{0, 1}, {2, 3}, {4}]


def test_patience_ends_a_wait_that_grows(clock, monkeypatch):
    limiter = limiter_on(clock)
    key = Key("k", "k", 1, 1, "uid")
    limiter.reserve([key])
    naps = []

    def sleep(seconds):
        naps.append(seconds)
        clock.now += seconds
        limiter.refused([key], 30.0)

    monkeypatch.setattr(time, "sleep", sleep)
    with pytest.raises(LimitReached, match="longer than the call may wait"):
        acquire(limiter, [key], 1.2)
    assert sum(naps) < 1.2
    assert limiter.reserve([Key("other", "other", 1, 1, "uid")]).wait == 0


def test_the_exchange_counts_more_than_we_did(clock):
    limiter = limiter_on(clock)
    limiter.answered(limiter.reserve([CALL]), remaining=0)
    assert limiter.reserve([CALL]).wait == 1


def test_a_generous_count_changes_nothing(clock):
    limiter = limiter_on(clock)
    reservations = [limiter.reserve([CALL]) for _ in range(3)]
    limiter.answered(reservations[0], remaining=3)
    assert limiter.reserve([CALL]).wait == 1


def test_a_refusal_fills_the_calls_own_budget_only(clock):
    limiter = limiter_on(clock)
    limiter.reserve([CALL, TOTAL])
    assert limiter.refused([CALL, TOTAL]) == 1
    assert limiter.reserve([CALL, TOTAL]).wait == 1
    assert limiter.reserve([Key("other", "other", 1, 1, "uid"), TOTAL]).wait == 0


def test_refusals_of_requests_under_way_are_one_refusal(clock):
    limiter = limiter_on(clock)
    for _ in range(5):
        limiter.refused([CALL, TOTAL])
    assert limiter.reserve([CALL, TOTAL]).wait == 1


def test_a_second_refusal_after_the_wait_is_the_penalty(clock):
    limiter = limiter_on(clock, penalty_seconds=300)
    limiter.refused([CALL, TOTAL])
    clock.now += 1.5
    assert limiter.refused([CALL, TOTAL]) == 300
    clock.now += 100
    with pytest.raises(LimitReached) as refused:
        limiter.reserve([Key("other", "other", 1, 1, "uid"), TOTAL])
    assert (refused.value.reason, refused.value.seconds) == ("penalty", 200)
    assert next(left for left in limiter.view() if left.name == TOTAL.name).penalty == 200
    clock.now += 201
    assert limiter.reserve([CALL, TOTAL]).wait == 0


def test_an_answer_between_two_refusals_means_no_penalty(clock):
    limiter = limiter_on(clock)
    limiter.refused([CALL, TOTAL])
    clock.now += 1.5
    limiter.answered(limiter.reserve([CALL, TOTAL]))
    assert limiter.refused([CALL, TOTAL]) == 1


def test_a_refusal_with_everything_spent_is_the_penalty_at_once(clock):
    limiter = limiter_on(clock, penalty_seconds=300)
    for number in range(5):
        limiter.reserve([Key(f"k{number}", "k", 3, 1, "uid"), TOTAL])
    assert limiter.refused([CALL, TOTAL]) == 300


def test_calls_wait_for_the_penalty_when_asked_to(clock):
    limiter = limiter_on(clock, penalty_seconds=300, wait_for_ban=True)
    limiter.penalise(TOTAL)
    assert limiter.reserve([CALL, TOTAL]).wait == pytest.approx(300)


def test_a_penalty_ends_the_waits_under_way(clock):
    limiter = limiter_on(clock, penalty_seconds=300)
    waiting = [limiter.reserve([CALL, TOTAL]) for _ in range(4)][3]
    limiter.penalise(TOTAL)
    with pytest.raises(LimitReached, match="refuses calls"):
        limiter.poll(waiting)


def test_a_budget_of_nought_is_never_open(clock):
    with pytest.raises(LimitReached, match="allows no calls"):
        limiter_on(clock).reserve([Key("none", "none", 0, 1, "uid")])


def test_the_view_says_what_is_left(clock):
    limiter = limiter_on(clock)
    limiter.reserve([CALL, TOTAL])
    left = {line.name: (line.remaining, line.wait) for line in limiter.view()}
    assert left == {CALL.name: (2, 0), TOTAL.name: (4, 0)}


def test_the_log_does_not_grow(clock):
    limiter = limiter_on(clock)
    for _ in range(5000):
        clock.now += 6 * random.random()
        limiter.reserve([CALL, TOTAL])
    assert [len(window.times) for window in limiter._windows.values()] == [3, 5]


def test_keys_say_pool_scope_and_tier(venue):
    limit = RateLimit(default=Limit(10, 1, "uid"), pool="v2.a.b", copy_trader=Limit(1, 1, "uid"))
    who = Identity(uid="u", ip="i", key="k")
    own, total = keys_of(limit, venue, who)
    assert (own.name, own.requests) == ("bitget:v2.a.b:uid:u", 10)
    assert (total.name, total.requests, total.seconds) == ("bitget:total:ip:i", 6000, 60)
    trader, _ = keys_of(limit, venue, who, copy_trader=True)
    assert (trader.name, trader.requests) == ("bitget:v2.a.b:copy_trader:uid:u", 1)
    assert len(keys_of(limit, venue, who, total=False)) == 1


def test_calls_that_share_a_pool_share_the_budget(venue, clock):
    limiter = limiter_on(clock)
    rest = keys_of(RateLimit(default=Limit(1, 1, "uid"), pool="v2.spot.place"), venue, Identity())
    socket = keys_of(RateLimit(default=Limit(1, 1, "uid"), pool="v2.spot.place"), venue, Identity(), total=False)
    assert limiter.reserve(rest).wait == 0
    assert limiter.reserve(socket).wait == 1
