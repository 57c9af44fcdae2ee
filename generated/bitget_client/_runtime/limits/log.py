"""The rolling window: when the next request fits between those already sent and those already promised."""

from bisect import bisect_left, bisect_right, insort


class Log:
    """Times of one budget's requests, sent and promised, in order.

    Never more than ``requests`` of them lie in any span shorter than ``span`` seconds. ``full_until`` is when a budget
    that the exchange called spent opens again, ``banned_until`` when its penalty ends.
    """

    __slots__ = ("banned_until", "full_until", "requests", "span", "times")

    def __init__(self, requests: int, span: float) -> None:
        """An empty log."""
        self.requests = requests
        self.span = span
        self.times: list[float] = []
        self.full_until = 0.0
        self.banned_until = 0.0

    def earliest(self, when: float) -> float:
        """The first moment from ``when`` on at which one more request keeps every window within the limit."""
        times, requests = self.times, self.requests
        size = len(times)
        if not size or times[-1] <= when:
            return when if size < requests else max(when, times[size - requests] + self.span)
        return self._between(when)

    def _between(self, when: float) -> float:
        """As ``earliest``, where promises later than ``when`` exist."""
        times, requests, span = self.times, self.requests, self.span
        size = len(times)
        place = bisect_right(times, when)
        while place < size:
            full = self._full_window_across(place)
            if full is not None:
                place = full + requests
                when = times[place - 1]
                continue
            if place >= requests:
                when = max(when, times[place - requests] + span)
            last_start = times[place + requests - 1] - span if place + requests - 1 < size else when
            if when <= last_start and when <= times[place]:
                return when
            place += 1
            when = max(when, times[place - 1])
        return when if size < requests else max(when, times[size - requests] + span)

    def _full_window_across(self, place: int) -> int | None:
        """Start of the last full window that a request at ``place`` would fall into, whenever it is sent."""
        times, requests = self.times, self.requests
        for start in range(min(place - 1, len(times) - requests), max(0, place - requests + 1) - 1, -1):
            if times[start + requests - 1] - times[start] < self.span:
                return start
        return None

    def add(self, when: float) -> None:
        """Note a request at ``when``."""
        times = self.times
        if not times or times[-1] <= when:
            times.append(when)
        else:
            insort(times, when)

    def drop(self, when: float) -> None:
        """Forget the request noted at exactly ``when``; nothing happens when there is none."""
        place = bisect_left(self.times, when)
        if place < len(self.times) and self.times[place] == when:
            del self.times[place]

    def free(self, now: float) -> bool:
        """Whether a request fits now at the end of the log: the usual case, told quickly."""
        times, requests = self.times, self.requests
        if self.full_until > now or self.banned_until > now:
            return False
        size = len(times)
        return not size or (times[-1] <= now and (size < requests or times[size - requests] + self.span <= now))

    def ready(self, now: float) -> bool:
        """Whether a request may leave now, as far as what was sent already goes."""
        return self.sent(now) < self.requests and self.full_until <= now and self.banned_until <= now

    def recent(self, now: float) -> list[float]:
        """Ages of the requests of the window that ends at ``now``; promises have an age of nought."""
        return [max(0.0, now - when) for when in self.times[bisect_right(self.times, now - self.span) :]]

    def trim(self, now: float) -> None:
        """Forget what no window can reach any more, now and then."""
        if self.times[0] < now - 2 * self.span:
            del self.times[: bisect_left(self.times, now - self.span)]

    def sent(self, now: float) -> int:
        """How many requests lie in the window that ends at ``now``."""
        return bisect_right(self.times, now) - bisect_right(self.times, now - self.span)
