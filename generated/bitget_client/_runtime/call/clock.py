"""The exchange's clock, learned from the time headers of ordinary answers."""

from __future__ import annotations

import logging
import time

log = logging.getLogger(__name__)

FRESH_MS = 60_000
WARN_MS = 1000
LARGEST_MS = 86_400_000
LOOK_MS = 50
"""Of many answers at once, one is read for its times."""


class Clock:
    """``now()`` is the exchange's time in ms. The best sample is the one with the shortest way, for a minute."""

    def __init__(self) -> None:
        self.offset = 0.0
        self._way = float("inf")
        self._taken = float("-inf")
        self._warned = False
        self._looked = float("-inf")

    def now(self) -> int:
        """The exchange's time, Unix ms."""
        return int(time.time() * 1000 + self.offset)

    def wants(self, sent: float) -> bool:
        """Whether the answer to a request that left at that Unix time, in seconds, is worth reading for its times."""
        return not -LOOK_MS < sent * 1000 - self._looked < LOOK_MS

    def learn(self, sent: float, received: float, accepted: str | None, completed: str | None) -> None:
        """Takes one answer: our own times in ms, the exchange's as its headers have them."""
        if accepted is None:
            return
        self._looked = received
        try:
            start = int(accepted)
            end = int(completed) if completed else start
        except ValueError:
            return
        way = max(0.0, (received - sent) - (end - start))
        if way > self._way and received - self._taken < FRESH_MS:
            return
        offset = ((start - sent) + (end - received)) / 2
        if abs(offset) > LARGEST_MS:
            return
        self.offset, self._way, self._taken = offset, way, received
        self._warn(way)

    def forget(self) -> None:
        """Makes the next answer count whatever its way was: the exchange found our time expired."""
        self._way = float("inf")

    def _warn(self, way: float) -> None:
        off = abs(self.offset) - way / 2 > WARN_MS
        if off and not self._warned:
            log.warning(
                "This machine's clock is %.1f s off the exchange's; requests are signed with theirs.",
                self.offset / 1000,
            )
        self._warned = off
