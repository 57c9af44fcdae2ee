"""The one queue of a connection: never above a limit, never slower than it must be."""

import json

from hypothesis import given
from hypothesis import strategies as st

from specloom.runtime.stream.send_queue import ConnectionBudget, SendQueue, SendWindow


def _outbox(**limits):
    return SendQueue(**{"messages_per_second": 10, "subscriptions_per_hour": 240, "message_bytes": 4096, **limits})


def _run(queue, seconds, *, ready=True):
    """Everything that is sent within ``seconds``, with the time of each message."""
    now, sent = 0.0, []
    while now <= seconds:
        while (due := queue.next(now, ready=ready)) is not None:
            sent.append((now, due[0]))
        wait = queue.wait(now, ready=ready)
        if wait is None:
            break
        now += max(wait, 1e-6)
    return sent


def test_arguments_share_messages_up_to_the_size():
    queue = _outbox()
    for number in range(200):
        queue.requests.add("subscribe", {"instType": "SPOT", "channel": "ticker", "instId": f"COIN{number}USDT"})
    sent = _run(queue, 5)
    assert all(len(message) <= 4096 for _, message in sent)
    assert len(sent) == 4
    assert sum(len(json.loads(message)["args"]) for _, message in sent) == 200


def test_the_hour_has_room_for_240_subscriptions():
    queue = _outbox()
    for number in range(300):
        queue.requests.add("subscribe", {"channel": "c", "instId": str(number)})
    sent = _run(queue, 3599)
    assert sum(len(json.loads(message)["args"]) for _, message in sent) == 240
    later = _run(queue, 3700)
    assert sum(len(json.loads(message)["args"]) for _, message in sent + later) == 300


@given(st.lists(st.sampled_from(["ping", "order", "subscribe"]), max_size=80))
def test_no_second_has_more_than_ten_messages(kinds):
    queue = _outbox(message_bytes=80)
    for number, kind in enumerate(kinds):
        if kind == "subscribe":
            queue.requests.add("subscribe", {"channel": "c", "instId": str(number)})
        elif kind == "ping":
            queue.urgent(b"ping")
        else:
            queue.operation(b"order")
    times = [time for time, _ in _run(queue, 60)]
    for start in times:
        assert sum(start <= time < start + 1 for time in times) <= 10
    assert len(times) >= sum(kind != "subscribe" for kind in kinds)


def test_pings_and_orders_overtake_subscriptions():
    queue = _outbox(messages_per_second=1)
    queue.requests.add("subscribe", {"channel": "c"})
    queue.operation(b"order")
    queue.urgent(b"ping")
    assert [message for _, message in _run(queue, 10)][:2] == [b"ping", b"order"]


def test_before_the_login_only_urgent_messages_leave():
    queue = _outbox()
    queue.requests.add("subscribe", {"channel": "c"})
    queue.urgent(b"login")
    assert [message for _, message in _run(queue, 10, ready=False)] == [b"login"]


def test_a_window_is_used_in_full():
    window = SendWindow(3, 10)
    for _ in range(3):
        assert window.wait(0) == 0
        window.take(0)
    assert 10 <= window.wait(0) < 10.5


def test_connections_are_limited_at_once_and_by_window():
    budget = ConnectionBudget(per_window=3, window_seconds=300, at_once=2)
    for _ in range(2):
        assert budget.wait(0) == 0
        budget.take(0)
    assert budget.wait(0) is None
    budget.release()
    assert budget.wait(0) == 0
    budget.take(0)
    budget.release()
    assert budget.wait(0) >= 300
