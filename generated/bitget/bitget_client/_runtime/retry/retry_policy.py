"""What to do after an attempt failed: repeat, ask the exchange about it, or raise.

The rules are two tables. ``failure.classify`` reads a failure as a pair: did the exchange act (``no``, ``yes``,
``maybe``), and does a repeat help (``never``, ``now``, ``backoff``, ``limit``, ``confirm``). ``RULES`` then says, for
the ``RepeatSafety`` of the call, what to do about each pair. Nothing here sends, sleeps or reads a clock.

How whoever sends a call uses it::

    state = RetryState(repeat_safety(record, arguments), deadline=…, quota=…)
    while True:
        … send, read …
        if it succeeded:  state.succeeded(); return
        decision = state.next_action(failure, now)
        RESEND / RESIGN:  wait decision.wait seconds, (make a new timestamp and) sign and send again
        CONFIRM:          ask the exchange, see ``call/reconcile.py``; never send this request again
        UNKNOWN:          raise OutcomeUnknown
        RAISE:            raise the failure's own error, whose ``acted`` is decision.acted
"""

import enum

import msgspec

from .backoff import Backoff, RetryQuota
from .failure import Failure, FailureKind, classify
from .repeat_safety import RepeatSafety


class Action(enum.Enum):
    """What to do next."""

    RESEND = "resend"
    RESIGN = "resign"
    CONFIRM = "confirm"
    UNKNOWN = "unknown"
    RAISE = "raise"


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The next step, after ``wait`` seconds; ``acted`` is what is known of all attempts together.

    ``limited`` says that a rate limit of the exchange was exceeded, which the rate limiter must be told.
    """

    action: Action
    acted: str
    wait: float = 0.0
    limited: bool = False


# (safety, acted, retry) -> action; "any" matches all. (no, confirm) means that an earlier request has the same id. On
# a first attempt that is a request of somebody else, and a plain rejection (``RetryState.next_action``); on a later one
# it may be an earlier attempt of this call, even if the transport said that it was not sent.
RULES: dict[tuple[RepeatSafety, str, str], Action] = {
    (RepeatSafety.SAFE, "any", "never"): Action.RAISE,
    (RepeatSafety.SAFE, "any", "now"): Action.RESIGN,
    (RepeatSafety.SAFE, "any", "backoff"): Action.RESEND,
    (RepeatSafety.SAFE, "any", "limit"): Action.RESEND,
    (RepeatSafety.SAFE, "any", "confirm"): Action.RESEND,
    (RepeatSafety.CONFIRMABLE, "no", "never"): Action.RAISE,
    (RepeatSafety.CONFIRMABLE, "no", "now"): Action.RESIGN,
    (RepeatSafety.CONFIRMABLE, "no", "backoff"): Action.RESEND,
    (RepeatSafety.CONFIRMABLE, "no", "limit"): Action.RESEND,
    (RepeatSafety.CONFIRMABLE, "no", "confirm"): Action.CONFIRM,
    (RepeatSafety.CONFIRMABLE, "maybe", "any"): Action.CONFIRM,
    (RepeatSafety.CONFIRMABLE, "yes", "any"): Action.CONFIRM,
    (RepeatSafety.IDEMPOTENT, "no", "never"): Action.RAISE,
    (RepeatSafety.IDEMPOTENT, "no", "now"): Action.RESIGN,
    (RepeatSafety.IDEMPOTENT, "no", "backoff"): Action.RESEND,
    (RepeatSafety.IDEMPOTENT, "no", "limit"): Action.RESEND,
    (RepeatSafety.IDEMPOTENT, "no", "confirm"): Action.UNKNOWN,
    (RepeatSafety.IDEMPOTENT, "maybe", "any"): Action.RESEND,
    (RepeatSafety.IDEMPOTENT, "yes", "any"): Action.RAISE,
    (RepeatSafety.NON_IDEMPOTENT, "no", "never"): Action.RAISE,
    (RepeatSafety.NON_IDEMPOTENT, "no", "now"): Action.RESIGN,
    (RepeatSafety.NON_IDEMPOTENT, "no", "backoff"): Action.RESEND,
    (RepeatSafety.NON_IDEMPOTENT, "no", "limit"): Action.RESEND,
    (RepeatSafety.NON_IDEMPOTENT, "no", "confirm"): Action.UNKNOWN,
    (RepeatSafety.NON_IDEMPOTENT, "maybe", "any"): Action.UNKNOWN,
    (RepeatSafety.NON_IDEMPOTENT, "yes", "any"): Action.RAISE,
}


_REPEATS = frozenset({Action.RESEND, Action.RESIGN})
_BACKOFF = Backoff()


class RetryState:
    """The attempts of one call: give it every failure, and do what ``next_action`` returns."""

    __slots__ = ("_backoff", "_cost", "_deadline", "_quota", "_resigned", "acted", "attempt", "safety")

    def __init__(
        self,
        safety: RepeatSafety,
        *,
        deadline: float | None = None,
        quota: RetryQuota | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        """``safety`` is the call's ``repeat_safety``; ``deadline`` is on the clock of ``next_action``'s ``now``."""
        self.safety = safety
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

    def next_action(self, failure: Failure, now: float) -> Decision:
        """What to do about ``failure``, at ``now`` seconds."""
        acted, retry = classify(failure)
        if self.safety is RepeatSafety.SAFE:
            acted = "no"
        self.acted = merge_acted(self.acted, acted)
        action = action_for(self.safety, acted, retry)
        if acted == "no" and retry == "confirm" and self.attempt == 1 and self.safety is not RepeatSafety.SAFE:
            action = Action.RAISE
        limited = retry == "limit"
        if action in _REPEATS:
            wait = self._wait(failure, retry)
            if self._may_repeat(action, failure, now + wait):
                self.attempt += 1
                return Decision(action=action, acted=self.acted, wait=wait, limited=limited)
            action = Action.RAISE
        if action is Action.RAISE and self.acted == "maybe" and self.safety is not RepeatSafety.SAFE:
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
        cost = 10 if failure.kind is FailureKind.LOST else 5
        if self._quota is not None and not self._quota.take(cost):
            return False
        self._cost = cost
        return True


def action_for(safety: RepeatSafety, acted: str, retry: str) -> Action:
    """The line of ``RULES`` for these three."""
    for key in ((safety, acted, retry), (safety, acted, "any"), (safety, "any", retry)):
        action = RULES.get(key)
        if action is not None:
            return action
    return Action.RAISE


def merge_acted(before: str, now: str) -> str:
    """What is known of two attempts: a doubt stays a doubt, and a deed a deed."""
    if "yes" in {before, now}:
        return "yes"
    return "maybe" if "maybe" in {before, now} else "no"
