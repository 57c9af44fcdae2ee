"""How long and how often a client repeats: waits between attempts, and a quota over all calls."""

import random
import threading
from collections.abc import Callable

import msgspec


class RetryQuota:
    """Repeats that a client may still afford, so that an outage is not answered with a storm.

    A repeat costs 5, one after silence 10; a first attempt that goes well gives 1 back, a repeat that does its cost.
    """

    def __init__(self, capacity: int = 500) -> None:
        """Starts full."""
        self.capacity = capacity
        self.left = capacity
        self._lock = threading.Lock()

    def take(self, cost: int) -> bool:
        """Whether the repeat may be made; takes its cost when it may."""
        with self._lock:
            if cost > self.left:
                return False
            self.left -= cost
            return True

    def give(self, cost: int) -> None:
        """Give back after a success."""
        if self.left < self.capacity:
            with self._lock:
                self.left = min(self.capacity, self.left + cost)


class Backoff(msgspec.Struct, frozen=True, kw_only=True):
    """Waits between attempts: a random part of ``base`` doubled each time, at most ``longest``, in seconds."""

    base: float = 0.1
    longest: float = 5.0
    attempts: int = 4

    def wait(self, attempt: int, chance: Callable[[], float] = random.random) -> float:
        """Before the attempt that follows ``attempt`` failed ones."""
        return min(self.longest, self.base * 2.0 ** (attempt - 1)) * chance()
