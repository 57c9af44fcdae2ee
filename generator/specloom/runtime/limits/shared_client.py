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

from .fallback import DegradedLimiter, kept_back
from .keys import Key, LimitReached
from .membership import MICRO, Membership, Procedure, SharedOptions
from .memory import MemoryLimiter, Remaining, Reservation
from .rtt import RttEstimator
from .server import ScriptReply

_ROUNDS = 8
_REASONS = {b"banned": "penalty", b"late": "wait"}
_LITTLE = 10  # the exchange's count is passed on when less than this part of a budget is left


class SharedReservation(Reservation):
    """A place in shared limits.

    ``since`` is when it was first asked for, in µs of the server's clock, ``asked`` our own time just before the server
    let it through. While this process is ``degraded``, ``inner`` is the place in its share.
    """

    __slots__ = ("asked", "degraded", "inner", "refusals", "since")

    def __init__(self, keys: Sequence[Key], number: int) -> None:
        """Not asked for yet."""
        super().__init__(keys, 0.0)
        self.number = number
        self.since = 0
        self.asked = 0.0
        self.degraded: DegradedLimiter | None = None
        self.inner = Reservation(keys, 0.0)
        self.refusals = False


class LimiterMember:
    """What one process knows of the budgets that it shares."""

    def __init__(self, options: SharedOptions) -> None:
        """Has not met the server yet."""
        self._options = options
        self._slack = options.margin(1) / 2  # the other half is for how much the fastest trip may yet improve
        self._left: dict[str, Remaining] = {}
        self._begin()

    def _begin(self) -> None:
        """A new member: at first, and in a forked process, which must not pass for its parent."""
        self._membership = Membership(self._options)
        self._rtt = RttEstimator()
        self._degraded: DegradedLimiter | None = None

    # what a limiter does

    def reservation(self, keys: Sequence[Key]) -> SharedReservation:
        """A place that is to be asked for."""
        if self._membership.process != os.getpid():
            self._begin()
        for key in keys:
            self._membership.keys.setdefault(key.name, key)
            if not key.requests:
                raise LimitReached(key.pool, math.inf, "never")
        return SharedReservation(keys, next(self._membership.numbers))

    def reserve(self, reservation: SharedReservation, max_wait: float | None = None) -> Procedure[None]:
        """Let a request through or queue it: with the server where it is there, else within the share."""
        patience = -1 if max_wait is None else round(max_wait * MICRO)
        operands = (patience, int(self._options.wait_for_ban))
        while True:
            reply = yield from self._membership.ask(
                "reserve", reservation.keys, reservation.number, *operands, reservation.since
            )
            if reply is not None and reply.value[0] != b"unsettled":
                self._decided(reservation, reply)
                yield from self._on_time(reservation, reply)
                return
            self._draw_locally(reservation, self._degrade(reply), max_wait)
            if reservation.wait or not self._membership.joined:
                return
            told = yield from self._membership.ask("note", reservation.keys, reservation.number)
            if told is None or told.value[0] == b"noted":
                return
            self._take_back(reservation)  # by now all have reported, and budgets are shared again

    def poll(self, reservation: SharedReservation) -> Procedure[float]:
        """After that sleep: 0 to send now, else the seconds still to wait."""
        if reservation.wait:
            yield from self.reserve(reservation)
        return reservation.wait

    def cancel(self, reservation: SharedReservation) -> Procedure[None]:
        """Give a place up."""
        self._take_back(reservation)
        yield from self._membership.ask("cancel", reservation.keys, reservation.number)

    def arrived(self, reservation: SharedReservation) -> Procedure[None] | None:
        """The request has arrived by now, if it ever will; says what to tell the others, if anything."""
        now = time.monotonic()
        if reservation.degraded is not None:
            reservation.inner.trip = reservation.trip
            reservation.degraded.limiter.arrived(reservation.inner)
        self._rtt.excess(now - reservation.slot, reservation.trip)
        if now - reservation.asked - self._rtt.fastest <= self._slack:
            return None
        allowance = self._rtt.fastest + self._slack
        self._membership.send_log.record(reservation.keys, reservation.number, now - allowance)
        return self._tell("late", reservation.keys, reservation.number, round(allowance * MICRO))

    def answered(self, reservation: SharedReservation, remaining: int | None) -> Procedure[None] | None:
        """An answer came that was no refusal; says what to tell the others, if anything."""
        key = reservation.keys[0]
        if reservation.degraded is not None:
            reservation.degraded.limiter.answered(reservation.inner, remaining)
        if reservation.refusals:
            return self._tell("forgive", reservation.keys[:1], reservation.number)
        if remaining is None or remaining * _LITTLE > key.requests:
            return None
        ago = round((time.monotonic() - reservation.slot) * MICRO)
        return self._tell("spent", [key], reservation.number, key.requests - remaining, ago, key.seconds * MICRO)

    def refused(self, keys: Sequence[Key], seconds: float | None) -> Procedure[float]:
        """The exchange refused for its limits: every process hears of it; the seconds until calls may go on."""
        wait, penalty = seconds or keys[0].seconds, self._options.penalty_seconds
        number = next(self._membership.numbers)
        reply = yield from self._membership.ask("refused", keys, number, round(wait * MICRO), round(penalty * MICRO))
        if reply is None or reply.value[0] != b"refused":
            left = self._degrade().refused(keys, seconds)
            self._banned(keys[-1], left if left > wait else 0.0)
            return left
        self._banned(keys[-1], reply.value[2] / MICRO)
        return float(reply.value[1] / MICRO)

    def view(self) -> Procedure[list[Remaining]]:
        """What is left over all processes; within the share when the server is gone."""
        keys = sorted(self._membership.keys.values(), key=lambda key: key.name)
        reply = yield from self._membership.ask("view", keys, 0)
        if reply is None or reply.value[0] != b"view":
            return self._degraded.limiter.view() if self._degraded is not None else self.last_view()
        numbers = reply.value[1:]
        for key, sent, wait, penalty in zip(keys, numbers[::3], numbers[1::3], numbers[2::3], strict=True):
            self._left[key.name] = _left(key, sent, wait / MICRO, penalty / MICRO)
        return self.last_view()

    def last_view(self) -> list[Remaining]:
        """What the server said last."""
        return [self._left[name] for name in sorted(self._left)]

    def leave(self) -> Procedure[None]:
        """Leave: the others need not reckon with this process any more."""
        yield from self._membership.leave()

    # replies

    def _decided(self, reservation: SharedReservation, reply: ScriptReply) -> None:
        """What the server said to a reservation. Raises ``LimitReached``."""
        verdict = reply.value[0]
        if verdict in _REASONS:
            self._turned_down(reservation.keys, reply)
        reservation.degraded = None
        if verdict == b"go":
            self._allowed(reservation, reply)
        else:
            _, budget, wait, _, reservation.since = reply.value
            reservation.postpone(wait / MICRO, reservation.keys[budget - 1].pool)

    def _allowed(self, reservation: SharedReservation, reply: ScriptReply) -> None:
        """The server let a request through."""
        self._degraded = None
        reservation.postpone(0.0, "")
        reservation.slot, reservation.asked = reply.came, reply.asked
        _, _, members, awake, refusals, *counts = reply.value
        self._membership.count(members, awake)
        reservation.refusals = refusals > 0
        self._membership.send_log.record(reservation.keys, reservation.number, reply.came)
        for key, sent in zip(reservation.keys, counts, strict=True):
            self._left[key.name] = _left(key, sent)

    def _on_time(self, reservation: SharedReservation, reply: ScriptReply) -> Procedure[None]:
        """A reply that took long may come long after the request was noted: it is moved on until one comes quickly."""
        for _ in range(_ROUNDS):
            if reservation.wait or reply.came - reply.asked <= self._slack:
                return
            again = yield from self._membership.ask("late", reservation.keys, reservation.number, 0)
            if again is None or again.value[0] != b"done":
                return
            reply = again
            reservation.slot, reservation.asked = reply.came, reply.asked
            self._membership.send_log.record(reservation.keys, reservation.number, reply.came)

    def _turned_down(self, keys: Sequence[Key], reply: ScriptReply) -> None:
        """Raises what a reply says: the wait is too long, or a penalty runs."""
        verdict, budget, left = reply.value[:3]
        key, seconds = keys[budget - 1], left / MICRO
        if verdict == b"banned":
            self._banned(key, seconds)
        raise LimitReached(key.pool, seconds, _REASONS[verdict])

    def _banned(self, key: Key, seconds: float) -> None:
        """A penalty is remembered here as well: the server may lose it."""
        if seconds > 0:
            self._membership.bans[key.name] = time.monotonic() + seconds

    # without a server

    def _degrade(self, unsettled: ScriptReply | None = None) -> DegradedLimiter:
        """From now on this process keeps to its share: without a server, or while others have not reported to it."""
        since, base = time.monotonic(), 0
        if unsettled is not None:
            _, ago, now = unsettled.value
            since, base = unsettled.asked - ago / MICRO, now - ago
        if self._degraded is not None and base in {0, self._degraded.base}:
            return self._degraded
        options = self._options
        limiter = MemoryLimiter(
            margin=options.margin, penalty_seconds=options.penalty_seconds, wait_for_ban=options.wait_for_ban
        )
        membership = self._membership
        degraded = self._degraded = DegradedLimiter(
            limiter, since, membership.share(), membership.clock.offset, membership.bans
        )
        degraded.base = base
        return degraded

    def _draw_locally(self, reservation: SharedReservation, degraded: DegradedLimiter, max_wait: float | None) -> None:
        """Let a request through or queue it, within the share."""
        if reservation.degraded is not degraded:
            reservation.inner = degraded.reserve(reservation.keys, max_wait)
            reservation.degraded = degraded
        else:
            degraded.poll(reservation.keys, reservation.inner)
        inner = reservation.inner
        reservation.wait, reservation.pool, reservation.sleep_for = (
            inner.wait,
            inner.pool,
            min(inner.wait, self._options.probe_interval),
        )
        if not reservation.wait:
            reservation.slot = reservation.asked = time.monotonic()
            self._membership.send_log.record(reservation.keys, reservation.number, reservation.slot)

    def _take_back(self, reservation: SharedReservation) -> None:
        """A request is not sent, as far as this process is concerned."""
        self._membership.send_log.drop(reservation.keys, reservation.number)
        if reservation.degraded is not None:
            reservation.degraded.limiter.cancel(reservation.inner)
            reservation.degraded = None

    # questions

    def _tell(self, operation: str, keys: Sequence[Key], number: int, *operands: int) -> Procedure[None]:
        """Let the others know something."""
        yield from self._membership.ask(operation, keys, number, *operands)


def _left(key: Key, sent: int, wait: float = 0.0, penalty: float = 0.0) -> Remaining:
    """One line of the view."""
    left = 0 if wait > 0 else max(0, key.requests - kept_back(key) - sent)
    return Remaining(
        name=key.name, requests=key.requests, seconds=key.seconds, remaining=left, wait=wait, penalty=penalty
    )
