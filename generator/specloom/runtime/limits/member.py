"""One process's part in shared limits, as procedures without I/O that say what to ask the server.

Why no window is ever fuller than its limit:

- The script lets a request through when fewer than the limit stand in the window that ends now. It is noted at that
  time, and moved on as soon as its answer shows that it may have arrived later than the margin covers. So no arrival is
  noted too early, and what is let through arrives no earlier than that.
- A server that lost its memory gets it back: every member reports its own requests before it books anything. Until all
  have, or until a window has passed, each keeps to its share. A clock that jumps counts as lost memory.
- Without a server nothing is sent for a window but what was kept in reserve for that; then each keeps to its share.
"""

import itertools
import logging
import math
import os
import secrets
import time
from collections.abc import Callable, Generator, Sequence
from typing import TypeAlias, TypeVar

import msgspec

from .alone import Alone, Diary, Share, reserve
from .keys import Key, LimitReached
from .memory import Booking, Left, MemoryLimiter
from .server import Ask, Reply
from .server_clock import ServerClock
from .trips import Trips

_MICRO = 1_000_000
_ROUNDS = 8
_REASONS = {b"banned": "penalty", b"late": "wait"}
_USUAL_MEMBERS = 4
_LITTLE = 10  # the exchange's count is passed on when less than this part of a budget is left
_log = logging.getLogger(__name__)

T = TypeVar("T")
Plan: TypeAlias = Generator[Ask, Reply | None, T]
"""A procedure without I/O: yields what to ask the server; is sent the reply, ``None`` when the server is gone."""


class Manners(msgspec.Struct, frozen=True, kw_only=True):
    """How a member behaves; times in seconds."""

    share: float | None
    margin: Callable[[float], float]
    penalty_seconds: float
    wait_for_penalty: bool
    look: float
    prefix: str


class SharedBooking(Booking):
    """A place in shared limits.

    ``since`` is when it was first asked for, in µs of the server's clock, ``asked`` our own time just before the server
    let it through. ``inner`` is the place in this process's share while it is alone.
    """

    __slots__ = ("asked", "inner", "refusals", "since")

    def __init__(self, keys: Sequence[Key], number: int) -> None:
        """Not asked for yet."""
        super().__init__(keys, 0.0)
        self.number = number
        self.since = 0
        self.asked = 0.0
        self.inner: Booking | None = None
        self.refusals = False


