"""Limits kept inside one process: an exact rolling window per budget, handed out in the order of asking."""

import math
import threading
import time
from collections.abc import Callable, Sequence

import msgspec

from .keys import Key, LimitReached
from .rtt import RttEstimator
from .window import RollingWindow, sleep_for

_NEARLY = 0.9  # a refusal while this much of the budget over everything is spent is taken for its breach
_LAST = 1 << 62  # the number of whoever asks next


class Reservation:
    """A place in the limits: send when ``wait`` is 0, else sleep ``sleep_for`` seconds and ask ``poll``.

    ``slot`` is when sending was allowed, on the limiter's own clock; ``pool`` is the budget that is waited for. Before
    ``arrived``, the client sets ``trip``: seconds from the request's first byte to its answer, None where not known.
    """

    __slots__ = ("keys", "number", "pool", "sleep_for", "slot", "trip", "wait")

    def __init__(self, keys: Sequence[Key], slot: float) -> None:
        """Allowed at ``slot``."""
        self.keys = keys
        self.slot = slot
        self.wait = 0.0
        self.sleep_for = 0.0
        self.pool = ""
        self.number = 0
        self.trip: float | None = None

    def postpone(self, wait: float, pool: str) -> None:
        """Not allowed yet: ``wait`` seconds to go, for room in ``pool``."""
        self.wait, self.sleep_for, self.pool = wait, sleep_for(wait), pool


class Remaining(msgspec.Struct, frozen=True, kw_only=True):
    """What is left of one budget: ``left`` of ``requests`` in ``seconds``, the next one after ``wait`` seconds."""

    name: str
    requests: int
    seconds: int
    remaining: int
    wait: float
    penalty: float = 0.0


def default_margin(seconds: float) -> float:
    """What is added to a window for the way to the exchange: 2 % of it, at most 50 ms.

    The exchange counts arrivals. A request that travels faster than the one a window before it arrives closer to it
    than it was sent; the margin is how much faster it may be before ``arrived`` has to correct its time.
    """
    return min(0.05, 0.02 * seconds)


