"""Limits kept inside one process: an exact rolling window per budget, and slots booked in the order of asking."""

import math
import threading
import time
from collections.abc import Callable, Sequence

import msgspec

from .keys import Key, LimitReached
from .log import Log

_NEARLY = 0.9  # a refusal while this much of the budget over everything is spent is taken for its breach


class Booking:
    """A promised slot: send after ``wait`` seconds, counted from the moment it was handed out."""

    __slots__ = ("keys", "slot", "ticket", "wait")

    def __init__(self, keys: Sequence[Key], slot: float, wait: float, ticket: str = "") -> None:
        """``slot`` is on the limiter's own clock; ``ticket`` names the slot where others share it."""
        self.keys = keys
        self.slot = slot
        self.wait = wait
        self.ticket = ticket


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What is left of one budget: ``left`` of ``requests`` in ``seconds``, the next one after ``wait`` seconds."""

    name: str
    requests: int
    seconds: int
    left: int
    wait: float
    penalty: float = 0.0


def default_margin(seconds: float) -> float:
    """What is added to a window for the way to the exchange: 2 % of it, at most 50 ms.

    The exchange counts arrivals. A request that travels faster than the one a window before it arrives closer to it
    than it was sent; the margin is how much faster it may be.
    """
    return min(0.05, 0.02 * seconds)


class MemoryLimiter:
    """Budgets of one process; safe in threads, never blocks, never sleeps.

    Slots are handed out in the order of asking. A slot that is given back may go to whoever asks next.
    ``wait_for_penalty`` makes calls wait while the exchange refuses them; else they fail at once with the time left.
    """

    def __init__(
        self,
        *,
        margin: Callable[[float], float] = default_margin,
        penalty_seconds: float = 300.0,
        wait_for_penalty: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``margin`` maps a window in seconds to what is added to it; ``clock`` counts seconds and never goes back."""
        self._margin = margin
        self._penalty_seconds = penalty_seconds
        self._wait_for_penalty = wait_for_penalty
        self._clock = clock
        self._lock = threading.Lock()
        self._logs: dict[str, Log] = {}
        self._keys: dict[str, Key] = {}
        self._refusals: dict[str, int] = {}  # how often in a row a budget was refused, where it was

    def book(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """Book the earliest slot that fits every budget.

        Raises ``LimitReached`` when it is more than ``max_wait`` seconds away or the exchange refuses everything.
        """
        now = self._clock()
        with self._lock:
            logs = [self._logs.get(key.name) or self._open(key) for key in keys]
            slot = now
            for log in logs:
                if not log.free(now):
                    slot = self._later(keys, logs, now, max_wait)
                    break
            for log in logs:
                log.add(slot)
                log.trim(now)
        return Booking(keys, slot, slot - now)

    def renew(self, booking: Booking) -> float:
        """After the wait: 0 when the request may be sent now, else the seconds still to wait.

        Whoever wakes late is noted at the time of waking. Promises to others do not count here, since those look again
        when they wake.
        """
        now = self._clock()
        with self._lock:
            logs = [self._logs[key.name] for key in booking.keys]
            for log in logs:
                log.drop(booking.slot)
            if now >= booking.slot and all(log.ready(now) for log in logs):
                slot = now
            else:
                slot = self._slot(booking.keys, logs, max(now, booking.slot))
            for log in logs:
                log.add(slot)
        booking.slot = slot
        booking.wait = max(0.0, slot - now)
        return booking.wait

    def cancel(self, booking: Booking) -> None:
        """Give a slot back that was not used."""
        self.drop(booking)

    def answered(self, keys: Sequence[Key], remaining: int | None = None) -> None:
        """An answer came that was no refusal; ``remaining`` is what the exchange says is left of the first budget.

        A smaller number than our own means that someone else spends too: the difference is noted as spent.
        """
        if remaining is None and not self._refusals:
            return
        now = self._clock()
        with self._lock:
            for key in keys:
                self._refusals.pop(key.name, None)
            if remaining is not None:
                self._correct(keys[0], remaining, now)

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """The exchange refused a call for its limits; returns the seconds until calls with ``keys`` may go on.

        The first refusal fills the call's own budget for ``seconds`` (its window when not given). Another one after
        that wait, or one while the budget over everything was nearly spent, is the penalty over everything.
        """
        now = self._clock()
        with self._lock:
            logs = [self._logs.get(key.name) or self._open(key) for key in keys]
            own, widest = logs[0], logs[-1]
            refusals = self._refusals.get(keys[0].name, 0) + (now >= own.full_until)
            self._refusals[keys[0].name] = refusals
            own.full_until = max(own.full_until, now + (seconds or keys[0].seconds))
            if refusals > 1 or (widest is not own and widest.sent(now) >= _NEARLY * widest.requests):
                del self._refusals[keys[0].name]
                widest.banned_until = max(widest.banned_until, now + self._penalty_seconds)
            return max(own.full_until, *(log.banned_until for log in logs)) - now

    def penalise(self, key: Key, seconds: float | None = None) -> None:
        """Nothing may be sent on ``key`` for ``seconds``, by default the venue's penalty."""
        with self._lock:
            log = self._logs.get(key.name) or self._open(key)
            log.banned_until = self._clock() + (self._penalty_seconds if seconds is None else seconds)

    def note(self, keys: Sequence[Key], slot: float) -> None:
        """Count a request that something else allowed."""
        now = self._clock()
        with self._lock:
            for key in keys:
                log = self._logs.get(key.name) or self._open(key)
                log.add(slot)
                log.trim(now)

    def drop(self, booking: Booking) -> None:
        """Forget a request that was counted; nothing happens when it was not."""
        with self._lock:
            for key in booking.keys:
                log = self._logs.get(key.name)
                if log is not None:
                    log.drop(booking.slot)

    def hold(self, key: Key, until: float) -> None:
        """Treat a budget as spent until that time on the limiter's clock."""
        with self._lock:
            log = self._logs.get(key.name) or self._open(key)
            if until < math.inf:
                log.full_until = until

    def recent(self, keys: Sequence[Key]) -> list[list[float]]:
        """For each budget how long ago, in seconds, its recent requests were sent."""
        now = self._clock()
        with self._lock:
            logs = [self._logs.get(key.name) for key in keys]
            return [log.recent(now) if log is not None else [] for log in logs]

    def view(self) -> list[Left]:
        """What is left of every budget that was ever drawn from."""
        now = self._clock()
        with self._lock:
            return [self._left(name, log, now) for name, log in sorted(self._logs.items())]

    def close(self) -> None:
        """Nothing to close; other limiters hold connections."""

    async def aclose(self) -> None:
        """As ``close``."""

    async def book_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """As ``book``."""
        return self.book(keys, max_wait)

    async def renew_async(self, booking: Booking) -> float:
        """As ``renew``."""
        return self.renew(booking)

    async def cancel_async(self, booking: Booking) -> None:
        """As ``cancel``."""
        self.cancel(booking)

    async def answered_async(self, keys: Sequence[Key], remaining: int | None = None) -> None:
        """As ``answered``."""
        self.answered(keys, remaining)

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""
        return self.refused(keys, seconds)

    def _open(self, key: Key) -> Log:
        """The log of a budget that is drawn from for the first time."""
        if not key.requests:
            raise LimitReached(key.pool, math.inf, "never")
        log = Log(key.requests, key.seconds + self._margin(key.seconds))
        self._logs[key.name] = log
        self._keys[key.name] = key
        return log

    def _later(self, keys: Sequence[Key], logs: Sequence[Log], now: float, max_wait: float | None) -> float:
        """The slot of a call that may have to wait."""
        slot = self._slot(keys, logs, now)
        wait = slot - now
        if max_wait is not None and wait > max_wait:
            raise LimitReached(self._slowest(keys, logs, now), wait, "wait")
        return slot

    def _slot(self, keys: Sequence[Key], logs: Sequence[Log], when: float) -> float:
        """The first moment from ``when`` on that suits every budget."""
        slot = when
        settled = False
        while not settled:
            settled = True
            for key, log in zip(keys, logs, strict=True):
                if log.full_until > slot or log.banned_until > slot:
                    slot = self._reopens(key, log, when)
                fits = log.earliest(slot)
                if fits > slot:
                    slot, settled = fits, False
        return slot

    def _reopens(self, key: Key, log: Log, now: float) -> float:
        """When a budget opens again; raises while a penalty runs that the user does not wait for."""
        if log.banned_until > now and not self._wait_for_penalty:
            raise LimitReached(key.pool, log.banned_until - now, "penalty")
        return max(log.full_until, log.banned_until)

    def _slowest(self, keys: Sequence[Key], logs: Sequence[Log], now: float) -> str:
        """The pool that makes a call wait longest."""
        waits = [max(log.earliest(now), log.full_until, log.banned_until) for log in logs]
        return keys[waits.index(max(waits))].pool

    def _correct(self, key: Key, remaining: int, now: float) -> None:
        """Note as spent what the exchange counts beyond our own."""
        log = self._logs.get(key.name)
        if log is None:
            return
        for _ in range(log.requests - log.sent(now) - remaining):
            log.add(now)

    def _left(self, name: str, log: Log, now: float) -> Left:
        """One line of the view."""
        key = self._keys[name]
        opens = max(log.earliest(now), log.full_until, log.banned_until)
        return Left(
            name=name,
            requests=key.requests,
            seconds=key.seconds,
            left=0 if opens > now else max(0, log.requests - log.sent(now)),
            wait=max(0.0, opens - now),
            penalty=max(0.0, log.banned_until - now),
        )