class Member:
    """What one process knows of the budgets that it shares."""

    def __init__(self, manners: Manners) -> None:
        """Has not met the server yet."""
        self._manners = manners
        self._slack = manners.margin(1)
        self._keys: dict[str, Key] = {}
        self._left: dict[str, Left] = {}
        self._begin()

    def _begin(self) -> None:
        """A new member: at first, and in a forked process, which must not pass for its parent."""
        self._process = os.getpid()
        self._name = secrets.token_hex(6)
        self._numbers = itertools.count(1)
        self._epoch = ""
        self._joined = False
        self._members = 0
        self._awake = 0
        self._seat: int | None = None
        self._clock = ServerClock()
        self._diary = Diary()
        self._trips = Trips()
        self._bans: dict[str, float] = {}
        self._alone: Alone | None = None
        self._look_at = 0.0

    # what a limiter does

    def booking(self, keys: Sequence[Key]) -> SharedBooking:
        """A place that is to be asked for."""
        if self._process != os.getpid():
            self._begin()
        for key in keys:
            if key.name not in self._keys:
                self._keys[key.name] = key
            if not key.requests:
                raise LimitReached(key.pool, math.inf, "never")
        return SharedBooking(keys, next(self._numbers))

    def book(self, booking: SharedBooking, max_wait: float | None = None) -> Plan[None]:
        """Let a request through or queue it: with the server where it is there, else within the share."""
        patience = -1 if max_wait is None else round(max_wait * _MICRO)
        for _ in range(_ROUNDS):
            waits = int(self._manners.wait_for_penalty)
            reply = yield from self._ask("book", booking.keys, booking.number, patience, waits, booking.since)
            if reply is None:
                break
            verdict = reply.value[0]
            if verdict == b"go":
                self._allowed(booking, reply)
                yield from self._on_time(booking, reply)
                return
            if verdict == b"wait":
                _, budget, wait, _, booking.since = reply.value
                booking.sit_out(wait / _MICRO, booking.keys[budget - 1].pool)
                return
            if verdict in _REASONS:
                self._turned_down(booking.keys, reply)
            if verdict == b"unsettled":
                self._be_alone(reply.asked - reply.value[1] / _MICRO)
                break
        self._draw_alone(booking, max_wait)
        if self._joined and not booking.wait:
            yield from self._ask("note", booking.keys, booking.number)

    def renew(self, booking: SharedBooking) -> Plan[float]:
        """After the nap: 0 to send now, else the seconds still to wait."""
        if booking.wait:
            yield from self.book(booking)
        return booking.wait

    def cancel(self, booking: SharedBooking) -> Plan[None]:
        """Give a place up."""
        self._diary.drop(booking.keys, booking.number)
        if booking.inner is not None and self._alone is not None:
            self._alone.limiter.cancel(booking.inner)
        yield from self._ask("cancel", booking.keys, booking.number)

    def landed(self, booking: SharedBooking) -> Plan[None] | None:
        """The request has arrived by now, if it ever will; says what to tell the others, if anything."""
        now = time.monotonic()
        if booking.inner is not None and self._alone is not None:
            self._alone.limiter.landed(booking.inner)
        self._trips.late(now - booking.slot)
        if now - booking.asked - self._trips.quickest <= self._slack:
            return None
        allowance = self._trips.quickest + self._slack
        self._diary.note(booking.keys, booking.number, now - allowance)
        return self._tell("late", booking.keys, booking.number, round(allowance * _MICRO))

    def answered(self, booking: SharedBooking, remaining: int | None) -> Plan[None] | None:
        """An answer came that was no refusal; says what to tell the others, if anything."""
        key = booking.keys[0]
        if booking.inner is not None and self._alone is not None:
            self._alone.limiter.answered(booking.inner)
        if booking.refusals:
            return self._tell("forgive", booking.keys[:1], booking.number)
        if remaining is None or remaining * _LITTLE > key.requests:
            return None
        ago = round((time.monotonic() - booking.slot) * _MICRO)
        return self._tell("spent", [key], booking.number, key.requests - remaining, ago, key.seconds * _MICRO)

    def refused(self, keys: Sequence[Key], seconds: float | None) -> Plan[float]:
        """The exchange refused for its limits: every process hears of it; the seconds until calls may go on."""
        wait, penalty = seconds or keys[0].seconds, self._manners.penalty_seconds
        number = next(self._numbers)
        reply = yield from self._ask("refused", keys, number, round(wait * _MICRO), round(penalty * _MICRO))
        if reply is None or reply.value[0] != b"refused":
            self._be_alone(time.monotonic())
            assert self._alone is not None
            return self._alone.refused(keys, seconds)
        self._banned(keys[-1], reply.value[2] / _MICRO)
        return float(reply.value[1] / _MICRO)

    def view(self) -> Plan[list[Left]]:
        """What is left over all processes; within the share when the server is gone."""
        keys = sorted(self._keys.values(), key=lambda key: key.name)
        reply = yield from self._ask("view", keys, 0)
        if reply is None or reply.value[0] != b"view":
            return self._alone.limiter.view() if self._alone is not None else self.last_view()
        numbers = reply.value[1:]
        for key, sent, wait, penalty in zip(keys, numbers[::3], numbers[1::3], numbers[2::3], strict=True):
            self._left[key.name] = _left(key, sent, wait / _MICRO, penalty / _MICRO)
        return self.last_view()

    def last_view(self) -> list[Left]:
        """What the server said last."""
        return [self._left[name] for name in sorted(self._left)]

    def part(self) -> Plan[None]:
        """Leave: the others need not reckon with this process any more."""
        if self._joined:
            yield self._asking("part", [], 0)
            self._joined = False

    # replies

    def _allowed(self, booking: SharedBooking, reply: Reply) -> None:
        """The server let a request through."""
        if self._alone is not None:
            self._alone = None
            _log.info("The limit server is back: budgets are shared again.")
        booking.sit_out(0.0, "")
        booking.inner = None
        booking.slot, booking.asked = reply.came, reply.asked
        _, _, self._members, self._awake, refusals, *counts = reply.value
        booking.refusals = refusals > 0
        self._diary.note(booking.keys, booking.number, reply.came)
        for key, sent in zip(booking.keys, counts, strict=True):
            self._left[key.name] = _left(key, sent)

    def _on_time(self, booking: SharedBooking, reply: Reply) -> Plan[None]:
        """A reply that took long may come long after the request was noted: it is moved on until one comes quickly."""
        for _ in range(_ROUNDS):
            if reply.came - reply.asked <= self._slack / 2:
                return
            again = yield from self._ask("late", booking.keys, booking.number, 0)
            if again is None or again.value[0] != b"done":
                return
            reply = again
            booking.slot, booking.asked = reply.came, reply.asked
            self._diary.note(booking.keys, booking.number, reply.came)

    def _turned_down(self, keys: Sequence[Key], reply: Reply) -> None:
        """Raises what a reply says: the wait is too long, or a penalty runs."""
        verdict, budget, left = reply.value[:3]
        key, seconds = keys[budget - 1], left / _MICRO
        if verdict == b"banned":
            self._banned(key, seconds)
        raise LimitReached(key.pool, seconds, _REASONS[verdict])

    def _banned(self, key: Key, seconds: float) -> None:
        """A penalty is remembered here as well: the server may lose it."""
        if seconds > 0:
            self._bans[key.name] = time.monotonic() + seconds

    # alone

    def _be_alone(self, since: float) -> None:
        """From now on this process keeps to its share."""
        if self._alone is not None:
            return
        manners = self._manners
        limiter = MemoryLimiter(
            margin=manners.margin, penalty_seconds=manners.penalty_seconds, wait_for_penalty=manners.wait_for_penalty
        )
        now = time.monotonic()
        for name, until in self._bans.items():
            limiter.penalise(self._keys[name], until - now)
        self._alone = Alone(limiter, since, self.share(), self._clock.offset)

    def share(self) -> Share:
        """What this process may use by itself: what the user said, or less where more processes have been seen."""
        stated = self._manners.share
        usual = _USUAL_MEMBERS if stated is None else 1 / stated
        seats = max(usual, self._members, (self._seat or 0) + 1)
        return Share(1 / max(usual, self._members), 1 << math.ceil(math.log2(seats)), self._seat)

    def _draw_alone(self, booking: SharedBooking, max_wait: float | None) -> None:
        """Let a request through or queue it, within the share."""
        self._be_alone(time.monotonic())
        alone = self._alone
        assert alone is not None
        if booking.inner is None or not booking.inner.wait:
            booking.inner = alone.book(booking.keys, max_wait)
        else:
            alone.renew(booking.keys, booking.inner)
        inner = booking.inner
        booking.wait, booking.pool, booking.nap = inner.wait, inner.pool, min(inner.wait, self._manners.look)
        if not booking.wait:
            booking.slot = booking.asked = time.monotonic()
            self._diary.note(booking.keys, booking.number, booking.slot)

    # questions

    def _tell(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> Plan[None]:
        """Let the others know something."""
        yield from self._ask(operation, keys, number, *operands)

    def _ask(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> Plan[Reply | None]:
        """Run the script, after joining where the server does not know us; ``None`` when it is gone."""
        lost = self._alone is not None and not self._joined
        for _ in range(_ROUNDS):
            if not self._joined:
                if lost and time.monotonic() < self._look_at:
                    return None
                if not (yield from self._join()):
                    self._lose()
                    return None
            reply = yield self._asking(operation, keys, number, *operands)
            if reply is None:  # a server that was started anew breaks connections, and must be told everything
                self._joined, lost = False, False
                continue
            if reply.value[0] == b"join":
                self._joined = False
            elif self._jumped(reply):
                self._joined = yield from self._join(jumped=True)
            else:
                return reply
        return None

    def _join(self, *, jumped: bool = False) -> Plan[bool]:
        """Report what this process sent; whether the server is there."""
        keys = list(self._keys.values())
        ask = self._asking("join", keys, 0, int(jumped))
        reply = yield Ask(ask.keys, [*ask.arguments, *self._report(keys)])
        if reply is None or reply.value[0] != b"joined":
            return False
        _, epoch, told, self._members, self._awake, self._seat = reply.value
        self._epoch, self._joined, self._clock = epoch.decode(), True, ServerClock()
        self._clock.jumped(told / _MICRO, reply.asked, reply.came)
        return True

    def _lose(self) -> None:
        """The server is gone."""
        now = time.monotonic()
        if self._alone is None:
            share = self.share().part
            _log.warning("The limit server does not answer: this process keeps to %.0f %% of each budget.", 100 * share)
        self._be_alone(now)
        self._look_at = now + self._manners.look

    def _jumped(self, reply: Reply) -> bool:
        """Whether the server's clock contradicts what it said before."""
        place = {b"go": 1, b"wait": 3, b"late": 3, b"banned": 3, b"unsettled": 2}.get(reply.value[0])
        return place is not None and self._clock.jumped(reply.value[place] / _MICRO, reply.asked, reply.came)

    def _asking(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> Ask:
        """The script's keys and arguments."""
        manners = self._manners
        names = [f"{manners.prefix}:epoch", f"{manners.prefix}:members"]
        limits: list[int] = []
        for key in keys:
            names += (f"{manners.prefix}:{kind}:{key.name}" for kind in ("departures", "queue", "due", "holds"))
            limits += (key.requests - reserve(key), round((key.seconds + manners.margin(key.seconds)) * _MICRO))
        expected = self._awake or round(1 / self.share().part)
        head = (operation, self._name, self._epoch, expected, round(manners.look * _MICRO), f"{self._name}:{number}")
        return Ask(names, [*head, *operands, *[0] * (3 - len(operands)), *limits])

    def _report(self, keys: Sequence[Key]) -> list[str | int]:
        """For each budget the penalty left, and how long ago in µs this process sent its recent requests."""
        told: list[str | int] = []
        now = time.monotonic()
        for key in keys:
            recent = self._diary.recent(key)
            told += (round(max(0.0, self._bans.get(key.name, 0.0) - now) * _MICRO), len(recent))
            for number, ago in recent:
                told += (f"{self._name}:{number}", round(ago * _MICRO))
        return told


def _left(key: Key, sent: int, wait: float = 0.0, penalty: float = 0.0) -> Left:
    """One line of the view."""
    left = 0 if wait > 0 else max(0, key.requests - reserve(key) - sent)
    return Left(name=key.name, requests=key.requests, seconds=key.seconds, left=left, wait=wait, penalty=penalty)
