"""Limits kept inside one process: an exact rolling window per budget, handed out in the order of asking."""

import math
import threading
import time
from collections.abc import Callable, Sequence

import msgspec

from .keys import Key, LimitReached
from .rtt import Trips
from .window import Window, nap

_NEARLY = 0.9  # a refusal while this much of the budget over everything is spent is taken for its breach
_LAST = 1 << 62  # the number of whoever asks next


class Booking:
    """A place in the limits: send when ``wait`` is 0, else sleep ``nap`` seconds and ask ``renew``.

    ``slot`` is when sending was allowed, on the limiter's own clock; ``pool`` is the budget that is waited for.
    """

    __slots__ = ("keys", "nap", "number", "pool", "slot", "wait")

    def __init__(self, keys: Sequence[Key], slot: float) -> None:
        """Allowed at ``slot``."""
        self.keys = keys
        self.slot = slot
        self.wait = 0.0
        self.nap = 0.0
        self.pool = ""
        self.number = 0

    def sit_out(self, wait: float, pool: str) -> None:
        """Not allowed yet: ``wait`` seconds to go, for room in ``pool``."""
        self.wait, self.nap, self.pool = wait, nap(wait), pool


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
    than it was sent; the margin is how much faster it may be before ``landed`` has to correct its time.
    """
    return min(0.05, 0.02 * seconds)


class MemoryLimiter:
    """Budgets of one process; safe in threads, never blocks, never sleeps.

    Requests are let through in the order of asking. A place that is given back goes to whoever is next.
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
        """``margin`` maps a window in seconds to what is added to it, no less for a longer one.

        ``clock`` counts seconds and never goes back.
        """
        self._margin = margin
        self._slack = margin(1) / 2
        self._penalty_seconds = penalty_seconds
        self._wait_for_penalty = wait_for_penalty
        self._clock = clock
        self._lock = threading.Lock()
        self._windows: dict[str, Window] = {}
        self._keys: dict[str, Key] = {}
        self._refusals: dict[str, int] = {}  # how often in a row a budget was refused, where it was
        self._trips = Trips()
        self._asked = 0

    def book(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
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
        return Booking(keys, now)

    def renew(self, booking: Booking) -> float:
        """After the nap: 0 when the request may be sent now, else the seconds still to wait."""
        if booking.wait:
            with self._lock:
                windows = [self._windows[key.name] for key in booking.keys]
                self._decide(booking, windows, self._clock())
        return booking.wait

    def cancel(self, booking: Booking) -> None:
        """Give a place up that was not used."""
        with self._lock:
            for key in booking.keys:
                window = self._windows[key.name]
                if booking.wait:
                    window.leave(booking.number)
                else:
                    window.drop(booking.slot)

    def landed(self, booking: Booking) -> None:
        """The request has arrived by now, if it ever will: one that took long is counted as late as it may have been.

        Between being let through and leaving, a process may be held up. What is counted earlier than it arrived would
        let the next request through too early.
        """
        late = self._trips.late(self._clock() - booking.slot)
        if late <= self._slack:
            return
        with self._lock:
            for key in booking.keys:
                window = self._windows[key.name]
                spare = window.margin / 2  # the other half is for how much the quickest trip may yet improve
                if late > spare:
                    window.drop(booking.slot)
                    window.add(booking.slot + late - spare)

    def answered(self, booking: Booking, remaining: int | None = None) -> None:
        """An answer came that was no refusal; ``remaining`` is what the exchange says is left of the first budget.

        A smaller number than our own means that someone else spends too: the difference is noted as spent.
        """
        if remaining is None and not self._refusals:
            return
        with self._lock:
            for key in booking.keys:
                self._refusals.pop(key.name, None)
            if remaining is not None:
                self._correct(booking.keys[0], remaining, booking.slot)

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

    def view(self) -> list[Left]:
        """What is left of every budget that was ever drawn from."""
        with self._lock:
            now = self._clock()
            return [self._left(name, window, now) for name, window in sorted(self._windows.items())]

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

    async def landed_async(self, booking: Booking) -> None:
        """As ``landed``."""
        self.landed(booking)

    async def answered_async(self, booking: Booking, remaining: int | None = None) -> None:
        """As ``answered``."""
        self.answered(booking, remaining)

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""
        return self.refused(keys, seconds)

    async def view_async(self) -> list[Left]:
        """As ``view``."""
        return self.view()

    def _open(self, key: Key) -> Window:
        """The window of a budget that is drawn from for the first time."""
        if not key.requests:
            raise LimitReached(key.pool, math.inf, "never")
        margin = self._margin(key.seconds)
        window = self._windows[key.name] = Window(key.requests, key.seconds + margin, margin)
        self._keys[key.name] = key
        return window

    def _queue(self, keys: Sequence[Key], windows: list[Window], now: float, max_wait: float | None) -> Booking:
        """The place of a call that may have to wait."""
        self._asked += 1
        booking = Booking(keys, now)
        booking.number = self._asked
        self._decide(booking, windows, now)
        if max_wait is not None and booking.wait > max_wait:
            for window in windows:
                window.leave(booking.number)
            raise LimitReached(booking.pool, booking.wait, "wait")
        return booking

    def _decide(self, booking: Booking, windows: list[Window], now: float) -> None:
        """Let a request through, or keep its place in the queues of those budgets that have no room for it.

        It stands in no other queue, so that a busy endpoint does not hold up another in the budget over both.
        """
        self._check_penalty(booking, windows, now)
        wait, pool = 0.0, ""
        for key, window in zip(booking.keys, windows, strict=True):
            left = window.opens(booking.number, now) - now
            if left <= 0:
                window.leave(booking.number)
                continue
            window.join(booking.number, now + nap(left))
            if left > wait:
                wait, pool = left, key.pool
        booking.sit_out(wait, pool)
        if not wait:
            booking.slot = now
            for window in windows:
                window.add(now)

    def _check_penalty(self, booking: Booking, windows: list[Window], now: float) -> None:
        """Raises while a penalty runs that the user does not wait for."""
        for key, window in zip(booking.keys, windows, strict=True):
            if window.banned_until > now and not self._wait_for_penalty:
                raise LimitReached(key.pool, window.banned_until - now, "penalty")

    def _correct(self, key: Key, remaining: int, slot: float) -> None:
        """Note as spent what the exchange counted beyond our own when it had the request sent at ``slot``."""
        window = self._windows[key.name]
        for _ in range(key.requests - remaining - window.sent_after(slot - key.seconds)):
            window.add(slot)

    def _left(self, name: str, window: Window, now: float) -> Left:
        """One line of the view."""
        key = self._keys[name]
        wait = window.opens(_LAST, now) - now
        return Left(
            name=name,
            requests=key.requests,
            seconds=key.seconds,
            left=0 if wait > 0 else window.requests - window.sent_after(now - window.span),
            wait=wait,
            penalty=max(0.0, window.banned_until - now),
        )
