"""Bounded buffers: what each policy keeps, drops and counts."""

import pytest

from specloom.runtime.stream import Gap
from specloom.runtime.stream.backpressure import Feed


def _all(feed):
    return [feed.take() for _ in range(len(feed))]


def test_drop_oldest_keeps_the_newest_and_counts():
    feed = Feed("drop_oldest", 3)
    for number in range(5):
        feed.put("k", number)
    assert _all(feed) == [2, 3, 4]
    assert (feed.counted().received, feed.counters.dropped, feed.counters.delivered) == (5, 2, 3)


def test_latest_keeps_one_for_each_channel_in_order_of_first_arrival():
    feed = Feed("latest", 10)
    for key, number in (("a", 1), ("b", 2), ("a", 3), ("a", 4)):
        feed.put(key, number)
    assert _all(feed) == [4, 2]
    assert feed.counters.replaced == 2
    feed.put("a", 5)
    assert _all(feed) == [5]


def test_latest_is_bounded_too():
    feed = Feed("latest", 2)
    for key in "abc":
        feed.put(key, key)
    assert _all(feed) == ["b", "c"]
    assert feed.counters.dropped == 1


def test_block_asks_for_a_pause_and_loses_nothing():
    calls = []
    feed = Feed("block", 4, on_full=lambda: calls.append("full"), on_room=lambda: calls.append("room"))
    for number in range(6):
        feed.put("k", number)
    assert calls == ["full"]
    assert _all(feed) == list(range(6))
    assert calls == ["full", "room"]


@pytest.mark.parametrize("policy", ["drop_oldest", "latest", "block"])
def test_a_gap_is_never_dropped(policy):
    feed = Feed(policy, 2)
    feed.put("a", 0)
    feed.notice(Gap(1.0, 2.0, ({"instId": "A"},)))
    feed.notice(Gap(1.0, 2.5, ({"instId": "B"},)))
    for number, key in enumerate("abcdef"):
        feed.put(key, number)
    gaps = [item for item in _all(feed) if isinstance(item, Gap)]
    assert gaps == [Gap(1.0, 2.5, ({"instId": "A"}, {"instId": "B"}))]


def test_a_wrong_policy_or_size_is_refused():
    with pytest.raises(ValueError, match="drop_oldest"):
        Feed("drop", 3)
    with pytest.raises(ValueError, match="at least 1"):
        Feed("block", 0)
