"""The server's clock as seen from here: where it stands, and whether it jumped."""

import math

_TOLERANCE = 0.005
_DRIFT = 0.0005  # as fast as clocks are slewed


class ServerClock:
    """What replies say of the server's clock; all times in seconds.

    A reply that says T was made between question and answer, so the clock is ahead of ours by T minus something between
    the two. When that leaves no room for what the last reply said, the clock jumped.
    """

    def __init__(self) -> None:
        """Nothing heard yet."""
        self._low = -math.inf
        self._high = math.inf
        self._heard = 0.0

    @property
    def offset(self) -> float:
        """How far the server's clock is ahead of ours; 0 when it was never heard."""
        return (self._low + self._high) / 2 if self._heard else 0.0

    def jumped(self, told: float, asked: float, came: float) -> bool:
        """Notes that a reply said ``told``; whether that contradicts the last one."""
        low, high = told - came, told - asked
        slack = _TOLERANCE + _DRIFT * abs(came - self._heard)
        contradicts = low > self._high + slack or high < self._low - slack
        self._low, self._high, self._heard = low, high, came
        return contradicts
