"""What to do after an attempt failed: repeat, ask, or raise; and what the exchange may have done meanwhile.

The rules are two tables. ``meaning`` reads a failure as a pair: did the exchange act (``no``, ``yes``, ``maybe``), and
does a repeat help (``never``, ``now``, ``backoff``, ``limit``, ``confirm``). ``RULES`` then says, for the care that a
call needs, what to do about each pair. Nothing here sends, sleeps or reads a clock.

The way through, for whoever drives a call::

    course = Course(record, arguments, deadline=…, quota=…)
    while True:
        … send, read …
        if it went well:  course.succeeded(); return
        decision = course.after(failure, now)
        RESEND / RESIGN:  wait decision.wait seconds, (make a new timestamp and) sign and send again
        CONFIRM:          ask, see ``confirm.py``; never send this request again
        UNKNOWN:          raise OutcomeUnknown
        RAISE:            raise the failure's own error, whose ``acted`` is decision.acted
"""

import enum
import random
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from ..spec.records import Endpoint, ErrorInfo


class Kind(enum.Enum):
    """How an attempt failed."""

    UNSENT = "unsent"
    """It surely never left: no connection, no free connection in time, a refused TLS handshake."""
    LOST = "lost"
    """It was sent, at least in part, and no whole answer came: timeout, connection cut, truncated answer."""
    GATEWAY = "gateway"
    """An answer without a code came, from something in front of the exchange."""
    CODED = "coded"
    """The exchange answered with an error code."""


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """One failed attempt: ``status`` is the HTTP status, ``info`` what the catalogue knows of the code."""

    kind: Kind
    status: int | None = None
    info: ErrorInfo | None = None
    retry_after: float | None = None


class Care(enum.Enum):
    """How carefully a call is repeated."""

    READ = "read"
    """Changes nothing: repeated freely."""
    FINDABLE = "findable"
    """Carries an id by which the exchange can be asked what became of it: asked, never sent twice."""
    REPEATABLE = "repeatable"
    """Doing it twice is doing it once: cancelling a named order."""
    ONCE = "once"
    """Nothing tells whether it was done: never repeated after a doubt."""


