"""Limits shared by processes and machines, in a Redis or Valkey server."""

import asyncio
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar, cast

from .keys import Key
from .membership import Procedure, SharedOptions
from .memory import Remaining, Reservation, default_margin
from .server import AsyncServer, SyncServer, address
from .shared_client import LimiterMember, SharedReservation

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
        wait_for_ban: bool = False,
        probe_interval: float = 0.1,
        timeout: float = 0.5,
        prefix: str = "{specloom}",
    ) -> None:
        """``share`` is what this process may use of every budget on its own: at most 1 / processes.

        It may also stand in the URL, ``redis://host:6379/0?share=0.5``. Where neither says, and where more processes
        have been seen, it is 1 / processes, and a quarter at most. ``probe_interval`` is how often, in seconds, a lost
        server is looked for, ``timeout`` how long an answer may take. Raises ``ValueError`` for a URL or share that
        cannot be used.
        """
        plain, stated = address(url)
        share = share if share is not None else stated
        if share is not None and not 0 < share <= 1:
            raise ValueError(f"share is a part of the budget, above 0 and at most 1, not {share!r}")
        options = SharedOptions(
            share=share,
            margin=margin,
            penalty_seconds=penalty_seconds,
            wait_for_ban=wait_for_ban,
            probe_interval=probe_interval,
            prefix=prefix,
        )
        self._member = LimiterMember(options)
        self._sync = SyncServer(plain, timeout)
        self._async = AsyncServer(plain, timeout)

    def reserve(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
        """As ``MemoryLimiter.reserve``, counted over all processes."""
        reservation = self._member.reservation(keys)
        self._run(self._member.reserve(reservation, max_wait))
        return reservation

    def poll(self, reservation: Reservation) -> float:
        """After that sleep: 0 when the request may be sent now, else the seconds still to wait."""
        return self._run(self._member.poll(cast("SharedReservation", reservation)))

    def cancel(self, reservation: Reservation) -> None:
        """Give a place up that was not used."""
        self._run(self._member.cancel(cast("SharedReservation", reservation)))

    def arrived(self, reservation: Reservation) -> None:
        """As ``MemoryLimiter.arrived``; the others are told only of a request that took long."""
        if (procedure := self._member.arrived(cast("SharedReservation", reservation))) is not None:
            self._run(procedure)

    def answered(self, reservation: Reservation, remaining: int | None = None) -> None:
        """As ``MemoryLimiter.answered``; the others are told only when little is left."""
        if (procedure := self._member.answered(cast("SharedReservation", reservation), remaining)) is not None:
            self._run(procedure)

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``MemoryLimiter.refused``; every process hears of it."""
        return self._run(self._member.refused(keys, seconds))

    def view(self) -> list[Remaining]:
        """What is left of every budget that this process drew from, counted over all processes.

        On an event loop, which it may not block, what the server said with the last reservation; ``view_async`` asks.
        """
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return self._run(self._member.view())
        return self._member.last_view()

    def close(self) -> None:
        """Leave, and close the connections of the blocking side."""
        self._run(self._member.leave())
        self._sync.close()

    async def reserve_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Reservation:
        """As ``reserve``; a task that is cancelled meanwhile gives its place up."""
        reservation = self._member.reservation(keys)
        try:
            await self._run_async(self._member.reserve(reservation, max_wait))
        except asyncio.CancelledError:
            await self._run_async(self._member.cancel(reservation))
            raise
        return reservation

    async def poll_async(self, reservation: Reservation) -> float:
        """As ``poll``."""
        return await self._run_async(self._member.poll(cast("SharedReservation", reservation)))

    async def cancel_async(self, reservation: Reservation) -> None:
        """As ``cancel``."""
        await self._run_async(self._member.cancel(cast("SharedReservation", reservation)))

    async def arrived_async(self, reservation: Reservation) -> None:
        """As ``arrived``."""
        if (procedure := self._member.arrived(cast("SharedReservation", reservation))) is not None:
            await self._run_async(procedure)

    async def answered_async(self, reservation: Reservation, remaining: int | None = None) -> None:
        """As ``answered``."""
        if (procedure := self._member.answered(cast("SharedReservation", reservation), remaining)) is not None:
            await self._run_async(procedure)

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""
        return await self._run_async(self._member.refused(keys, seconds))

    async def view_async(self) -> list[Remaining]:
        """As ``view``, asking the server without blocking the event loop."""
        return await self._run_async(self._member.view())

    async def aclose(self) -> None:
        """Leave, and close all connections."""
        await self._run_async(self._member.leave())
        self._sync.close()
        await self._async.close()

    def __repr__(self) -> str:
        """Without the URL, which may hold a password."""
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        """Refuses: it holds connections and perhaps a password."""
        raise TypeError("A limiter holds connections and is not pickled: make one where you need it.")

    def _run(self, procedure: Procedure[T]) -> T:
        """Drive a procedure, blocking."""
        try:
            ask = next(procedure)
            while True:
                ask = procedure.send(self._sync.run(ask))
        except StopIteration as stop:
            return cast("T", stop.value)

    async def _run_async(self, procedure: Procedure[T]) -> T:
        """Drive a procedure on an event loop."""
        try:
            ask = next(procedure)
            while True:
                ask = procedure.send(await self._async.run(ask))
        except StopIteration as stop:
            return cast("T", stop.value)
