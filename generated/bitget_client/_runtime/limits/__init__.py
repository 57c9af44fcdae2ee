"""Limits: which budgets a call draws from, and when the next request may leave.

A client asks ``book``; while ``Booking.wait`` is not 0 it sleeps ``Booking.nap`` seconds and asks ``renew``; then it
sends. ``acquire`` and ``acquire_async`` do that. As soon as the answer is there, or is given up, it tells ``landed``,
then ``answered`` or ``refused``.
"""

import asyncio
import time
from collections.abc import Sequence
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
        """Let a request through or queue it; ``LimitReached`` when it would wait too long."""

    def renew(self, booking: Booking) -> float:
        """After the nap: 0 to send now, else the seconds still to wait."""

    def cancel(self, booking: Booking) -> None:
        """Give an unused place up."""

    def landed(self, booking: Booking) -> None:
        """The request has arrived by now, if it ever will."""

    def answered(self, booking: Booking, remaining: int | None = None) -> None:
        """An answer came; ``remaining`` is what its header says is left of the first budget."""

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """The exchange refused for its limits; the seconds until the budget opens again."""

    def view(self) -> list[Left]:
        """What is left of every budget, without waiting on an event loop."""

    def close(self) -> None:
        """Close connections."""

    async def book_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """As ``book``."""

    async def renew_async(self, booking: Booking) -> float:
        """As ``renew``."""

    async def cancel_async(self, booking: Booking) -> None:
        """As ``cancel``."""

    async def landed_async(self, booking: Booking) -> None:
        """As ``landed``."""

    async def answered_async(self, booking: Booking, remaining: int | None = None) -> None:
        """As ``answered``."""

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""

    async def view_async(self) -> list[Left]:
        """As ``view``, and up to date."""

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


def acquire(limiter: Limiter, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
    """Wait until a request may be sent, ``max_wait`` seconds at most; raises ``LimitReached``.

    Whoever is interrupted gives its place up.
    """
    booking = limiter.book(keys, max_wait)
    if booking.wait > 0:
        end = _end(max_wait)
        try:
            while booking.wait > 0:
                time.sleep(booking.nap)
                limiter.renew(booking)
                _in_time(booking, end)
        except BaseException:
            limiter.cancel(booking)
            raise
    return booking


async def acquire_async(limiter: Limiter, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
    """As ``acquire``, for an event loop; a cancelled task gives its place up."""
    booking = await limiter.book_async(keys, max_wait)
    if booking.wait > 0:
        end = _end(max_wait)
        try:
            while booking.wait > 0:
                await asyncio.sleep(booking.nap)
                await limiter.renew_async(booking)
                _in_time(booking, end)
        except BaseException:
            await limiter.cancel_async(booking)
            raise
    return booking


def _end(max_wait: float | None) -> float | None:
    """When patience ends."""
    return None if max_wait is None else time.monotonic() + max_wait


def _in_time(booking: Booking, end: float | None) -> None:
    """Raises when a wait grew longer than the caller's patience, since others came late or a penalty began."""
    if end is not None and booking.wait > max(0.0, end - time.monotonic()):
        raise LimitReached(booking.pool, booking.wait, "wait")
