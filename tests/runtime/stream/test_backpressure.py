"""Bounded buffers: what each policy keeps, drops and counts."""

import pytest

from specloom.runtime.stream import Gap
from specloom.runtime.stream.backpressure import PushBuffer


def _all(buffer):
    return [buffer.take() for _ in range(len(buffer))]


def test_drop_oldest_keeps_the_newest_and_counts():
    buffer = PushBuffer("drop_oldest", 3)
    for number in range(5):
        buffer.put("k", number)
    assert _all(buffer) == [2, 3, 4]
    assert (buffer.counted().received, buffer.counters.dropped, buffer.counters.delivered) == (5, 2, 3)


def test_latest_keeps_one_for_each_channel_in_order_of_first_arrival():
    buffer = PushBuffer("latest", 10)
    for key, number in (("a", 1), ("b", 2), ("a", 3), ("a", 4)):
        buffer.put(key, number)
    assert _all(buffer) == [4, 2]
    assert buffer.counters.replaced == 2
    buffer.put("a", 5)
    assert _all(buffer) == [5]


def test_latest_is_bounded_too():
    buffer = PushBuffer("latest", 2)
    for key in "abc":
        buffer.put(key, key)
    assert _all(buffer) == ["b", "c"]
    assert buffer.counters.dropped == 1


def test_block_asks_for_a_pause_and_loses_nothing():
    calls = []
    buffer = PushBuffer("block", 4, on_full=lambda: calls.append("full"), on_room=lambda: calls.append("room"))
    for number in range(6):
        buffer.put("k", number)
    assert calls == ["full"]
    assert _all(buffer) == list(range(6))
    assert calls == ["full", "room"]


@pytest.mark.parametrize("policy", ["drop_oldest", "latest", "block"])
def test_a_gap_is_never_dropped(policy):
    buffer = PushBuffer(policy, 2)
    buffer.put("a", 0)
    buffer.notice(Gap(1.0, 2.0, ({"instId": "A"},)))
    buffer.notice(Gap(1.0, 2.5, ({"instId": "B"},)))
    for number, key in enumerate("abcdef"):
        buffer.put(key, number)
    gaps = [item for item in _all(buffer) if isinstance(item, Gap)]
    assert gaps == [Gap(1.0, 2.5, ({"instId": "A"}, {"instId": "B"}))]


def test_a_wrong_policy_or_size_is_refused():
    with pytest.raises(ValueError, match="drop_oldest"):
        PushBuffer("drop", 3)
    with pytest.raises(ValueError, match="at least 1"):
        PushBuffer("block", 0)