class Action(enum.Enum):
    """What to do next."""

    RESEND = "resend"
    RESIGN = "resign"
    CONFIRM = "confirm"
    UNKNOWN = "unknown"
    RAISE = "raise"


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The next step, after ``wait`` seconds; ``acted`` is what is known of all attempts together.

    ``limited`` tells that the exchange refused for its limits, so that the limiter must hear of it.
    """

    action: Action
    acted: str
    wait: float = 0.0
    limited: bool = False


# Answers without a code, and codes that no catalogue knows: by status, first match wins.
STATUSES: tuple[tuple[range, str, str], ...] = (
    (range(429, 430), "no", "limit"),
    (range(408, 409), "maybe", "confirm"),
    (range(499, 500), "maybe", "confirm"),
    (range(400, 500), "no", "never"),
    (range(100, 600), "maybe", "confirm"),
)

# (care, acted, retry) -> action; "any" holds for all. An exchange that did not act but wants to be asked (no, confirm)
# says that another request has the same id. On a first attempt that is somebody else's and a plain refusal, which
# ``Course`` sees to; on a later one it may be an earlier attempt of ours, whatever the transport said of that.
RULES: dict[tuple[Care, str, str], Action] = {
    (Care.READ, "any", "never"): Action.RAISE,
    (Care.READ, "any", "now"): Action.RESIGN,
    (Care.READ, "any", "backoff"): Action.RESEND,
    (Care.READ, "any", "limit"): Action.RESEND,
    (Care.READ, "any", "confirm"): Action.RESEND,
    (Care.FINDABLE, "no", "never"): Action.RAISE,
    (Care.FINDABLE, "no", "now"): Action.RESIGN,
    (Care.FINDABLE, "no", "backoff"): Action.RESEND,
    (Care.FINDABLE, "no", "limit"): Action.RESEND,
    (Care.FINDABLE, "no", "confirm"): Action.CONFIRM,
    (Care.FINDABLE, "maybe", "any"): Action.CONFIRM,
    (Care.FINDABLE, "yes", "any"): Action.CONFIRM,
    (Care.REPEATABLE, "no", "never"): Action.RAISE,
    (Care.REPEATABLE, "no", "now"): Action.RESIGN,
    (Care.REPEATABLE, "no", "backoff"): Action.RESEND,
    (Care.REPEATABLE, "no", "limit"): Action.RESEND,
    (Care.REPEATABLE, "no", "confirm"): Action.UNKNOWN,
    (Care.REPEATABLE, "maybe", "any"): Action.RESEND,
    (Care.REPEATABLE, "yes", "any"): Action.RAISE,
    (Care.ONCE, "no", "never"): Action.RAISE,
    (Care.ONCE, "no", "now"): Action.RESIGN,
    (Care.ONCE, "no", "backoff"): Action.RESEND,
    (Care.ONCE, "no", "limit"): Action.RESEND,
    (Care.ONCE, "no", "confirm"): Action.UNKNOWN,
    (Care.ONCE, "maybe", "any"): Action.UNKNOWN,
    (Care.ONCE, "yes", "any"): Action.RAISE,
}

# Effects of which a second one changes nothing. Moving money is not among them, whatever an exchange says of ids.
_REPEATABLE_EFFECTS = frozenset({"cancel_order"})


def meaning(failure: Failure) -> tuple[str, str]:
    """``(acted, retry)`` of a failure."""
    if failure.kind is Kind.UNSENT:
        return "no", "backoff"
    if failure.kind is Kind.LOST:
        return "maybe", "confirm"
    if failure.kind is Kind.CODED and failure.info is not None:
        return failure.info.acted, failure.info.retry
    status = failure.status or 0
    for statuses, acted, retry in STATUSES:
        if status in statuses:
            return acted, retry
    return "maybe", "confirm"


def care_of(record: Endpoint, arguments: Mapping[str, Any]) -> Care:
    """How carefully the call with these wire arguments is repeated."""
    if record.effect == "read":
        return Care.READ
    rule = record.idempotency
    if rule is None:
        return Care.ONCE
    if record.effect in _REPEATABLE_EFFECTS:
        return Care.REPEATABLE if carries(record, arguments, rule.keys) else Care.ONCE
    findable = tells(record, rule.confirm_key or rule.key) and carries(record, arguments, (rule.key,))
    return Care.FINDABLE if findable else Care.ONCE


def tells(record: Endpoint, key: str) -> bool:
    """Whether finding ``key``, as the confirming call names it, proves that the request happened.

    The id of an order that is to be changed or cancelled proves nothing: the order was there before.
    """
    rule = record.idempotency
    if rule is None or rule.confirm is None or record.effect in _REPEATABLE_EFFECTS:
        return False
    own = rule.confirm_key or rule.key
    return key == own and not (record.effect == "modify_order" and own == rule.key)


def carries(record: Endpoint, arguments: Mapping[str, Any], keys: Sequence[str]) -> bool:
    """Whether the request, or each of its items, has one of the keys."""
    items = items_of(record, arguments)
    if items is None:
        items = [arguments]
    return bool(items) and all(isinstance(item, Mapping) and any(item.get(key) for key in keys) for item in items)


def items_of(record: Endpoint, arguments: Mapping[str, Any]) -> list[Any] | None:
    """The inputs of a batch, or ``None`` when the call is no batch."""
    name = record.batch.input if record.batch is not None else ""
    if not name and record.body == "list":
        name = record.body_name
    if not name:
        return None
    items = arguments.get(name)
    return list(items) if isinstance(items, list | tuple) else []


class RetryQuota:
    """Repeats that a client may still afford, so that an outage is not answered with a storm.

    A repeat costs 5, one after silence 10; a first attempt that goes well gives 1 back, a repeat that does its cost.
    """

    def __init__(self, capacity: int = 500) -> None:
        """Starts full."""
        self.capacity = capacity
        self.left = capacity
        self._lock = threading.Lock()

    def take(self, cost: int) -> bool:
        """Whether the repeat may be made; takes its cost when it may."""
        with self._lock:
            if cost > self.left:
                return False
            self.left -= cost
            return True

    def give(self, cost: int) -> None:
        """Give back after a success."""
        if self.left < self.capacity:
            with self._lock:
                self.left = min(self.capacity, self.left + cost)


class Backoff(msgspec.Struct, frozen=True, kw_only=True):
    """Waits between attempts: a random part of ``base`` doubled each time, at most ``longest``, in seconds."""

    base: float = 0.1
    longest: float = 5.0
    attempts: int = 4

    def wait(self, attempt: int, chance: Callable[[], float] = random.random) -> float:
        """Before the attempt that follows ``attempt`` failed ones."""
        return min(self.longest, self.base * 2.0 ** (attempt - 1)) * chance()


class Course:
    """One call from its first attempt to its end. Make one per call, tell it every failure, do what it says."""

    __slots__ = ("_backoff", "_cost", "_deadline", "_quota", "_resigned", "acted", "attempt", "care")

    def __init__(
        self,
        care: Care,
        *,
        deadline: float | None = None,
        quota: RetryQuota | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        """``care`` is ``care_of`` the call; ``deadline`` is on the clock that ``after`` is given."""
        self.care = care
        self.attempt = 1
        self.acted = "no"
        self._deadline = deadline
        self._quota = quota
        self._backoff = backoff or _BACKOFF
        self._cost = 0
        self._resigned = False

    def succeeded(self) -> None:
        """The attempt went well: gives back what the repeats cost."""
        if self._quota is not None:
            self._quota.give(self._cost or 1)

    def after(self, failure: Failure, now: float) -> Decision:
        """What to do about ``failure``, at ``now`` seconds."""
        acted, retry = meaning(failure)
        if self.care is Care.READ:
            acted = "no"
        self.acted = _worse(self.acted, acted)
        action = rule(self.care, acted, retry)
        if acted == "no" and retry == "confirm" and self.attempt == 1 and self.care is not Care.READ:
            action = Action.RAISE
        limited = retry == "limit"
        if action in _REPEATS:
            wait = self._wait(failure, retry)
            if self._may_repeat(action, failure, now + wait):
                self.attempt += 1
                return Decision(action=action, acted=self.acted, wait=wait, limited=limited)
            action = Action.RAISE
        if action is Action.RAISE and self.acted == "maybe" and self.care is not Care.READ:
            action = Action.UNKNOWN
        return Decision(action=action, acted=self.acted, limited=limited)

    def _wait(self, failure: Failure, retry: str) -> float:
        """Seconds before the repeat; a limit's own wait is the limiter's to add."""
        if retry == "now":
            return 0.0
        least = failure.retry_after or (failure.info.retry_after_seconds if failure.info is not None else None) or 0.0
        return max(float(least), self._backoff.wait(self.attempt))

    def _may_repeat(self, action: Action, failure: Failure, when: float) -> bool:
        """Whether attempts, time and quota allow a repeat at ``when``; takes from the quota when they do."""
        if self.attempt >= self._backoff.attempts or (self._deadline is not None and when >= self._deadline):
            return False
        if action is Action.RESIGN:
            if self._resigned:
                return False
            self._resigned = True
        cost = 10 if failure.kind is Kind.LOST else 5
        if self._quota is not None and not self._quota.take(cost):
            return False
        self._cost = cost
        return True


_REPEATS = frozenset({Action.RESEND, Action.RESIGN})
_BACKOFF = Backoff()


def rule(care: Care, acted: str, retry: str) -> Action:
    """The line of ``RULES`` for these three."""
    for key in ((care, acted, retry), (care, acted, "any"), (care, "any", retry)):
        action = RULES.get(key)
        if action is not None:
            return action
    return Action.RAISE


def _worse(before: str, now: str) -> str:
    """What is known of two attempts: a doubt stays a doubt, and a deed a deed."""
    if "yes" in {before, now}:
        return "yes"
    return "maybe" if "maybe" in {before, now} else "no"
