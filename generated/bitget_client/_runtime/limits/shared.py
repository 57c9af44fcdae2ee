"""Limits shared by processes and machines, in a Redis or Valkey server.

One atomic script books slots on the server's clock. Every process also keeps a log of its own requests, and so
survives the loss of the server:

- **Gone.** A process that cannot reach the server waits one window, since the others may have filled it, and then keeps
  to ``share`` of every budget, counting its own requests. It looks for the server again every ``look`` seconds.
- **Back, and empty.** Every process reports its own recent requests before its next booking. Until all of them have
  (there are ``1 / share``), or until one window has passed in which all must have noticed, each keeps to its share and
  writes down what it sends. Then the log is whole and everything is shared again.
- **Back, and not empty.** As before the loss.

With ``share`` at most 1 / processes no window ever holds more than the limit. A budget whose share is less than one
request a window is used once in as many windows as it takes. Budgets over windows longer than ``WIDE`` seconds are not
held up after a loss: there the share and the reports have to do.
"""

import itertools
import math
import os
import secrets
import time
from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar, cast

import msgspec

from .keys import WIDE, Key, LimitReached
from .memory import Booking, Left, MemoryLimiter, default_margin
from .server import AsyncServer, SyncServer, share_of

_MICRO = 1_000_000
_ROUNDS = 4
_SHARE = 0.25
_WAIT_FOR_BANS = -2
_NO_LIMIT = -1
_LITTLE = 10  # the exchange's count is passed on when less than this part of a budget is left
_REASONS = {b"banned": "penalty", b"late": "wait"}


class Ask(msgspec.Struct, frozen=True):
    """One run of the script: its keys and arguments."""

    keys: list[str]
    arguments: list[Any]


