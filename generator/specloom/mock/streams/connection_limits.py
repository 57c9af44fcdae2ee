"""Who may connect: attempts in a while, connections at once, addresses that misbehaved."""

from collections import Counter, deque

from specloom.model import StreamRules

_OFFENCES = 3


class ConnectionLimits:
    """Counts connections by address."""

    def __init__(self, rules: StreamRules, penalty_seconds: int) -> None:
        self.enabled = True
        self._rules = rules
        self._penalty = penalty_seconds
        self._attempts: dict[str, deque[float]] = {}
        self._open: Counter[str] = Counter()
        self._offences: Counter[str] = Counter()
        self._blocked: dict[str, float] = {}

    def admit(self, address: str, now: float) -> bool:
        """Count an attempt; whether the exchange takes it."""
        attempts = self._attempts.setdefault(address, deque())
        while attempts and attempts[0] <= now - self._rules.connections_window_seconds:
            attempts.popleft()
        attempts.append(now)
        if self._blocked.get(address, 0.0) > now:
            return False
        full = len(attempts) > self._rules.connections_per_window
        if self.enabled and (full or self._open[address] >= self._rules.connections_at_once):
            return False
        self._open[address] += 1
        return True

    def leave(self, address: str) -> None:
        """Count a connection that ended."""
        self._open[address] -= 1

    def offend(self, address: str, now: float) -> None:
        """Count a cut for too many messages; the third blocks the address for the penalty."""
        self._offences[address] += 1
        if self._offences[address] >= _OFFENCES:
            self._offences[address] = 0
            self._blocked[address] = now + self._penalty

    def reset(self) -> None:
        """Forget attempts, offences and blocks; open connections stay counted."""
        self._attempts.clear()
        self._offences.clear()
        self._blocked.clear()