class MemoryLimiter:
    """Budgets of one process; safe in threads, never blocks, never sleeps.

    Requests are let through in the order of asking. A place that is given back goes to whoever is next.
    ``wait_for_ban`` makes calls wait while the exchange refuses them; else they fail at once with the time left.
    """

    def __init__(
        self,
        *,
        margin: Callable[[float], float] = default_margin,
        penalty_seconds: float = 300.0,
        wait_for_ban: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``margin`` maps a window in seconds to what is added to it, no less for a longer one.

        ``clock`` counts seconds and never goes back.
        """
        self._margin = margin
        self._slack = margin(1) / 2
        self._penalty_seconds = penalty_seconds
        self._wait_for_penalty = wait_for_ban
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[str, RollingWindow] = {}
        self._keys: dict[str, Key] = {}
        self._refusals: dict[str, int] = {}  # how often in a row a budget was refused, where it was
        self._rtt = RttEstimator()
        self._asked = 0

    def reserve(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
        """Let a request through that fits every budget, or queue it.

        Raises ``LimitReached`` when it would wait more than ``max_wait`` seconds or the exchange refuses everything.
        """
        with self._lock:
            now = self._clock()
            windows = [self._windows.get(key.name) or self._open(key) for key in keys]
            for window in windows:
                if not window.free(now):
                    return self._queue(keys, windows, now, max_wait)
            for window in windows:
                window.add(now)
        return Reservation(keys, now)

    def poll(self, reservation: Reservation) -> float:
        """After that sleep: 0 when the request may be sent now, else the seconds still to wait."""
        if reservation.wait:
            with self._lock:
                windows = [self._windows[key.name] for key in reservation.keys]
                self._decide(reservation, windows, self._clock())
        return reservation.wait

    def cancel(self, reservation: Reservation) -> None:
        """Give a place up that was not used."""
        with self._lock:
            for key in reservation.keys:
                window = self._windows[key.name]
                if reservation.wait:
                    window.leave(reservation.number)
                else:
                    window.drop(reservation.slot)

    def arrived(self, reservation: Reservation) -> None:
        """The request has arrived by now, if it ever will: one that took long is counted as late as it may have been.

        Between being let through and leaving, a process may be held up. What is counted earlier than it arrived would
        let the next request through too early.
        """
        late = self._rtt.excess(self._clock() - reservation.slot, reservation.trip)
        if late <= self._slack:
            return
        with self._lock:
            for key in reservation.keys:
                window = self._windows[key.name]
                spare = window.margin / 2  # the other half is for how much the fastest trip may yet improve
                if late > spare:
                    window.drop(reservation.slot)
                    window.add(reservation.slot + late - spare)

    def answered(self, reservation: Reservation, remaining: int | None = None) -> None:
        """An answer came that was no refusal; ``remaining`` is what the exchange says is left of the first budget.

        A smaller number than our own means that someone else spends too: the difference is noted as spent.
        """
        if remaining is None and not self._refusals:
            return
        with self._lock:
            for key in reservation.keys:
                self._refusals.pop(key.name, None)
            if remaining is not None:
                self._correct(reservation.keys[0], remaining, reservation.slot)

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """The exchange refused a call for its limits; returns the seconds until calls with ``keys`` may go on.

        The first refusal fills the call's own budget for ``seconds`` (its window when not given). Another one after
        that wait, or one while the budget over everything was nearly spent, is the penalty over everything.
        """
        with self._lock:
            now = self._clock()
            windows = [self._windows.get(key.name) or self._open(key) for key in keys]
            own, widest = windows[0], windows[-1]
            refusals = self._refusals.get(keys[0].name, 0) + (now >= own.full_until)
            self._refusals[keys[0].name] = refusals
            own.full_until = max(own.full_until, now + (seconds or keys[0].seconds))
            spent = widest.sent_after(now - widest.span) >= _NEARLY * widest.requests
            if refusals > 1 or (widest is not own and spent):
                del self._refusals[keys[0].name]
                widest.banned_until = max(widest.banned_until, now + self._penalty_seconds)
            return max(own.full_until, *(window.banned_until for window in windows)) - now

    def penalise(self, key: Key, seconds: float | None = None) -> None:
        """Nothing may be sent on ``key`` for ``seconds``, by default the venue's penalty."""
        with self._lock:
            window = self._windows.get(key.name) or self._open(key)
            window.banned_until = self._clock() + (self._penalty_seconds if seconds is None else seconds)

    def hold(self, key: Key, until: float) -> None:
        """Treat a budget as spent until that time on the limiter's clock."""
        with self._lock:
            window = self._windows.get(key.name) or self._open(key)
            window.full_until = max(window.full_until, until)

    def fill(self, key: Key, count: int, when: float) -> None:
        """Count ``count`` requests of others, sent at ``when``."""
        with self._lock:
            window = self._windows.get(key.name) or self._open(key)
            for _ in range(count):
                window.add(when)

    def view(self) -> list[Remaining]:
        """What is left of every budget that was ever drawn from."""
        with self._lock:
            now = self._clock()
            return [self._left(name, window, now) for name, window in sorted(self._windows.items())]

    def close(self) -> None:
        """Nothing to close; other limiters hold connections."""

    async def aclose(self) -> None:
        """As ``close``."""

    async def reserve_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
        """As ``reserve``."""
        return self.reserve(keys, max_wait)

    async def poll_async(self, reservation: Reservation) -> float:
        """As ``poll``."""
        return self.poll(reservation)

    async def cancel_async(self, reservation: Reservation) -> None:
        """As ``cancel``."""
        self.cancel(reservation)

    async def arrived_async(self, reservation: Reservation) -> None:
        """As ``arrived``."""
        self.arrived(reservation)

    async def answered_async(self, reservation: Reservation, remaining: int | None = None) -> None:
        """As ``answered``."""
        self.answered(reservation, remaining)

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""
        return self.refused(keys, seconds)

    async def view_async(self) -> list[Remaining]:
        """As ``view``."""
        return self.view()

    def _open(self, key: Key) -> RollingWindow:
        """The window of a budget that is drawn from for the first time."""
        if not key.requests:
            raise LimitReached(key.pool, math.inf, "never")
        margin = self._margin(key.seconds)
        window = self._windows[key.name] = RollingWindow(key.requests, key.seconds + margin, margin)
        self._keys[key.name] = key
        return window

    def _queue(
        self, keys: Sequence[Key], windows: list[RollingWindow], now: float, max_wait: float | None
    ) -> Reservation:
        """The place of a call that may have to wait."""
        self._asked += 1
        reservation = Reservation(keys, now)
        reservation.number = self._asked
        self._decide(reservation, windows, now)
        if max_wait is not None and reservation.wait > max_wait:
            for window in windows:
                window.leave(reservation.number)
            raise LimitReached(reservation.pool, reservation.wait, "wait")
        return reservation

    def _decide(self, reservation: Reservation, windows: list[RollingWindow], now: float) -> None:
        """Let a request through, or keep its place in the queues of those budgets that have no room for it.

        It stands in no other queue, so that a busy endpoint does not hold up another in the budget over both.
        """
        self._check_penalty(reservation, windows, now)
        wait, pool = 0.0, ""
        for key, window in zip(reservation.keys, windows, strict=True):
            left = window.opens(reservation.number, now) - now
            if left <= 0:
                window.leave(reservation.number)
                continue
            window.join(reservation.number, now + sleep_for(left))
            if left > wait:
                wait, pool = left, key.pool
        reservation.postpone(wait, pool)
        if not wait:
            reservation.slot = now
            for window in windows:
                window.add(now)

    def _check_penalty(self, reservation: Reservation, windows: list[RollingWindow], now: float) -> None:
        """Raises while a penalty runs that the user does not wait for."""
        for key, window in zip(reservation.keys, windows, strict=True):
            if window.banned_until > now and not self._wait_for_penalty:
                raise LimitReached(key.pool, window.banned_until - now, "penalty")

    def _correct(self, key: Key, remaining: int, slot: float) -> None:
        """Note as spent what the exchange counted beyond our own when it had the request sent at ``slot``."""
        window = self._windows[key.name]
        for _ in range(key.requests - remaining - window.sent_after(slot - key.seconds)):
            window.add(slot)

    def _left(self, name: str, window: RollingWindow, now: float) -> Remaining:
        """One line of the view."""
        key = self._keys[name]
        wait = window.opens(_LAST, now) - now
        return Remaining(
            name=name,
            requests=key.requests,
            seconds=key.seconds,
            remaining=0 if wait > 0 else window.requests - window.sent_after(now - window.span),
            wait=wait,
            penalty=max(0.0, window.banned_until - now),
        )