T = TypeVar("T")
Plan = Generator[Ask, list[Any] | None, T]
"""A procedure without I/O: yields what to ask the server; is sent the reply, ``None`` when the server is gone."""


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
        look: float = 0.25,
        timeout: float = 0.25,
        prefix: str = "{specloom}",
    ) -> None:
        """``share`` is what this process may use of every budget on its own: at most 1 / processes.

        It may also stand in the URL, ``redis://host:6379/0?share=0.5``; a quarter is assumed where neither says.
        ``look`` is how often, in seconds, a lost server is looked for, ``timeout`` how long an answer may take.
        Raises ``ValueError`` for a URL or share that cannot be used.
        """
        url, stated = share_of(url)
        share = share if share is not None else stated if stated is not None else _SHARE
        if not 0 < share <= 1:
            raise ValueError(f"share is a part of the budget, above 0 and at most 1, not {share!r}")
        self._share = share
        self._members = math.ceil(1 / share)
        self._margin = margin
        self._penalty_seconds = penalty_seconds
        self._wait_for_penalty = wait_for_penalty
        self._look = look
        self._prefix = prefix
        self._sync = SyncServer(url, timeout)
        self._async = AsyncServer(url, timeout)
        self._keys: dict[str, Key] = {}
        self._refusals: dict[str, tuple[int, float]] = {}
        self._begin()

    def book(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """Book the earliest slot that fits every budget; raises ``LimitReached`` as ``MemoryLimiter.book``."""
        return self._run(self._book(keys, max_wait, self._ticket(), "book"))

    def renew(self, booking: Booking) -> float:
        """After the wait: 0 when the request may be sent now, else the seconds still to wait."""
        return self._run(self._renew(booking))

    def cancel(self, booking: Booking) -> None:
        """Give a slot back that was not used."""
        self._run(self._cancel(booking))

    def answered(self, keys: Sequence[Key], remaining: int | None = None) -> None:
        """An answer came; ``remaining`` is what the exchange says is left of the first budget."""
        if remaining is not None and self._forgive(keys[0], remaining):
            self._run(self._tell("spent", keys[:1], remaining))

    def refused(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """The exchange refused for its limits: every process hears of it. As ``MemoryLimiter.refused``."""
        return self._run(self._refused(keys, seconds))

    def view(self) -> list[Left]:
        """What is left of every budget that this process drew from, counted over all processes."""
        return self._run(self._view())

    def close(self) -> None:
        """Close the connections of the blocking side."""
        self._sync.close()

    async def book_async(self, keys: Sequence[Key], max_wait: float | None = None) -> Booking:
        """As ``book``."""
        return await self._run_async(self._book(keys, max_wait, self._ticket(), "book"))

    async def renew_async(self, booking: Booking) -> float:
        """As ``renew``."""
        return await self._run_async(self._renew(booking))

    async def cancel_async(self, booking: Booking) -> None:
        """As ``cancel``."""
        await self._run_async(self._cancel(booking))

    async def answered_async(self, keys: Sequence[Key], remaining: int | None = None) -> None:
        """As ``answered``."""
        if remaining is not None and self._forgive(keys[0], remaining):
            await self._run_async(self._tell("spent", keys[:1], remaining))

    async def refused_async(self, keys: Sequence[Key], seconds: float | None = None) -> float:
        """As ``refused``."""
        return await self._run_async(self._refused(keys, seconds))

    async def view_async(self) -> list[Left]:
        """As ``view``."""
        return await self._run_async(self._view())

    async def aclose(self) -> None:
        """Close all connections."""
        self._sync.close()
        await self._async.close()

    def _run(self, plan: Plan[T]) -> T:
        """Drive a plan, blocking."""
        try:
            ask = next(plan)
            while True:
                ask = plan.send(self._sync.run(ask.keys, ask.arguments))
        except StopIteration as stop:
            return cast("T", stop.value)

    async def _run_async(self, plan: Plan[T]) -> T:
        """Drive a plan on an event loop."""
        try:
            ask = next(plan)
            while True:
                ask = plan.send(await self._async.run(ask.keys, ask.arguments))
        except StopIteration as stop:
            return cast("T", stop.value)

    def _begin(self) -> None:
        """A new member: at first, and in a forked process, which must not pass for its parent."""
        self._process = os.getpid()
        self._member = secrets.token_hex(6)
        self._count = itertools.count()
        self._alone = MemoryLimiter(
            margin=self._margin, penalty_seconds=self._penalty_seconds, wait_for_penalty=self._wait_for_penalty
        )
        self._epoch = ""
        self._joined = False
        self._contact = 0
        self._lost_at: float | None = None
        self._look_at = 0.0

    def _ticket(self) -> str:
        """A name for a slot."""
        if self._process != os.getpid():
            self._begin()
        return f"{self._member}:{next(self._count)}"

    def _book(self, keys: Sequence[Key], max_wait: float | None, ticket: str, operation: str) -> Plan[Booking]:
        """Book or renew: with the server where it is there, else within the share."""
        for key in keys:
            self._keys.setdefault(key.name, key)
        for _ in range(_ROUNDS):
            reply = yield from self._ask(operation, keys, ticket, self._operand(max_wait))
            if reply is None:
                break
            verdict = reply[0]
            if verdict == b"go":
                self._lost_at = None
                return self._promised(keys, int(reply[2]) / _MICRO, ticket)
            if verdict == b"unsettled":
                booking = self._within_share(keys, max_wait, ticket, int(reply[2]) / _MICRO)
                yield from self._ask("note", keys, ticket, round(booking.wait * _MICRO))
                return booking
            if verdict in _REASONS:
                raise LimitReached(keys[int(reply[1]) - 1].pool, int(reply[2]) / _MICRO, _REASONS[verdict])
            self._joined = False
        return self._within_share(keys, max_wait, ticket, None)

    def _promised(self, keys: Sequence[Key], wait: float, ticket: str) -> Booking:
        """A slot that the server granted, noted in our own log as well."""
        slot = time.monotonic() + wait
        self._alone.note(self._own(keys), slot)
        return Booking(keys, slot, wait, ticket)

    def _within_share(self, keys: Sequence[Key], max_wait: float | None, ticket: str, hold: float | None) -> Booking:
        """A slot of our own share; not before the windows have passed that others may have filled."""
        now = time.monotonic()
        own = self._own(keys)
        for key, mine in zip(keys, own, strict=True):
            if key.seconds <= WIDE:
                lost = math.inf if self._lost_at is None else self._lost_at + key.seconds + self._margin(key.seconds)
                self._alone.hold(mine, min(lost, math.inf if hold is None else now + hold))
        booking = self._alone.book(own, max_wait)
        return Booking(keys, booking.slot, booking.wait, ticket)

    def _renew(self, booking: Booking) -> Plan[float]:
        """After the wait: the slot moves to now, or a new one is found."""
        self._alone.drop(booking)
        fresh = yield from self._book(booking.keys, None, booking.ticket, "renew")
        booking.slot, booking.wait = fresh.slot, fresh.wait
        return booking.wait

    def _cancel(self, booking: Booking) -> Plan[None]:
        """Give a slot back."""
        self._alone.drop(booking)
        yield from self._ask("cancel", booking.keys, booking.ticket, 0)

    def _tell(self, operation: str, keys: Sequence[Key], operand: int) -> Plan[None]:
        """Let the others know something."""
        yield from self._ask(operation, keys, self._ticket(), operand)

    def _refused(self, keys: Sequence[Key], seconds: float | None) -> Plan[float]:
        """The first refusal fills the call's own budget, another after that wait is the penalty over everything."""
        now = time.monotonic()
        own, widest = keys[0], keys[-1]
        count, full_until = self._refusals.get(own.name, (0, 0.0))
        wait = float(seconds or own.seconds)
        again = now >= full_until and count > 0
        self._refusals[own.name] = (0 if again else 1, now + wait)
        if again:
            wait = self._penalty_seconds
            self._alone.penalise(self._own([widest])[0], wait)
        yield from self._tell("ban" if again else "full", [widest if again else own], round(wait * _MICRO))
        return wait

    def _forgive(self, key: Key, remaining: int) -> bool:
        """Forget refusals; whether so little is left that the server should hear of it."""
        self._refusals.pop(key.name, None)
        return remaining * _LITTLE <= key.requests

    def _view(self) -> Plan[list[Left]]:
        """What is left over all processes; within the share when the server is gone."""
        keys = sorted(self._keys.values(), key=lambda key: key.name)
        reply = yield from self._ask("view", keys, "", 0)
        if reply is None or reply[0] != b"view":
            return self._alone.view()
        numbers = [int(text) for text in reply[1:]]
        return [
            Left(
                name=key.name,
                requests=key.requests,
                seconds=key.seconds,
                left=0 if wait > 0 else max(0, key.requests - sent),
                wait=wait / _MICRO,
                penalty=penalty / _MICRO,
            )
            for key, sent, wait, penalty in zip(keys, numbers[::3], numbers[1::3], numbers[2::3], strict=True)
        ]

    def _ask(self, operation: str, keys: Sequence[Key], ticket: str, operand: int) -> Plan[list[Any] | None]:
        """Run the script, after reporting what this process sent where the server does not know; ``None`` when gone."""
        now = time.monotonic()
        if self._lost_at is not None and not self._joined:
            if now < self._look_at:
                return None
            self._look_at = now + self._look
        if not self._joined and operation != "cancel":
            known = list(self._keys.values())
            reply = yield self._asking("join", known, f"{self._member}:told", self._contact, self._ages(known))
            if reply is None:
                self._lose()
                return None
            self._epoch, self._joined, self._contact = reply[1].decode(), True, int(reply[2])
        reply = yield self._asking(operation, keys, ticket, operand)
        if reply is None:
            self._lose()
            return None
        if reply[0] == b"go":
            self._contact = int(reply[3])
        return reply

    def _lose(self) -> None:
        """The server is gone."""
        self._joined = False
        now = time.monotonic()
        if self._lost_at is None:
            self._lost_at = now
        self._look_at = now + self._look

    def _asking(self, operation: str, keys: Sequence[Key], ticket: str, operand: int, ages: Sequence[int] = ()) -> Ask:
        """The script's keys and arguments."""
        names = [f"{self._prefix}:epoch", f"{self._prefix}:members"]
        limits: list[int] = []
        for key in keys:
            names += (f"{self._prefix}:slots:{key.name}", f"{self._prefix}:holds:{key.name}")
            limits += (key.requests, round((key.seconds + self._margin(key.seconds)) * _MICRO))
        look = round(self._look * _MICRO)
        head = [operation, self._member, ticket, self._epoch, self._members, look, operand]
        return Ask(names, [*head, *limits, *ages])

    def _ages(self, keys: Sequence[Key]) -> list[int]:
        """For each budget how many requests this process sent in its window, and how long ago each, in µs."""
        told = []
        for ages in self._alone.recent(self._own(keys)):
            told += [len(ages), *(round(age * _MICRO) for age in ages)]
        return told

    def _own(self, keys: Sequence[Key]) -> tuple[Key, ...]:
        """The budgets cut down to this process's share."""
        return tuple(_cut(key, self._share) for key in keys)

    def _operand(self, max_wait: float | None) -> int:
        """The longest wait as the script takes it."""
        if max_wait is None:
            return _WAIT_FOR_BANS if self._wait_for_penalty else _NO_LIMIT
        return round(max_wait * _MICRO)


def _cut(key: Key, share: float) -> Key:
    """``share`` of a budget; over a longer window where it is less than one request."""
    if key.requests * share >= 1:
        return msgspec.structs.replace(key, requests=int(key.requests * share))
    if not key.requests:
        return key
    return msgspec.structs.replace(key, requests=1, seconds=math.ceil(key.seconds / (key.requests * share)))
