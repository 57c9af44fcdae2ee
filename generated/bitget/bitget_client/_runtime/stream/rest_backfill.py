"""Asking REST about one private channel: which calls, from when on, and what to do when one of them fails."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import msgspec

from ..errors import ExchangeError, InvalidRequest
from ..spec.records import Reconcile
from .clock import Clock, sleep
from .event_merger import Answers, EventMerger
from .rows import Row, arguments_of, rows_of
from .send_queue import Arg

Fetch = Callable[[str, dict[str, str], Arg, int | None], Awaitable[Any]]
"""``fetch(call, arguments, arg, since)`` is what REST answers under ``data`` to the rule's own arguments.

What else the call needs follows from the subscription ``arg``; rows begin at Unix ms ``since`` where the call can tell,
with None there is no limit.
"""

ATTEMPTS = 4
FIRST_PAUSE = 0.5
OVERLAP_MS = 5_000  # how much earlier than the gap REST is asked, since clocks differ


class ReconcileOptions(msgspec.Struct, frozen=True):
    """How private channels are completed: whom to ask, how often without a cause, how long a push waits for another.

    ``reorder_seconds`` lets a push that was overtaken on its way come first; 0 hands each on as it comes.
    """

    fetch: Fetch
    every_seconds: float | None = 60.0
    reorder_seconds: float = 0.005


class FetchedRows(msgspec.Struct):
    """What REST said in one round: rows by the place of their rule. ``started`` is Unix ms, ``asked`` monotonic s."""

    started: int
    asked: float
    rows: dict[int, list[Row]] = {}


class Backfill:
    """The calls behind one channel. Each is asked from where it was last fetched, and fails by itself."""

    def __init__(self, rules: Sequence[Reconcile], arg: Arg, fetch: Fetch, clock: Clock) -> None:
        self.rules = rules
        self._arg = arg
        self._fetch = fetch
        self._clock = clock
        self._since = [self._now()] * len(rules)
        self._whole = [place for place, rule in enumerate(rules) if rule.whole]
        self._parts = [place for place, rule in enumerate(rules) if not rule.whole]

    def _now(self) -> int:
        return int(self._clock.time() * 1000)

    def reach_back(self, start: float) -> None:
        """Something may have been missed since ``start``, Unix seconds."""
        self._since = [min(since, int(start * 1000)) for since in self._since]

    async def held(self) -> Answers:
        """What there is now, without what was; nothing when REST does not answer."""
        fetched = self._begin()
        await self._try(fetched, self._whole, [None] * len(self._whole))
        return self.answers(fetched)

    async def everything(self, merger: EventMerger, on_trouble: Callable[[], object]) -> FetchedRows:
        """Ask all calls; those that fail are asked again a few times after ``on_trouble``."""
        fetched = self._begin()
        for attempt in range(ATTEMPTS):
            if attempt:
                on_trouble()
                await sleep(self._clock, FIRST_PAUSE * 2.0**attempt)
            if not await self._fetch_rest_of(fetched, merger):
                break
        return fetched

    def _begin(self) -> FetchedRows:
        return FetchedRows(self._now(), self._clock.monotonic())

    async def _fetch_rest_of(self, fetched: FetchedRows, merger: EventMerger) -> bool:
        """Ask what is not fetched yet; whether to ask again."""
        again = await self._try(fetched, self._whole, [None] * len(self._whole))
        ended = merger.ended_since(self._of(fetched, self._whole)) if self._is_whole(fetched) else None
        starts = [min(self._since[place] - OVERLAP_MS, ended or self._since[place]) for place in self._parts]
        return await self._try(fetched, self._parts, starts) or again

    async def _try(self, fetched: FetchedRows, places: Sequence[int], starts: Sequence[int | None]) -> bool:
        """Ask those of ``places`` that have no answer; whether one failed that may do better later."""
        again = False
        for place, start in zip(places, starts, strict=True):
            if place in fetched.rows:
                continue
            try:
                fetched.rows[place] = await self._rows(self.rules[place], start)
            except ExchangeError as error:
                again = again or not _is_final(error)
            except OSError:
                again = True
        return again

    async def _rows(self, rule: Reconcile, since: int | None) -> list[Row]:
        if rule.reach_seconds is not None:
            since = max(since or 0, self._now() - rule.reach_seconds * 1000)
        arguments = arguments_of(rule, self._arg, since)
        return rows_of(await self._fetch(rule.call, arguments, self._arg, None if rule.whole else since), rule.items)

    def answers(self, fetched: FetchedRows) -> Answers:
        """Rules and their rows."""
        return self._of(fetched, range(len(self.rules)))

    def _of(self, fetched: FetchedRows, places: Sequence[int]) -> Answers:
        return [(self.rules[place], fetched.rows[place]) for place in places if place in fetched.rows]

    def _is_whole(self, fetched: FetchedRows) -> bool:
        return all(place in fetched.rows for place in self._whole)

    def settle(self, fetched: FetchedRows, merger: EventMerger) -> int:
        """What was fetched need not be asked again; returns how many calls were not."""
        for place in fetched.rows:
            self._since[place] = fetched.started
        missing = len(self.rules) - len(fetched.rows)
        if not missing and self._whole:
            merger.forget_ended(self._of(fetched, self._whole))
        return missing


def _is_final(error: ExchangeError) -> bool:
    """Whether the same question will be refused again."""
    return isinstance(error, InvalidRequest) or (error.code is not None and error.retry == "never")


class SharedFetch:
    """The same question asked by several channels at once is asked once."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._running: dict[tuple[Any, ...], asyncio.Task[Any]] = {}

    async def __call__(self, call: str, arguments: dict[str, str], arg: Arg, since: int | None) -> Any:
        """What ``fetch`` answers."""
        members = tuple(value for name, value in sorted(arg.items()) if name not in {"channel", "topic"})
        begin = since // OVERLAP_MS if since is not None else None
        key = (call, tuple(sorted(arguments.items())), members, begin)
        task = self._running.get(key)
        if task is None:
            coroutine = self._fetch_one(call, arguments, arg, since)
            task = self._running[key] = asyncio.get_running_loop().create_task(coroutine, name=f"stream fetch {call}")
            task.add_done_callback(lambda _: self._running.pop(key, None))
        return await asyncio.shield(task)

    async def _fetch_one(self, call: str, arguments: dict[str, str], arg: Arg, since: int | None) -> Any:
        return await self._fetch(call, arguments, arg, since)

    async def aclose(self) -> None:
        """Give up what is being asked."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
