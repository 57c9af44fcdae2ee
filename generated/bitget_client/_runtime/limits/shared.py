"""Limits shared by processes and machines, in a Redis or Valkey server."""

import asyncio
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar, cast

from .keys import Key
from .memory import Booking, Left, default_margin
from .server import AsyncServer, SyncServer, address
from .session import Manners, Plan
from .shared_client import Member, SharedBooking

T = TypeVar("T")


class SharedLimiter:
    """Budgets shared through a server; for threads and for event loops, the ``_async`` forms never block one."""

    def __init__(
        self,
        url: str,
        *,
        share: float | None = None,
        margin: Callable[[float], float] = default_margin,
        penalty_seconds: float = 300.0,
        wait_for_penalty: bool = False,
        look: float = 0.1,
        timeout: float = 0.5,
        prefix: str = "{specloom}",
    ) -> None:
        """``share`` is what this process may use of every budget on its own: at most 1 / processes.

        It may also stand in the URL, ``redis://host:6379/0?share=0.5``. Where neither says, and where more processes
        have been seen, it is 1 / processes, and a quarter at most. ``look`` is how often, in seconds, a lost server is
        looked for, ``timeout`` how long an answer may take. Raises ``ValueError`` for a URL or share that cannot be
        used.
        """
        plain, stated = address(url)
        share = share if share is not None else stated
        if share is not None and not 0 < share <= 1:
            raise ValueError(f"share is a part of the budget, above 0 and at most 1, not {share!r}")
        manners = Manners(
            share=share,
            margin=margin,
            penalty_seconds=penalty_seconds,
            wait_for_penalty=wait_for_penalty,
            look=look,
            prefix=prefix,
        )
        self._member = Member(manners)
        self._sync = SyncServer(plain, timeout)
        self._async = AsyncServer(plain, timeout)

    def book(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """As ``MemoryLimiter.book``, counted over all processes."""
        booking = self._member.booking(keys)
        self._run(self._member.book(booking, max_wait))
        return booking

    def renew(self, booking: Booking) -> float:
        """After the nap: 0 when the request may be sent now, else the seconds still to wait."""
        return self._run(self._member.renew(cast("SharedBooking", booking)))

    def cancel(self, booking: Booking) -> None:
        """Give a place up that was not used."""
        self._run(self._member.cancel(cast("SharedBooking", booking)))

    def landed(self, booking: Booking) -> None:
        """As ``MemoryLimiter.landed``; the others are told only of a request that took long."""
        if (plan := self._member.landed(cast("SharedBooking", booking))) is not None:
            self._run(plan)

    def answered(self, booking: Booking, remaining: int | None = None) -> None:
        """As ``MemoryLimiter.answered``; the others are told only when little is left."""
        if (plan := self._member.answered(cast("SharedBooking", booking), remaining)) is not None:
            self._run(plan)

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``MemoryLimiter.refused``; every process hears of it."""
        return self._run(self._member.refused(keys, seconds))

    def view(self) -> list[Left]:
        """What is left of every budget that this process drew from, counted over all processes.

        On an event loop, which it may not block, what the server said with the last booking; ``view_async`` asks.
        """
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return self._run(self._member.view())
        return self._member.last_view()

    def close(self) -> None:
        """Leave, and close the connections of the blocking side."""
        self._run(self._member.part())
        self._sync.close()

    async def book_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """As ``book``; a task that is cancelled meanwhile gives its place up."""
        booking = self._member.booking(keys)
        try:
            await self._run_async(self._member.book(booking, max_wait))
        except asyncio.CancelledError:
            await self._run_async(self._member.cancel(booking))
            raise
        return booking

    async def renew_async(self, booking: Booking) -> float:
        """As ``renew``."""
        return await self._run_async(self._member.renew(cast("SharedBooking", booking)))

    async def cancel_async(self, booking: Booking) -> None:
        """As ``cancel``."""
        await self._run_async(self._member.cancel(cast("SharedBooking", booking)))

    async def landed_async(self, booking: Booking) -> None:
        """As ``landed``."""
        if (plan := self._member.landed(cast("SharedBooking", booking))) is not None:
            await self._run_async(plan)

    async def answered_async(self, booking: Booking, remaining: int | None = None) -> None:
        """As ``answered``."""
        if (plan := self._member.answered(cast("SharedBooking", booking), remaining)) is not None:
            await self._run_async(plan)

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""
        return await self._run_async(self._member.refused(keys, seconds))

    async def view_async(self) -> list[Left]:
        """As ``view``, asking the server without blocking the event loop."""
        return await self._run_async(self._member.view())

    async def aclose(self) -> None:
        """Leave, and close all connections."""
        await self._run_async(self._member.part())
        self._sync.close()
        await self._async.close()

    def __repr__(self) -> str:
        """Without the URL, which may hold a password."""
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        """Refuses: it holds connections and perhaps a password."""
        raise TypeError("A limiter holds connections and is not pickled: make one where you need it.")

    def _run(self, plan: Plan[T]) -> T:
        """Drive a plan, blocking."""
        try:
            ask = next(plan)
            while True:
                ask = plan.send(self._sync.run(ask))
        except StopIteration as stop:
            return cast("T", stop.value)

    async def _run_async(self, plan: Plan[T]) -> T:
        """Drive a plan on an event loop."""
        try:
            ask = next(plan)
            while True:
                ask = plan.send(await self._async.run(ask))
        except StopIteration as stop:
            return cast("T", stop.value)
