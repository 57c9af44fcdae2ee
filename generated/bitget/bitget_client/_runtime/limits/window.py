"""One budget's rolling window: what was sent in it, and who waits for room, in the order of asking."""

from bisect import bisect_left, bisect_right, insort
from collections import deque

_PATIENCE = 1.0  # seconds that a waiter may oversleep before the others stop waiting for it
_SHORT = 0.25


def sleep_for(wait: float) -> float:
    """Seconds to sleep before asking again, of ``wait`` seconds in all.

    A long wait is cut up: somebody further ahead may give up.
    """
    return wait if wait <= _SHORT else max(_SHORT, wait / 2)


class RollingWindow:
    """The newest ``requests`` departures, of which the oldest must be ``span`` seconds old before the next.

    ``span`` has ``margin`` in it, which covers the way to the exchange. ``full_until`` is when a budget that the
    exchange called spent opens again, ``banned_until`` when its penalty ends.
    """

    __slots__ = ("_due", "_queue", "banned_until", "full_until", "margin", "requests", "span", "times")

    def __init__(self, requests: int, span: float, margin: float = 0.0) -> None:
        """Nothing sent, nobody waiting."""
        self.requests = requests
        self.span = span
        self.margin = margin
        self.times: deque[float] = deque(maxlen=requests)
        self.full_until = 0.0
        self.banned_until = 0.0
        self._queue: list[int] = []
        self._due: dict[int, float] = {}

    def free(self, now: float) -> bool:
        """Whether somebody who has just come may send at once."""
        if self._queue or self.full_until > now or self.banned_until > now:
            return False
        times = self.times
        return len(times) < self.requests or times[0] + self.span <= now

    def opens(self, number: int, now: float) -> float:
        """When waiter ``number`` may send, as far as is known: after everybody who came before."""
        rounds, ahead = divmod(self._ahead(number, now), self.requests)
        place = len(self.times) - self.requests + ahead
        start = now if place < 0 else max(now, self.times[place] + self.span)
        return max(start, self.full_until, self.banned_until) + rounds * self.span

    def _ahead(self, number: int, now: float) -> int:
        """How many came before; those at the head who do not ask again lose their place."""
        queue = self._queue
        while queue and queue[0] < number and self._due[queue[0]] < now:
            self.leave(queue[0])
        return bisect_left(queue, number)

    def join(self, number: int, until: float) -> None:
        """Keep a place in the queue for waiter ``number``, who asks again by ``until``."""
        if number not in self._due:
            insort(self._queue, number)
        self._due[number] = until + _PATIENCE

    def leave(self, number: int) -> None:
        """Give a place in the queue up, where there is one."""
        if self._due.pop(number, None) is not None:
            del self._queue[bisect_left(self._queue, number)]

    def add(self, when: float) -> None:
        """Note a departure at ``when``."""
        times = self.times
        if not times or times[-1] <= when:
            times.append(when)
            return
        if len(times) == self.requests:
            times.popleft()
        times.insert(bisect_left(times, when), when)

    def drop(self, when: float) -> None:
        """Forget the departure noted at exactly ``when``; nothing happens when there is none."""
        times = self.times
        place = bisect_left(times, when)
        if place < len(times) and times[place] == when:
            del times[place]

    def sent_after(self, when: float) -> int:
        """How many departures came after ``when``."""
        return len(self.times) - bisect_right(self.times, when)
