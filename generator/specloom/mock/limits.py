"""The declared limits, counted over rolling windows on the mock's clock."""

from collections import deque

from specloom.mock.errors import RefusedError
from specloom.model import Limit


class LimitCounters:
    """Counts requests by budget and scope, and bans who breaks the limit over everything."""

    def __init__(self, total: Limit, penalty_seconds: int) -> None:
        self.enabled = True
        self._total = total
        self._penalty = penalty_seconds
        self._windows: dict[tuple[str, str], deque[float]] = {}
        self._banned: dict[str, float] = {}

    def count_request(self, address: str, now: float) -> None:
        """Count a request against the limit over everything; refuses while the address is banned."""
        if not self.enabled and not self._banned:
            return
        until = self._banned.get(address)
        if until is not None:
            if now < until:
                raise RefusedError("banned")
            del self._banned[address]
        if self.enabled and self._take("*", address, self._total, now) < 0:
            self._banned[address] = now + self._penalty
            raise RefusedError("banned")

    def draw(self, pool: str, owner: str, limit: Limit, now: float) -> int:
        """Take one of ``limit`` and tell how many are left; refuses when there is none."""
        if not self.enabled:
            return limit.requests
        left = self._take(pool, owner, limit, now)
        if left < 0:
            raise RefusedError("too_many")
        return left

    def ban(self, address: str, until: float) -> None:
        """Refuse everything from ``address`` until that time."""
        self._banned[address] = until

    def reset(self) -> None:
        """Forget all counts and bans."""
        self._windows.clear()
        self._banned.clear()

    def _take(self, pool: str, owner: str, limit: Limit, now: float) -> int:
        window = self._windows.setdefault((pool, owner), deque())
        start = now - limit.seconds
        while window and window[0] <= start:
            window.popleft()
        if len(window) >= limit.requests:
            return -1
        window.append(now)
        return limit.requests - len(window)
