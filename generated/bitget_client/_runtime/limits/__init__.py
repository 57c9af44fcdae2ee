"""Limits: which budgets a call draws from, and when the next request may leave.

A client asks ``book`` for a slot, sleeps ``Booking.wait`` seconds, asks ``renew`` until it returns 0, and sends.
``acquire`` and ``acquire_async`` do that. After the answer it tells ``answered`` or ``refused``.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from .keys import Identity, Key, LimitReached, keys_of, total_key
from .memory import Booking, Left, MemoryLimiter, default_margin

__all__ = [
    "Booking",
    "Identity",
    "Key",
    "Left",
    "LimitReached",
    "Limiter",
    "MemoryLimiter",
    "acquire",
    "acquire_async",
    "default_margin",
    "keys_of",
    "open_limiter",
    "total_key",
]


class Limiter(Protocol):
    """What a client needs of a limiter; the ``_async`` forms do the same without blocking an event loop."""

    def book(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """Book the earliest slot; ``LimitReached`` when it is too far away."""

    def renew(self, booking: Booking) -> float:
        """After the wait: 0 to send now, else the seconds still to wait."""

    def cancel(self, booking: Booking) -> None:
        """Give an unused slot back."""

    def answered(self, keys: Sequence[Key], remaining: int | None = None) -> None:
        """An answer came; ``remaining`` is what its header says is left of the first budget."""

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """The exchange refused for its limits; the seconds until the budget opens again."""

    def view(self) -> list[Left]:
        """What is left of every budget."""

    def close(self) -> None:
        """Close connections."""

    async def book_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """As ``book``."""

    async def renew_async(self, booking: Booking) -> float:
        """As ``renew``."""

    async def cancel_async(self, booking: Booking) -> None:
        """As ``cancel``."""

    async def answered_async(self, keys: Sequence[Key], remaining: int | None = None) -> None:
        """As ``answered``."""

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""

    async def aclose(self) -> None:
        """As ``close``."""


def open_limiter(where: str | Limiter | None = None, **options: Any) -> Limiter:
    """The limiter for ``limiter=``: ``None`` counts in this process, a URL in a shared server.

    ``redis://``, ``rediss://``, ``valkey://``, ``valkeys://`` and ``unix://`` are known; other texts raise
    ``ValueError``. ``options`` go to ``MemoryLimiter`` or ``SharedLimiter``.
    """
    if where is None:
        return MemoryLimiter(**options)
    if not isinstance(where, str):
        return where
    from .shared import SharedLimiter  # noqa: PLC0415 - needs the redis package, which most users do not

    return SharedLimiter(where, **options)


def acquire(
    limiter: Limiter, keys: Sequence[Key], max_wait: float | None = None, sleep: Callable[[float], None] = time.sleep
) -> float:
    """Wait for a slot; returns the seconds waited, raises ``LimitReached``. The slot goes back when interrupted."""
    booking = limiter.book(keys, max_wait)
    if booking.wait <= 0:
        return 0.0
    waited = 0.0
    try:
        while booking.wait > 0:
            waited += booking.wait
            sleep(booking.wait)
            limiter.renew(booking)
    except BaseException:
        limiter.cancel(booking)
        raise
    return waited


async def acquire_async(limiter: Limiter, keys: Sequence[Key], max_wait: float | None = None) -> float:
    """As ``acquire``, for an event loop; a cancelled task gives its slot back."""
    booking = await limiter.book_async(keys, max_wait)
    if booking.wait <= 0:
        return 0.0
    waited = 0.0
    try:
        while booking.wait > 0:
            waited += booking.wait
            await asyncio.sleep(booking.wait)
            await limiter.renew_async(booking)
    except BaseException:
        await limiter.cancel_async(booking)
        raise
    return waited
