"""The exchange's time: asked for before a login or a recovery, and again when this machine's clock has jumped."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from ..errors import ExchangeError
from .shared_limits import log

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

FRESH_SECONDS = 600.0
JUMP_SECONDS = 1.0  # by which both clocks of this machine may drift apart before one of them has jumped
ASK_SECONDS = 3.0  # longest that a login waits for the answer; the exchange's own refusal tells the rest


class ClockSync:
    """Keeps the client's clock right. ``ask`` makes the call for the exchange's time, whose answer sets the clock."""

    def __init__(
        self,
        ask: Callable[[], Awaitable[Any]],
        *,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask
        self._wall = wall
        self._monotonic = monotonic
        self._asked_at: float | None = None
        self._ahead = 0.0  # how far the wall clock was ahead of the monotonic one when the exchange was asked
        self._running: asyncio.Task[None] | None = None

    def is_fresh(self) -> bool:
        """Whether the exchange was asked lately, and this machine's clock has not jumped since."""
        if self._asked_at is None or self._monotonic() - self._asked_at > FRESH_SECONDS:
            return False
        return abs(self._wall() - self._monotonic() - self._ahead) < JUMP_SECONDS

    async def prepare(self, *, again: bool = False) -> None:
        """Ask for the exchange's time where that is due, or ``again``; one question serves all who wait.

        A failure is logged: what follows is signed with the time as well as it is known.
        """
        if self.is_fresh() and not again:
            return
        if self._running is None or self._running.done():
            self._running = asyncio.get_running_loop().create_task(self._set(), name="stream clock")
        await asyncio.wait([self._running], timeout=ASK_SECONDS)

    async def _set(self) -> None:
        asked, ahead = self._monotonic(), self._wall() - self._monotonic()
        try:
            await self._ask()
        except (ExchangeError, OSError) as error:
            log.warning("The exchange did not tell its time: %s", error)
            return
        self._asked_at, self._ahead = asked, ahead

    async def aclose(self) -> None:
        """Give up the question."""
        if self._running is not None and not self._running.done():
            self._running.cancel()
            await asyncio.wait([self._running])
