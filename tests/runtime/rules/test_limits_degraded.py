"""What processes do without the server that they share limits through."""

import pytest

from specloom.runtime.limits import Key, LimitReached, MemoryLimiter
from specloom.runtime.limits import fallback as degraded
from specloom.runtime.limits.fallback import DegradedLimiter, LocalShare, SendLog, kept_back

LOST = 1000.0


class Time:
    """A clock that a test moves."""

    def __init__(self):
        self.now = LOST

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Time()
    monkeypatch.setattr(degraded, "time", clock)
    return clock


def crowd(clock, count, offset=0.0, bans=None):
    """So many processes that lose the server at the same moment."""
    return [
        DegradedLimiter(
            MemoryLimiter(clock=clock.monotonic), LOST, LocalShare(1 / count, count, seat), offset, bans or {}
        )
        for seat in range(count)
    ]


def sent_by(clock, processes, key, seconds):
    """When requests leave, of processes that all send whatever they may, each 5 ms."""
    times = []
    waiting = [process.reserve([key], None) for process in processes]
    while clock.now < LOST + seconds:
        for index, process in enumerate(processes):
            while not process.poll([key], waiting[index]):
                times.append(clock.now)
                waiting[index] = process.reserve([key], None)
        clock.now += 0.005
    return times


def fullest(times, span):
    return max(sum(start <= when < start + span for when in times) for start in times)


@pytest.mark.parametrize(
    ("requests", "seconds", "processes", "used"),
    [(20, 1, 4, 0.85), (10, 1, 4, 0.7), (3, 1, 4, 0.1), (1, 1, 4, 0.3), (1, 1, 8, 0.3), (50, 10, 4, 0.5)],
)
def test_shares_and_turns_together_keep_to_the_limit(clock, requests, seconds, processes, used):
    key = Key("k", "k", requests, seconds, "uid")
    times = sent_by(clock, crowd(clock, processes), key, 40)
    assert fullest(times, seconds) <= requests
    assert len(times) >= used * requests * 40 / seconds


def test_nothing_is_sent_in_the_window_in_which_others_may_have_sent(clock):
    key = Key("k", "k", 20, 1, "uid")
    assert min(sent_by(clock, crowd(clock, 4), key, 3)) >= LOST + 1


def test_of_a_wide_window_the_reserve_is_used_meanwhile(clock):
    key = Key("k", "k", 600, 60, "ip")
    times = sent_by(clock, crowd(clock, 4), key, 70)
    assert sum(when < LOST + 60 for when in times) == kept_back(key) == 24
    assert fullest(times, 60) <= 600


def test_a_process_without_a_seat_has_no_turn(clock):
    key = Key("k", "k", 1, 1, "uid")
    stranger = DegradedLimiter(MemoryLimiter(clock=clock.monotonic), LOST, LocalShare(0.25, 4, None), 0.0, {})
    assert sent_by(clock, [stranger], key, 30) == []
    with pytest.raises(LimitReached):
        stranger.reserve([key], 5.0)


def test_a_penalty_goes_on(clock):
    key = Key("k", "k", 20, 1, "ip")
    process = crowd(clock, 4, bans={"k": LOST + 100})[0]
    with pytest.raises(LimitReached) as refused:
        process.reserve([key], None)
    assert (refused.value.reason, refused.value.seconds) == ("penalty", 100)


def test_the_diary_tells_recent_requests_only(clock):
    send_log, key = SendLog(), Key("k", "k", 20, 1, "uid")
    for number in range(100):
        clock.now = LOST + number
        send_log.record([key], number, clock.now)
    send_log.record([key], 98, clock.now - 0.5)
    send_log.drop([key], 99)
    assert send_log.recent(key) == [(98, 0.5)]
    assert send_log.recent(Key("other", "other", 1, 1, "uid")) == []
