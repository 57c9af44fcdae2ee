"""Limits: which budgets a call draws from, and when the next request may leave.

A client calls ``reserve``; while ``Reservation.wait`` is not 0 it sleeps ``Reservation.sleep_for`` seconds and calls
``poll``; then it sends. ``acquire`` and ``acquire_async`` do that. As soon as the answer is there, or is given up, it
calls ``arrived``, then ``answered`` or ``refused``.
"""

import asyncio
import time
from collections.abc import Sequence
from typing import Any, Protocol

from .keys import Identity, Key, LimitReached, keys_of, total_key
from .memory import MemoryLimiter, Remaining, Reservation, default_margin

__all__ = [
    "Identity",
    "Key",
    "LimitReached",
    "Limiter",
    "MemoryLimiter",
    "Remaining",
    "Reservation",
    "acquire",
    "acquire_async",
    "default_margin",
    "keys_of",
    "open_limiter",
    "total_key",
]


class Limiter(Protocol):
    """What a client needs of a limiter; the ``_async`` forms do the same without blocking an event loop."""

    def reserve(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
        """Let a request through or queue it; ``LimitReached`` when it would wait too long."""

    def poll(self, reservation: Reservation) -> float:
        """After that sleep: 0 to send now, else the seconds still to wait."""

    def cancel(self, reservation: Reservation) -> None:
        """Give an unused place up."""

    def arrived(self, reservation: Reservation) -> None:
        """The request has arrived by now, if it ever will."""

    def answered(self, reservation: Reservation, remaining: int | None = None) -> None:
        """An answer came; ``remaining`` is what its header says is left of the first budget."""

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """The exchange refused for its limits; the seconds until the budget opens again."""

    def view(self) -> list[Remaining]:
        """What is left of every budget, without waiting on an event loop."""

    def close(self) -> None:
        """Close connections."""

    async def reserve_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
        """As ``reserve``."""

    async def poll_async(self, reservation: Reservation) -> float:
        """As ``poll``."""

    async def cancel_async(self, reservation: Reservation) -> None:
        """As ``cancel``."""

    async def arrived_async(self, reservation: Reservation) -> None:
        """As ``arrived``."""

    async def answered_async(self, reservation: Reservation, remaining: int | None = None) -> None:
        """As ``answered``."""

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""

    async def view_async(self) -> list[Remaining]:
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


def acquire(limiter: Limiter, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
    """Wait until a request may be sent, ``max_wait`` seconds at most; raises ``LimitReached``.

    Whoever is interrupted gives its place up.
    """
    reservation = limiter.reserve(keys, max_wait)
    if reservation.wait > 0:
        end = _end(max_wait)
        try:
            while reservation.wait > 0:
                time.sleep(reservation.sleep_for)
                limiter.poll(reservation)
                _in_time(reservation, end)
        except BaseException:
            limiter.cancel(reservation)
            raise
    return reservation


async def acquire_async(limiter: Limiter, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
    """As ``acquire``, for an event loop; a cancelled task gives its place up."""
    reservation = await limiter.reserve_async(keys, max_wait)
    if reservation.wait > 0:
        end = _end(max_wait)
        try:
            while reservation.wait > 0:
                await asyncio.sleep(reservation.sleep_for)
                await limiter.poll_async(reservation)
                _in_time(reservation, end)
        except BaseException:
            await limiter.cancel_async(reservation)
            raise
    return reservation


def _end(max_wait: float | None) -> float | None:
    """When patience ends."""
    return None if max_wait is None else time.monotonic() + max_wait


def _in_time(reservation: Reservation, end: float | None) -> None:
    """Raises when a wait grew longer than the caller's patience, since others came late or a penalty began."""
    if end is not None and reservation.wait > max(0.0, end - time.monotonic()):
        raise LimitReached(reservation.pool, reservation.wait, "wait")
