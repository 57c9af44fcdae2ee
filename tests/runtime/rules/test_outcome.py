"""What to do after a failure: every line of the table, and the ways through a call."""

import itertools

import pytest

from specloom.runtime.retry.backoff import Backoff, RetryQuota
from specloom.runtime.retry.failure import Failure, FailureKind, classify
from specloom.runtime.retry.repeat_safety import RepeatSafety, repeat_safety
from specloom.runtime.retry.retry_policy import RULES, Action, RetryState, action_for
from specloom.runtime.spec.records import Batch, Endpoint, ErrorInfo, Idempotency, Limit, RateLimit

ACTED = ("no", "maybe", "yes")
RETRY = ("never", "now", "backoff", "limit", "confirm")
EVERYTHING = list(itertools.product(RepeatSafety, ACTED, RETRY))
SENDS_AGAIN = {Action.RESEND, Action.RESIGN}


def coded(acted, retry, **more):
    info = ErrorInfo(code="1", class_name="C", meaning="m", acted=acted, retry=retry, **more)
    return Failure(kind=FailureKind.CODED, status=400, info=info)


LOST = Failure(kind=FailureKind.LOST)
UNSENT = Failure(kind=FailureKind.UNSENT)


def endpoint(effect, **more):
    return Endpoint(
        call="v1.x", method="POST", path="/x", version="v1", symbol_format="none", access="trade", effect=effect,
        rate_limit=RateLimit(default=Limit(1, 1, "uid"), pool="v1.x"), errors=(), **more,
    )  # fmt: skip


@pytest.mark.parametrize(("safety", "acted", "retry"), EVERYTHING)
def test_every_case_has_exactly_one_line(safety, acted, retry):
    lines = {(safety, acted, retry), (safety, acted, "any"), (safety, "any", retry)} & set(RULES)
    assert len(lines) == 1
    assert action_for(safety, acted, retry) is RULES[lines.pop()]


@pytest.mark.parametrize(("safety", "acted", "retry"), EVERYTHING)
def test_what_may_have_happened_is_never_sent_again_unless_twice_is_once(safety, acted, retry):
    if acted != "no" and safety in {RepeatSafety.CONFIRMABLE, RepeatSafety.NON_IDEMPOTENT}:
        assert action_for(safety, acted, retry) not in SENDS_AGAIN


@pytest.mark.parametrize(("safety", "acted", "retry"), EVERYTHING)
def test_what_never_helps_is_never_repeated_when_nothing_happened(safety, acted, retry):
    if acted == "no" and retry == "never":
        assert action_for(safety, acted, retry) is Action.RAISE


@pytest.mark.parametrize(("acted", "retry"), list(itertools.product(("maybe", "yes"), RETRY)))
def test_an_order_in_doubt_is_asked_for(acted, retry):
    assert action_for(RepeatSafety.CONFIRMABLE, acted, retry) is Action.CONFIRM


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (UNSENT, ("no", "backoff")),
        (LOST, ("maybe", "confirm")),
        (Failure(kind=FailureKind.GATEWAY, status=429), ("no", "limit")),
        (Failure(kind=FailureKind.GATEWAY, status=403), ("no", "never")),
        (Failure(kind=FailureKind.GATEWAY, status=408), ("maybe", "confirm")),
        (Failure(kind=FailureKind.GATEWAY, status=499), ("maybe", "confirm")),
        (Failure(kind=FailureKind.GATEWAY, status=502), ("maybe", "confirm")),
        (Failure(kind=FailureKind.GATEWAY, status=200), ("maybe", "confirm")),
        (Failure(kind=FailureKind.GATEWAY), ("maybe", "confirm")),
        (Failure(kind=FailureKind.CODED, status=200), ("maybe", "confirm")),
        (Failure(kind=FailureKind.CODED, status=400), ("no", "never")),
        (coded("no", "limit"), ("no", "limit")),
    ],
)
def test_failures_are_read_as_what_they_prove(failure, expected):
    assert classify(failure) == expected


def test_an_order_that_never_left_is_sent_again_until_the_attempts_end():
    state = RetryState(RepeatSafety.CONFIRMABLE, backoff=Backoff(attempts=3))
    actions = [state.next_action(UNSENT, 0.0).action for _ in range(3)]
    assert actions == [Action.RESEND, Action.RESEND, Action.RAISE]
    assert state.acted == "no"


def test_an_order_without_an_id_is_unknown_after_a_doubt():
    decision = RetryState(RepeatSafety.NON_IDEMPOTENT).next_action(LOST, 0.0)
    assert (decision.action, decision.acted) == (Action.UNKNOWN, "maybe")


def test_a_doubt_stays_a_doubt_after_a_later_refusal():
    state = RetryState(RepeatSafety.IDEMPOTENT)
    assert state.next_action(LOST, 0.0).action is Action.RESEND
    decision = state.next_action(coded("no", "never"), 0.0)
    assert (decision.action, decision.acted) == (Action.UNKNOWN, "maybe")


def test_a_read_in_doubt_is_a_plain_failure():
    state = RetryState(RepeatSafety.SAFE, backoff=Backoff(attempts=1))
    decision = state.next_action(LOST, 0.0)
    assert (decision.action, decision.acted) == (Action.RAISE, "no")


