"""How late a request may have arrived, told by how long its answer took."""

import math

_FIRST = 16
_USUAL = 1024


class RttEstimator:
    """Round trips of requests: the fastest says how much of every one is the way itself.

    A request that was allowed at t0 and answered at t1 had arrived by t1. Of t1 - t0, the fastest trip is the part
    that no request is spared, so that it brings none of them closer to another; the rest counts as lateness.

    Only a trip that is known to begin with the first byte of its request counts as one: whatever comes before, such as
    making the connection, is spared the next request, which then arrives sooner than the trips promise.
    """

    __slots__ = ("_best", "_left", "fastest")

    def __init__(self) -> None:
        """Nothing is known: all of the time until an answer counts as lateness at first."""
        self.fastest = 0.0
        self._best = math.inf
        self._left = _FIRST

    def excess(self, seconds: float, trip: float | None) -> float:
        """How much of ``seconds``, the time from being allowed to being answered, counts as lateness.

        ``trip`` is the part of it since the first byte left, None where that is not known; it is noted.
        """
        if trip is not None:
            self._note(trip)
        return seconds - self.fastest

    def _note(self, trip: float) -> None:
        if trip < self._best:
            self._best = trip
            self.fastest = min(self.fastest, trip)
        self._left -= 1
        if not self._left:
            self.fastest, self._best, self._left = self._best, math.inf, _USUAL
