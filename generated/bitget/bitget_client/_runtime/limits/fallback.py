"""What a process does by itself: it logs what it sent, and draws on its share when the server is gone."""

import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from .keys import Key
from .memory import MemoryLimiter, Reservation

_WIDE = 10  # windows longer than this, in seconds, are too long to sit out: a reserve is kept for them
_RESERVE = 0.04


class LocalShare(msgspec.Struct, frozen=True):
    """What one process may use: ``fraction`` of every budget, and turn ``seat`` of ``seats`` where that is too little.

    ``seat`` is None for a process that the server never gave one; it has no turn.
    """

    fraction: float
    seats: int
    seat: int | None


def kept_back(key: Key) -> int:
    """How many requests of a budget are kept back for the first window without a server."""
    return int(key.requests * _RESERVE) if key.seconds > _WIDE else 0


class SendLog:
    """When this process sent what, by budget and by the number of the request."""

    def __init__(self) -> None:
        """Nothing sent."""
        self._sent: dict[str, OrderedDict[int, float]] = {}
        self._lock = threading.Lock()

    def record(self, keys: Iterable[Key], number: int, when: float) -> None:
        """A request was let through, or let through anew; what no window reaches any more is forgotten."""
        with self._lock:
            for key in keys:
                sent = self._sent.setdefault(key.name, OrderedDict())
                sent[number] = when
                while sent[next(iter(sent))] < when - 2 * key.seconds:
                    sent.popitem(last=False)

    def drop(self, keys: Iterable[Key], number: int) -> None:
        """A request was not sent."""
        with self._lock:
            for key in keys:
                self._sent.get(key.name, OrderedDict()).pop(number, None)

    def recent(self, key: Key) -> list[tuple[int, float]]:
        """Numbers of a budget's recent requests, and how many seconds ago each left."""
        now = time.monotonic()
        with self._lock:
            sent = list(self._sent.get(key.name, OrderedDict()).items())
        return [(number, now - when) for number, when in sent if now - when < 2 * key.seconds]


class DegradedLimiter:
    """A process without a server: nothing for one window, since the others may have filled it; then its share.

    Of wide windows, which are too long to sit out, it may use its part of the reserve at once.
    """

    def __init__(
        self, limiter: MemoryLimiter, since: float, share: LocalShare, offset: float, bans: Mapping[str, float]
    ) -> None:
        """``limiter`` is a fresh one; the others may have sent until ``since``; ``bans`` says until when penalties run.

        Times are in seconds of the monotonic clock, which the server's clock is ahead of by ``offset``.
        """
        self.limiter = limiter
        self.base = 0
        """Since when the server knows everything, in µs of its clock; 0 when it is gone."""
        self._since = since
        self._share = share
        self._offset = offset
        self._bans = bans
        self._cuts: dict[str, Key] = {}

    def reserve(self, keys: Sequence[Key], max_wait: float | None) -> Reservation:
        """As ``MemoryLimiter.reserve``, of the share."""
        return self.limiter.reserve(self._cut(keys), max_wait)

    def poll(self, keys: Sequence[Key], reservation: Reservation) -> float:
        """As ``MemoryLimiter.poll``, of a reservation for ``keys``."""
        self._cut(keys)
        return self.limiter.poll(reservation)

    def refused(self, keys: Sequence[Key], seconds: float | None) -> float:
        """As ``MemoryLimiter.refused``."""
        return self.limiter.refused(self._cut(keys), seconds)

    def _cut(self, keys: Sequence[Key]) -> tuple[Key, ...]:
        """The budgets cut down to the share, held until it is this process's turn where the share is a turn."""
        own = tuple(self._cuts.get(key.name) or self._first(key) for key in keys)
        for key, cut in zip(keys, own, strict=True):
            if key.requests * self._share.fraction < 1:
                self.limiter.hold(cut, self._turn(key))
        return own

    def _first(self, key: Key) -> Key:
        """The share of a budget; it counts as spent when the server was lost, but for the reserve."""
        requests = int(key.requests * self._share.fraction)
        cut = msgspec.structs.replace(key, requests=requests or min(1, key.requests))
        spare = int(kept_back(key) * self._share.fraction)
        self.limiter.fill(cut, cut.requests - spare, self._since)
        self.limiter.penalise(cut, self._bans.get(key.name, 0.0) - time.monotonic())
        self._cuts[key.name] = cut
        return cut

    def _turn(self, key: Key) -> float:
        """When this process may send one request, where its share is less than one a window.

        By the server's clock, which all know, every seat has a turn in its time. A turn is half a window long and the
        next one starts a window and a half after its end.
        """
        now = time.monotonic()
        length = 2.0 * key.seconds
        period = length * self._share.seats
        if self._share.seat is None:
            return now + period
        since = (now + self._offset - self._share.seat * length) % period
        return now if since < length / 4 else now + period - since
