"""Asking REST about one private channel: which calls, from when on, and what each of them answered."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Protocol

import msgspec

from ..errors import ExchangeError, InvalidRequest
from ..spec.records import Reconcile
from .clock import Clock
from .rows import Answer, BadRows, Row, arguments_of, checked_rows
from .send_queue import Arg
from .shared_limits import log, no_preparation

OVERLAP_MS = 10_000  # how much earlier than necessary REST is asked: its history may be some seconds behind
LOOKUP_MS = 1_000  # around the time at which an order was placed that is looked for


class Fetch(Protocol):
    """Asks REST."""

    def __call__(
        self, call: str, arguments: dict[str, str], arg: Arg, since: int | None, until: int | None = None
    ) -> Awaitable[Any]:
        """What REST answers under ``data`` to the rule's own arguments.

        What else the call needs follows from the subscription ``arg``. Rows begin at Unix ms ``since`` and end at
        ``until`` where the call can tell; None is no limit. Raises :class:`PartialAnswer` when a later page failed.
        """


class ReconcileOptions(msgspec.Struct, frozen=True):
    """How private channels are completed: whom to ask, how often without a cause, how long a push waits for another.

    ``reorder_seconds`` lets a push that was overtaken on its way come first; 0 hands each on as it comes. ``prepare``
    is awaited before a round of questions, so that times are the exchange's.
    """

    fetch: Fetch
    every_seconds: float | None = 60.0
    reorder_seconds: float = 0.005
    prepare: Callable[..., Awaitable[None]] = no_preparation


class PartialAnswer(Exception):
    """A later page failed: ``rows`` are those of the pages before it, ``error`` is why."""

    def __init__(self, rows: list[Any], error: Exception) -> None:
        super().__init__(str(error))
        self.rows = rows
        self.error = error


class FetchFailure(msgspec.Struct):
    """Why a call told nothing, or not all; ``final`` says that asking again will not help."""

    call: str
    reason: str
    final: bool


class FetchedRows(msgspec.Struct):
    """What REST said in one round, by the place of the rule. ``started`` is Unix ms, ``asked`` monotonic seconds."""

    started: int
    asked: float
    answers: list[Answer] = []
    failures: dict[int, FetchFailure] = {}


class Backfill:
    """The calls behind one channel. Each is asked from where it last answered, and fails by itself."""

    def __init__(self, rules: Sequence[Reconcile], arg: Arg, fetch: Fetch, clock: Clock) -> None:
        self.rules = rules
        self.snapshots = [place for place, rule in enumerate(rules) if rule.is_snapshot]
        self.parts = [place for place, rule in enumerate(rules) if not rule.is_snapshot]
        self._arg = arg
        self._fetch = fetch
        self._clock = clock
        self._since = [0] * len(rules)
        self.answered = [0] * len(rules)
        """When each call was asked that last answered in full, Unix ms."""

    def begin(self, start_ms: int) -> None:
        """The stream began at that Unix time: what happened before was never missed."""
        self._since = [start_ms] * len(self.rules)
        self.answered = [start_ms] * len(self.rules)

    def _now(self) -> int:
        return int(self._clock.time() * 1000)

    def reach_back(self, start_ms: int) -> None:
        """Something may have been missed since that Unix time."""
        self._since = [min(since, start_ms) for since in self._since]

    async def ask(self, places: Iterable[int]) -> FetchedRows:
        """Ask these calls, lists of what there is first, since they tell which other questions there are."""
        fetched = FetchedRows(self._now(), self._clock.monotonic())
        for place in sorted(places, key=lambda place: not self.rules[place].is_snapshot):
            rule = self.rules[place]
            since = None if rule.is_snapshot else self._since[place] - OVERLAP_MS
            rows, failure = await self._rows(rule, since)
            if rows is not None:
                fetched.answers.append(Answer(place, rule, rows, complete=failure is None))
            if failure is not None:
                fetched.failures[place] = failure
            if failure is None or failure.final:
                self._since[place] = fetched.started
            if failure is None:
                self.answered[place] = fetched.started
        return fetched

    async def look_up(self, row: Row, opened: int) -> FetchedRows:
        """Ask for one order that was placed at that Unix time in ms, of which ``row`` is known."""
        fetched = FetchedRows(self._now(), self._clock.monotonic())
        for place in self.parts:
            rule = self.rules[place]
            if not _may_list(rule, row):
                continue
            rows, failure = await self._rows(rule, opened - LOOKUP_MS, opened + LOOKUP_MS)
            if rows:
                fetched.answers.append(Answer(place, rule, rows, complete=False))
            if failure is not None:
                fetched.failures[place] = failure
        return fetched

    async def _rows(
        self, rule: Reconcile, since: int | None, until: int | None = None
    ) -> tuple[list[Row] | None, FetchFailure | None]:
        """What a call tells, and why it does not tell all."""
        if rule.lookback_seconds is not None:
            since = max(since or 0, self._now() - rule.lookback_seconds * 1000)
        arguments = arguments_of(rule, self._arg, since)
        failure = None
        try:
            data = await self._fetch(rule.call, arguments, self._arg, None if rule.is_snapshot else since, until)
        except PartialAnswer as partial:
            data, failure = partial.rows, self._failure(rule, partial.error)
        except Exception as error:  # noqa: BLE001 - one call that fails must not stop the others
            return None, self._failure(rule, error)
        try:
            return checked_rows(rule, data), failure
        except BadRows as error:
            return None, failure or self._failure(rule, error)

    def _failure(self, rule: Reconcile, error: Exception) -> FetchFailure:
        known = isinstance(error, ExchangeError | OSError | BadRows)
        if not known:
            log.exception("Recovery by %s failed", rule.call, exc_info=error)
        text = str(error) if known else type(error).__name__
        return FetchFailure(rule.call, text, _is_final(error))


def _is_final(error: Exception) -> bool:
    """Whether the same question will be refused again."""
    if isinstance(error, InvalidRequest):
        return True
    # A code without a meaning is one that nobody knows: it may pass.
    return isinstance(error, ExchangeError) and bool(error.code and error.meaning) and error.retry == "never"


def _may_list(rule: Reconcile, row: Row) -> bool:
    """Whether a call's constant arguments fit what is known of a thing."""
    return all(
        str(row[name]).casefold() == value.casefold()
        for name, value in rule.params.items()
        if name in row and not value.startswith("{")
    )


class SharedFetch:
    """The same question asked by several channels at once is asked once."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._running: dict[tuple[Any, ...], asyncio.Task[Any]] = {}

    async def __call__(
        self, call: str, arguments: dict[str, str], arg: Arg, since: int | None, until: int | None = None
    ) -> Any:
        """What ``fetch`` answers."""
        members = tuple(value for name, value in sorted(arg.items()) if name not in {"channel", "topic"})
        begin = since // OVERLAP_MS if since is not None and until is None else since
        key = (call, tuple(sorted(arguments.items())), members, begin, until)
        task = self._running.get(key)
        if task is None:
            coroutine = self._fetch_one(call, arguments, arg, since, until)
            task = asyncio.get_running_loop().create_task(coroutine, name=f"stream fetch {call}")
            self._running[key] = task
            task.add_done_callback(lambda _: self._running.pop(key, None))
        return await asyncio.shield(task)

    async def _fetch_one(
        self, call: str, arguments: dict[str, str], arg: Arg, since: int | None, until: int | None
    ) -> Any:
        if until is None:
            return await self._fetch(call, arguments, arg, since)
        return await self._fetch(call, arguments, arg, since, until)

    async def aclose(self) -> None:
        """Give up what is being asked."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
