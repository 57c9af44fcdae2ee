"""How late a request may have arrived, told by how long its answer took."""

import math

_FIRST = 16
_USUAL = 1024


class RttEstimator:
    """Round trips of requests: the fastest says how much of every one is the way itself.

    A request that was allowed at t0 and answered at t1 had arrived by t1. Of t1 - t0, the fastest trip is the part
    that no request is spared, so that it brings none of them closer to another; the rest counts as lateness.
    """

    __slots__ = ("_best", "_left", "fastest")

    def __init__(self) -> None:
        """Nothing is known: all of a trip counts as lateness at first."""
        self.fastest = 0.0
        self._best = math.inf
        self._left = _FIRST

    def excess(self, seconds: float) -> float:
        """Notes a trip; how much longer than the fastest it took."""
        if seconds < self._best:
            self._best = seconds
            self.fastest = min(self.fastest, seconds)
        self._left -= 1
        if not self._left:
            self.fastest, self._best, self._left = self._best, math.inf, _USUAL
        return seconds - self.fastest
