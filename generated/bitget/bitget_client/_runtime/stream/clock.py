"""Time as the streams see it; tests put their own in its place."""

import asyncio
import time
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """A call that was put off."""

    def cancel(self) -> None:
        """Call it off."""


class Clock(Protocol):
    """What the streams ask of time; all figures are seconds."""

    def time(self) -> float:
        """Unix time by the exchange's clock, as well as it is known."""

    def monotonic(self) -> float:
        """Time that never goes back, for distances."""

    def call_later(self, delay: float, callback: Callable[[], object]) -> Timer:
        """Call ``callback`` once after ``delay``."""


class SystemClock:
    """The machine's clock; ``time`` may be the client's own, corrected by what the exchange answered."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.time = now
        self.monotonic = time.monotonic

    def call_later(self, delay: float, callback: Callable[[], object]) -> Timer:
        """Call ``callback`` once after ``delay`` seconds on the running loop."""
        return asyncio.get_running_loop().call_later(delay, callback)


async def sleep(clock: Clock, seconds: float) -> None:
    """Wait ``seconds`` of the clock's time."""
    await wait(clock, asyncio.get_running_loop().create_future(), seconds)


async def wait(clock: Clock, future: "asyncio.Future[None]", seconds: float | None) -> bool:
    """Wait for ``future`` for at most ``seconds``; whether it came. The future stays usable only when it came."""
    if seconds is None:
        await future
        return True
    timer = clock.call_later(max(seconds, 0.0), lambda: future.done() or future.cancel())
    try:
        await asyncio.wait([future])
    finally:
        timer.cancel()
    return not future.cancelled()
