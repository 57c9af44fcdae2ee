"""One process's part in shared limits, as procedures without I/O that say what to ask the server.

Why no window is ever fuller than its limit:

- The script lets a request through when fewer than the limit stand in the window that ends now. It is noted at that
  time, and moved on as soon as its answer shows that it may have arrived later than the margin covers. So no arrival is
  noted too early, and what is let through arrives no earlier than that.
- A server that lost its memory gets it back: every member reports its own requests before it books anything. Until all
  have, or until a window has passed, each keeps to its share. A clock that jumps counts as lost memory.
- Without a server nothing is sent for a window but what was kept in reserve for that; then each keeps to its share.
"""

import math
import os
import time
from collections.abc import Sequence

from .fallback import Alone, reserve
from .keys import Key, LimitReached
from .memory import Booking, Left, MemoryLimiter
from .rtt import Trips
from .server import Reply
from .session import MICRO, Manners, Plan, Session

_ROUNDS = 8
_REASONS = {b"banned": "penalty", b"late": "wait"}
_LITTLE = 10  # the exchange's count is passed on when less than this part of a budget is left


class SharedBooking(Booking):
    """A place in shared limits.

    ``since`` is when it was first asked for, in µs of the server's clock, ``asked`` our own time just before the server
    let it through. While this process is ``alone``, ``inner`` is the place in its share.
    """

    __slots__ = ("alone", "asked", "inner", "refusals", "since")

    def __init__(self, keys: Sequence[Key], number: int) -> None:
        """Not asked for yet."""
        super().__init__(keys, 0.0)
        self.number = number
        self.since = 0
        self.asked = 0.0
        self.alone: Alone | None = None
        self.inner = Booking(keys, 0.0)
        self.refusals = False