def test_no_repeat_reaches_past_the_deadline():
    for _ in range(200):
        state = RetryState(RepeatSafety.SAFE, deadline=1.0, backoff=Backoff(base=2.0, attempts=50))
        now = 0.0
        while (decision := state.next_action(LOST, now)).action is Action.RESEND:
            now += decision.wait
            assert now < 1.0


def test_a_new_signature_is_tried_once():
    state = RetryState(RepeatSafety.CONFIRMABLE)
    expired = coded("no", "now")
    assert state.next_action(expired, 0.0).action is Action.RESIGN
    assert state.next_action(expired, 0.0).action is Action.RAISE


def test_the_exchanges_own_wait_is_kept():
    decision = RetryState(RepeatSafety.SAFE).next_action(coded("no", "backoff", retry_after_seconds=7), 0.0)
    assert decision.wait >= 7


def test_limits_are_told_apart():
    assert RetryState(RepeatSafety.SAFE).next_action(coded("no", "limit"), 0.0).limited
    assert not RetryState(RepeatSafety.SAFE).next_action(LOST, 0.0).limited


def test_the_quota_ends_a_storm_and_success_fills_it():
    quota = RetryQuota(capacity=20)
    made = sum(
        RetryState(RepeatSafety.SAFE, quota=quota).next_action(LOST, 0.0).action is Action.RESEND for _ in range(10)
    )
    assert made == 2
    state = RetryState(RepeatSafety.SAFE, quota=quota)
    assert state.next_action(LOST, 0.0).action is Action.RAISE
    for _ in range(10):
        RetryState(RepeatSafety.SAFE, quota=quota).succeeded()
    assert RetryState(RepeatSafety.SAFE, quota=quota).next_action(LOST, 0.0).action is Action.RESEND


def test_waits_grow_and_are_spread():
    backoff = Backoff(base=0.1, longest=1.0)
    assert [backoff.wait(n, lambda: 1.0) for n in range(1, 6)] == pytest.approx([0.1, 0.2, 0.4, 0.8, 1.0])
    assert len({backoff.wait(3) for _ in range(20)}) > 10


def test_a_taken_id_is_a_plain_refusal_at_first_and_a_reason_to_ask_later():
    taken = coded("no", "confirm")
    assert RetryState(RepeatSafety.CONFIRMABLE).next_action(taken, 0.0).action is Action.RAISE
    state = RetryState(RepeatSafety.CONFIRMABLE)
    state.next_action(UNSENT, 0.0)
    assert state.next_action(taken, 0.0).action is Action.CONFIRM
    state = RetryState(RepeatSafety.IDEMPOTENT)
    state.next_action(LOST, 0.0)
    assert state.next_action(taken, 0.0).action is Action.UNKNOWN


ID = Idempotency(key="clientOid", confirm="v1.find")


@pytest.mark.parametrize(
    ("record", "arguments", "safety"),
    [
        (endpoint("read"), {}, RepeatSafety.SAFE),
        (endpoint("write"), {"clientOid": "a"}, RepeatSafety.NON_IDEMPOTENT),
        (endpoint("create_order", idempotency=ID), {"clientOid": "a"}, RepeatSafety.CONFIRMABLE),
        (endpoint("create_order", idempotency=ID), {}, RepeatSafety.NON_IDEMPOTENT),
        (
            endpoint("create_order", idempotency=Idempotency(key="clientOid")),
            {"clientOid": "a"},
            RepeatSafety.NON_IDEMPOTENT,
        ),
        (endpoint("modify_order", idempotency=ID), {"clientOid": "a"}, RepeatSafety.NON_IDEMPOTENT),
        (
            endpoint("modify_order", idempotency=Idempotency(key="newId", confirm="v1.find", confirm_key="clientOid")),
            {"newId": "b", "clientOid": "a"},
            RepeatSafety.CONFIRMABLE,
        ),
        (endpoint("cancel_order", idempotency=ID), {"clientOid": "a"}, RepeatSafety.IDEMPOTENT),
        (endpoint("cancel_order", idempotency=ID), {"symbol": "a"}, RepeatSafety.NON_IDEMPOTENT),
        (
            endpoint("transfer", idempotency=Idempotency(key="clientOid")),
            {"clientOid": "a"},
            RepeatSafety.NON_IDEMPOTENT,
        ),
        (endpoint("transfer", idempotency=ID), {"clientOid": "a"}, RepeatSafety.CONFIRMABLE),
        (
            endpoint("withdraw", idempotency=Idempotency(key="clientOid")),
            {"clientOid": "a"},
            RepeatSafety.NON_IDEMPOTENT,
        ),
        (
            endpoint("create_order", idempotency=ID, batch=Batch(style="split", input="list", keys=("clientOid",))),
            {"list": [{"clientOid": "a"}, {"clientOid": "b"}]},
            RepeatSafety.CONFIRMABLE,
        ),
        (
            endpoint("create_order", idempotency=ID, batch=Batch(style="split", input="list", keys=("clientOid",))),
            {"list": [{"clientOid": "a"}, {}]},
            RepeatSafety.NON_IDEMPOTENT,
        ),
        (
            endpoint("create_order", idempotency=ID, body="list", batch=Batch(style="coded", input="", keys=())),
            {"items": [{"clientOid": "a"}]},
            RepeatSafety.CONFIRMABLE,
        ),
    ],
)
def test_care_follows_what_the_spec_declares(record, arguments, safety):
    assert repeat_safety(record, arguments) is safety
