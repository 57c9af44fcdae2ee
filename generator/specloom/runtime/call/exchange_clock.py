"""The exchange's clock, estimated from the time headers of ordinary responses."""

from __future__ import annotations

import logging
import time

log = logging.getLogger(__name__)

FRESH_MS = 60_000
WARN_MS = 1000
LARGEST_MS = 86_400_000
SAMPLE_MS = 50
"""Of the responses to requests sent within this time, one is used as a sample."""


class ExchangeClock:
    """``now()`` is the exchange's time in ms. The best sample is the one with the shortest round trip, for a minute."""

    def __init__(self) -> None:
        self.offset = 0.0
        self._round_trip = float("inf")
        self._taken = float("-inf")
        self._warned = False
        self._rejected = False
        self._sampled = float("-inf")

    def now(self) -> int:
        """The exchange's time, Unix ms."""
        return int(time.time() * 1000 + self.offset)

    def wants(self, sent: float) -> bool:
        """Whether the response to a request sent at that Unix time, in seconds, should be used as a sample."""
        return not -SAMPLE_MS < sent * 1000 - self._sampled < SAMPLE_MS

    def learn(self, sent: float, received: float, accepted: str | None, completed: str | None) -> None:
        """Takes one sample: our own times in ms, the exchange's as its headers have them."""
        if accepted is None:
            return
        self._sampled = received
        try:
            start = int(accepted)
            end = int(completed) if completed else start
        except ValueError:
            return
        round_trip = max(0.0, (received - sent) - (end - start))
        if round_trip > self._round_trip and received - self._taken < FRESH_MS:
            return
        offset = ((start - sent) + (end - received)) / 2
        if abs(offset) > LARGEST_MS and not self._rejected:
            return
        self._rejected = False
        self.offset, self._round_trip, self._taken = offset, round_trip, received
        self._warn(round_trip)

    def forget(self) -> None:
        """Makes the next sample count whatever its round trip: the exchange rejected our timestamp as too old.

        However far the clocks are apart then, the exchange's own word counts.
        """
        self._round_trip = float("inf")
        self._rejected = True

    def _warn(self, round_trip: float) -> None:
        off = abs(self.offset) - round_trip / 2 > WARN_MS
        if off and not self._warned:
            log.warning(
                "This machine's clock and the exchange's differ by %.1f s; requests carry the exchange's time.",
                self.offset / 1000,
            )
        self._warned = off