class Member:
    """What one process knows of the budgets that it shares."""

    def __init__(self, manners: Manners) -> None:
        """Has not met the server yet."""
        self._manners = manners
        self._slack = manners.margin(1) / 2  # the other half is for how much the quickest trip may yet improve
        self._left: dict[str, Left] = {}
        self._begin()

    def _begin(self) -> None:
        """A new member: at first, and in a forked process, which must not pass for its parent."""
        self._session = Session(self._manners)
        self._trips = Trips()
        self._alone: Alone | None = None

    # what a limiter does

    def booking(self, keys: Sequence[Key]) -> SharedBooking:
        """A place that is to be asked for."""
        if self._session.process != os.getpid():
            self._begin()
        for key in keys:
            self._session.keys.setdefault(key.name, key)
            if not key.requests:
                raise LimitReached(key.pool, math.inf, "never")
        return SharedBooking(keys, next(self._session.numbers))

    def book(self, booking: SharedBooking, max_wait: float | None = None) -> Plan[None]:
        """Let a request through or queue it: with the server where it is there, else within the share."""
        patience = -1 if max_wait is None else round(max_wait * MICRO)
        operands = (patience, int(self._manners.wait_for_penalty))
        while True:
            reply = yield from self._session.ask("book", booking.keys, booking.number, *operands, booking.since)
            if reply is not None and reply.value[0] != b"unsettled":
                self._decided(booking, reply)
                yield from self._on_time(booking, reply)
                return
            self._draw_alone(booking, self._be_alone(reply), max_wait)
            if booking.wait or not self._session.joined:
                return
            told = yield from self._session.ask("note", booking.keys, booking.number)
            if told is None or told.value[0] == b"noted":
                return
            self._take_back(booking)  # by now all have reported, and budgets are shared again

    def renew(self, booking: SharedBooking) -> Plan[float]:
        """After the nap: 0 to send now, else the seconds still to wait."""
        if booking.wait:
            yield from self.book(booking)
        return booking.wait

    def cancel(self, booking: SharedBooking) -> Plan[None]:
        """Give a place up."""
        self._take_back(booking)
        yield from self._session.ask("cancel", booking.keys, booking.number)

    def landed(self, booking: SharedBooking) -> Plan[None] | None:
        """The request has arrived by now, if it ever will; says what to tell the others, if anything."""
        now = time.monotonic()
        if booking.alone is not None:
            booking.alone.limiter.landed(booking.inner)
        self._trips.late(now - booking.slot)
        if now - booking.asked - self._trips.quickest <= self._slack:
            return None
        allowance = self._trips.quickest + self._slack
        self._session.diary.note(booking.keys, booking.number, now - allowance)
        return self._tell("late", booking.keys, booking.number, round(allowance * MICRO))

    def answered(self, booking: SharedBooking, remaining: int | None) -> Plan[None] | None:
        """An answer came that was no refusal; says what to tell the others, if anything."""
        key = booking.keys[0]
        if booking.alone is not None:
            booking.alone.limiter.answered(booking.inner, remaining)
        if booking.refusals:
            return self._tell("forgive", booking.keys[:1], booking.number)
        if remaining is None or remaining * _LITTLE > key.requests:
            return None
        ago = round((time.monotonic() - booking.slot) * MICRO)
        return self._tell("spent", [key], booking.number, key.requests - remaining, ago, key.seconds * MICRO)

    def refused(self, keys: Sequence[Key], seconds: float | None) -> Plan[float]:
        """The exchange refused for its limits: every process hears of it; the seconds until calls may go on."""
        wait, penalty = seconds or keys[0].seconds, self._manners.penalty_seconds
        number = next(self._session.numbers)
        reply = yield from self._session.ask("refused", keys, number, round(wait * MICRO), round(penalty * MICRO))
        if reply is None or reply.value[0] != b"refused":
            left = self._be_alone().refused(keys, seconds)
            self._banned(keys[-1], left if left > wait else 0.0)
            return left
        self._banned(keys[-1], reply.value[2] / MICRO)
        return float(reply.value[1] / MICRO)

    def view(self) -> Plan[list[Left]]:
        """What is left over all processes; within the share when the server is gone."""
        keys = sorted(self._session.keys.values(), key=lambda key: key.name)
        reply = yield from self._session.ask("view", keys, 0)
        if reply is None or reply.value[0] != b"view":
            return self._alone.limiter.view() if self._alone is not None else self.last_view()
        numbers = reply.value[1:]
        for key, sent, wait, penalty in zip(keys, numbers[::3], numbers[1::3], numbers[2::3], strict=True):
            self._left[key.name] = _left(key, sent, wait / MICRO, penalty / MICRO)
        return self.last_view()

    def last_view(self) -> list[Left]:
        """What the server said last."""
        return [self._left[name] for name in sorted(self._left)]

    def part(self) -> Plan[None]:
        """Leave: the others need not reckon with this process any more."""
        yield from self._session.part()

    # replies

    def _decided(self, booking: SharedBooking, reply: Reply) -> None:
        """What the server said to a booking. Raises ``LimitReached``."""
        verdict = reply.value[0]
        if verdict in _REASONS:
            self._turned_down(booking.keys, reply)
        booking.alone = None
        if verdict == b"go":
            self._allowed(booking, reply)
        else:
            _, budget, wait, _, booking.since = reply.value
            booking.sit_out(wait / MICRO, booking.keys[budget - 1].pool)

    def _allowed(self, booking: SharedBooking, reply: Reply) -> None:
        """The server let a request through."""
        self._alone = None
        booking.sit_out(0.0, "")
        booking.slot, booking.asked = reply.came, reply.asked
        _, _, members, awake, refusals, *counts = reply.value
        self._session.count(members, awake)
        booking.refusals = refusals > 0
        self._session.diary.note(booking.keys, booking.number, reply.came)
        for key, sent in zip(booking.keys, counts, strict=True):
            self._left[key.name] = _left(key, sent)

    def _on_time(self, booking: SharedBooking, reply: Reply) -> Plan[None]:
        """A reply that took long may come long after the request was noted: it is moved on until one comes quickly."""
        for _ in range(_ROUNDS):
            if booking.wait or reply.came - reply.asked <= self._slack:
                return
            again = yield from self._session.ask("late", booking.keys, booking.number, 0)
            if again is None or again.value[0] != b"done":
                return
            reply = again
            booking.slot, booking.asked = reply.came, reply.asked
            self._session.diary.note(booking.keys, booking.number, reply.came)

    def _turned_down(self, keys: Sequence[Key], reply: Reply) -> None:
        """Raises what a reply says: the wait is too long, or a penalty runs."""
        verdict, budget, left = reply.value[:3]
        key, seconds = keys[budget - 1], left / MICRO
        if verdict == b"banned":
            self._banned(key, seconds)
        raise LimitReached(key.pool, seconds, _REASONS[verdict])

    def _banned(self, key: Key, seconds: float) -> None:
        """A penalty is remembered here as well: the server may lose it."""
        if seconds > 0:
            self._session.bans[key.name] = time.monotonic() + seconds

    # alone

    def _be_alone(self, unsettled: Reply | None = None) -> Alone:
        """From now on this process keeps to its share: without a server, or while others have not reported to it."""
        since, base = time.monotonic(), 0
        if unsettled is not None:
            _, ago, now = unsettled.value
            since, base = unsettled.asked - ago / MICRO, now - ago
        if self._alone is not None and base in {0, self._alone.base}:
            return self._alone
        manners = self._manners
        limiter = MemoryLimiter(
            margin=manners.margin, penalty_seconds=manners.penalty_seconds, wait_for_penalty=manners.wait_for_penalty
        )
        session = self._session
        alone = self._alone = Alone(limiter, since, session.share(), session.clock.offset, session.bans)
        alone.base = base
        return alone

    def _draw_alone(self, booking: SharedBooking, alone: Alone, max_wait: float | None) -> None:
        """Let a request through or queue it, within the share."""
        if booking.alone is not alone:
            booking.inner = alone.book(booking.keys, max_wait)
            booking.alone = alone
        else:
            alone.renew(booking.keys, booking.inner)
        inner = booking.inner
        booking.wait, booking.pool, booking.nap = inner.wait, inner.pool, min(inner.wait, self._manners.look)
        if not booking.wait:
            booking.slot = booking.asked = time.monotonic()
            self._session.diary.note(booking.keys, booking.number, booking.slot)

    def _take_back(self, booking: SharedBooking) -> None:
        """A request is not sent, as far as this process alone is concerned."""
        self._session.diary.drop(booking.keys, booking.number)
        if booking.alone is not None:
            booking.alone.limiter.cancel(booking.inner)
            booking.alone = None

    # questions

    def _tell(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> Plan[None]:
        """Let the others know something."""
        yield from self._session.ask(operation, keys, number, *operands)


def _left(key: Key, sent: int, wait: float = 0.0, penalty: float = 0.0) -> Left:
    """One line of the view."""
    left = 0 if wait > 0 else max(0, key.requests - reserve(key) - sent)
    return Left(name=key.name, requests=key.requests, seconds=key.seconds, left=left, wait=wait, penalty=penalty)
