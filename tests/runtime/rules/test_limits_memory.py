"""Limits inside one process: exact windows, fair waiting, refusals and penalties."""

import asyncio
import random
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime.limits import Identity, Key, LimitReached, MemoryLimiter, acquire, acquire_async, keys_of
from specloom.runtime.limits.log import Log
from specloom.runtime.records import Limit, RateLimit

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


def test_slots_are_handed_out_in_the_order_of_asking(clock):
    limiter = limiter_on(clock)
    waits = [limiter.book([CALL]).wait for _ in range(7)]
    assert waits == [0, 0, 0, 1, 1, 1, 2]


def test_every_budget_of_a_call_is_kept(clock):
    limiter = limiter_on(clock)
    waits = [limiter.book([CALL, TOTAL]).wait for _ in range(7)]
    assert waits == [0, 0, 0, 1, 1, 10, 10]


def test_one_busy_endpoint_does_not_hold_up_another(clock):
    limiter = limiter_on(clock)
    other = Key("venue:other:uid", "other", 3, 1, "uid")
    for _ in range(4):
        limiter.book([CALL, TOTAL])
    assert limiter.book([other, TOTAL]).wait == 0


def test_too_long_a_wait_is_refused_and_books_nothing(clock):
    limiter = limiter_on(clock)
    for _ in range(3):
        limiter.book([CALL])
    with pytest.raises(LimitReached) as refused:
        limiter.book([CALL], max_wait=0.5)
    assert (refused.value.pool, refused.value.seconds, refused.value.reason) == ("call", 1.0, "wait")
    assert [limiter.book([CALL], max_wait=1).wait for _ in range(3)] == [1, 1, 1]


def test_a_slot_given_back_is_free_again(clock):
    limiter = limiter_on(clock)
    bookings = [limiter.book([CALL]) for _ in range(4)]
    limiter.cancel(bookings[3])
    assert limiter.book([CALL]).wait == 1
    limiter.cancel(bookings[0])
    assert limiter.book([CALL]).wait == 0


def test_who_wakes_late_is_counted_when_it_sends(clock):
    limiter = limiter_on(clock)
    one = Key("one", "one", 1, 1, "uid")
    limiter.book([one])
    second = limiter.book([one])
    clock.now += 1.4
    assert limiter.renew(second) == 0
    assert limiter.book([one]).wait == pytest.approx(1.0)


def test_who_wakes_early_waits_on(clock):
    limiter = limiter_on(clock)
    one = Key("one", "one", 1, 1, "uid")
    limiter.book([one])
    second = limiter.book([one])
    clock.now += 0.9
    assert limiter.renew(second) == pytest.approx(0.1)


def test_the_margin_keeps_a_fast_request_out_of_the_window_before():
    limiter = MemoryLimiter(clock=Clock(), margin=lambda seconds: seconds / 10)
    waits = [limiter.book([CALL]).wait for _ in range(4)]
    assert waits[3] == pytest.approx(1.1)


@settings(max_examples=200, deadline=None)
@given(
    st.integers(1, 6),
    st.lists(st.tuples(st.floats(0, 0.7), st.booleans(), st.booleans()), min_size=1, max_size=60),
)
def test_no_window_is_ever_fuller_than_the_limit(requests, steps):
    clock = Clock()
    limiter = limiter_on(clock)
    small, wide = Key("small", "small", requests, 1, "uid"), Key("wide", "wide", requests + 2, 3, "ip")
    slots = {small: [], wide: []}
    for pause, both, cancel in steps:
        clock.now += pause
        keys = [small, wide] if both else [wide]
        booking = limiter.book(keys)
        if cancel:
            limiter.cancel(booking)
            continue
        for key in keys:
            slots[key].append(booking.slot)
    for key, times in slots.items():
        assert not times or fullest(times, key.seconds) <= key.requests


