"""Keeps recovery below a share of every budget, so that a gap never takes the calls of the user's own program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..limits import MemoryLimiter, acquire_async

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..limits import Key

RECOVERY_SHARE = 0.25  # of every budget that a REST call draws from


class RecoveryPace:
    """Lets recovery's own REST calls through no faster than ``share`` of their budgets; one a window at least."""

    def __init__(self, share: float = RECOVERY_SHARE) -> None:
        self._share = share
        self._limiter = MemoryLimiter()

    async def wait(self, keys: Sequence[Key]) -> None:
        """Wait for the turn of a call that draws from ``keys``; then the client's limiter has its say as always."""
        shares = [
            msgspec.structs.replace(key, requests=max(1, int(key.requests * self._share)))
            for key in keys
            if key.requests
        ]
        await acquire_async(self._limiter, shares)
