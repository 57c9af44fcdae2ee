"""Time that tests can move."""

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """Wall time plus what was added by ``advance``; with ``start`` it stands still and moves only by ``advance``."""

    def __init__(self, start: float | None = None) -> None:
        self._start = start
        self._offset = 0.0
        self.on_move: list[Callable[[], None]] = []

    def now(self) -> float:
        """Unix time in seconds."""
        base = time.time() if self._start is None else self._start
        return base + self._offset

    def ms(self) -> int:
        """Unix time in milliseconds."""
        return int(self.now() * 1000)

    def advance(self, seconds: float) -> None:
        """Move forward and let everybody who waits for time look at it again. Seconds may not be negative."""
        if seconds < 0:
            raise ValueError("the clock moves forward only")
        self._offset += seconds
        for notify in self.on_move:
            notify()