@settings(max_examples=300, deadline=None)
@given(st.integers(1, 4), st.lists(st.integers(0, 40), max_size=14), st.integers(0, 40))
def test_the_earliest_slot_is_the_earliest(requests, wanted, when):
    log = Log(requests, 10)
    for at in wanted:
        log.add(log.earliest(at))
    found = log.earliest(when)
    candidates = sorted({when, *(time + 10 for time in log.times), *log.times})
    legal = [at for at in candidates if at >= when and fullest([*log.times, at], 10) <= requests]
    assert found == min(legal)


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
    await asyncio.sleep(0.01)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert limiter.book([key]).wait <= 1


def test_the_exchange_counts_more_than_we_did(clock):
    limiter = limiter_on(clock)
    limiter.book([CALL])
    limiter.answered([CALL], remaining=0)
    assert limiter.book([CALL]).wait == 1


def test_a_generous_count_changes_nothing(clock):
    limiter = limiter_on(clock)
    for _ in range(3):
        limiter.book([CALL])
    limiter.answered([CALL], remaining=3)
    assert limiter.book([CALL]).wait == 1


def test_a_refusal_fills_the_calls_own_budget_only(clock):
    limiter = limiter_on(clock)
    limiter.book([CALL, TOTAL])
    assert limiter.refused([CALL, TOTAL]) == 1
    assert limiter.book([CALL, TOTAL]).wait == 1
    assert limiter.book([Key("other", "other", 1, 1, "uid"), TOTAL]).wait == 0


def test_refusals_of_requests_under_way_are_one_refusal(clock):
    limiter = limiter_on(clock)
    for _ in range(5):
        limiter.refused([CALL, TOTAL])
    assert limiter.book([CALL, TOTAL]).wait == 1


def test_a_second_refusal_after_the_wait_is_the_penalty(clock):
    limiter = limiter_on(clock, penalty_seconds=300)
    limiter.refused([CALL, TOTAL])
    clock.now += 1.5
    assert limiter.refused([CALL, TOTAL]) == 300
    clock.now += 100
    with pytest.raises(LimitReached) as refused:
        limiter.book([Key("other", "other", 1, 1, "uid"), TOTAL])
    assert (refused.value.reason, refused.value.seconds) == ("penalty", 200)
    assert next(left for left in limiter.view() if left.name == TOTAL.name).penalty == 200
    clock.now += 201
    assert limiter.book([CALL, TOTAL]).wait == 0


def test_an_answer_between_two_refusals_means_no_penalty(clock):
    limiter = limiter_on(clock)
    limiter.refused([CALL, TOTAL])
    clock.now += 1.5
    limiter.answered([CALL, TOTAL])
    assert limiter.refused([CALL, TOTAL]) == 1


def test_a_refusal_with_everything_spent_is_the_penalty_at_once(clock):
    limiter = limiter_on(clock, penalty_seconds=300)
    for number in range(5):
        limiter.book([Key(f"k{number}", "k", 3, 1, "uid"), TOTAL])
    assert limiter.refused([CALL, TOTAL]) == 300


def test_calls_wait_for_the_penalty_when_asked_to(clock):
    limiter = limiter_on(clock, penalty_seconds=300, wait_for_penalty=True)
    limiter.penalise(TOTAL)
    assert limiter.book([CALL, TOTAL]).wait == 300


def test_a_budget_of_nought_is_never_open(clock):
    with pytest.raises(LimitReached, match="allows no calls"):
        limiter_on(clock).book([Key("none", "none", 0, 1, "uid")])


def test_the_view_says_what_is_left(clock):
    limiter = limiter_on(clock)
    limiter.book([CALL, TOTAL])
    left = {line.name: (line.left, line.wait) for line in limiter.view()}
    assert left == {CALL.name: (2, 0), TOTAL.name: (4, 0)}


def test_the_log_does_not_grow(clock):
    limiter = limiter_on(clock)
    for _ in range(5000):
        clock.now += 6 * random.random()
        limiter.book([CALL, TOTAL])
    assert all(len(log.times) < 5000 / 10 for log in limiter._logs.values())


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
    assert limiter.book(rest).wait == 0
    assert limiter.book(socket).wait == 1
