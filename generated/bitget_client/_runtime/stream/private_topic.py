"""A private channel: what was pushed and, after gaps and from time to time, what REST says of the same."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, get_args

import msgspec

from ..errors import ExchangeError  # noqa: TID252 - copied into clients under another name
from ..records import Reconcile  # noqa: TID252 - copied into clients under another name
from .clock import Clock, Timer, sleep
from .codec import Codec
from .events import Gap, Push
from .pacing import Arg
from .reconcile import Merger, Row, arguments_of, rows_of
from .topic import Owner, Topic

Ask = Callable[[str, dict[str, str], Arg, int], Awaitable[Any]]
"""``ask(call, arguments, arg, since)`` is what REST answers under ``data`` to the rule's own arguments.

What else the call needs follows from the subscription ``arg``; rows begin at Unix ms ``since`` where the call can tell.
"""

ATTEMPTS = 4
FIRST_PAUSE = 0.5
HELD_SECONDS = 3.0  # longest that live pushes wait for REST
OVERLAP_MS = 5_000  # how much earlier than the gap REST is asked, since clocks differ

_decode_rows = msgspec.json.Decoder(Push[Any]).decode


class Reconciling(msgspec.Struct, frozen=True):
    """How private channels are completed: whom to ask, how often without a cause, how long a push waits for another.

    ``reorder_seconds`` lets a push that was overtaken on its way come first; 0 hands each on as it comes.
    """

    ask: Ask
    every_seconds: float | None = 60.0
    reorder_seconds: float = 0.005


class PrivateTopic(Topic):
    """One private channel of a stream.

    After a gap what is pushed waits until REST was asked, so that missed events come before later ones. With
    ``reorder_seconds`` every push waits so long for an earlier one that was overtaken.
    """

    def __init__(
        self,
        arg: Arg,
        codec: Codec,
        owner: Owner,
        clock: Clock,
        *,
        rules: tuple[Reconcile, ...],
        names: frozenset[str] | None,
        how: Reconciling,
    ) -> None:
        super().__init__(arg, codec, owner, clock)
        self._rules = rules
        self._how = how
        self._merger = Merger(rules, arg, since=int(clock.time() * 1000), names=names)
        self._since = int(clock.time() * 1000)
        self._waiting: list[tuple[Push[Any], list[Row]]] = []
        self._task: asyncio.Task[None] | None = None
        self._asking = False
        self._again = False
        self._timer: Timer | None = None
        self._flush_timer: Timer | None = None
        self._held_timer: Timer | None = None

    def receive(self, payload: bytes) -> bool:
        """Take a push; the reader gets the rows that are news."""
        try:
            push = _decode_rows(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return self._undecodable(payload)
        self._ts = push.ts
        push.arg = self.arg
        self._waiting.append((push, rows_of(push.data, "")))
        if self._how.reorder_seconds and self._flush_timer is None:
            self._flush_timer = self._clock.call_later(self._how.reorder_seconds, self._flush)
        elif not self._how.reorder_seconds:
            self._flush()
        return True

    def _flush(self) -> None:
        """Give the reader what waits, unless REST is being asked about a gap."""
        self._flush_timer = None
        if self._asking:
            return
        waiting, self._waiting = self._waiting, []
        if self._how.reorder_seconds:
            waiting.sort(key=lambda item: max((self._merger.time_of(row) or 0 for row in item[1]), default=0))
        for push, rows in waiting:
            self._tell(push, self._merger.pushed(rows), len(rows))
        self._count()

    def _tell(self, push: Push[Any], news: list[Row], of: int) -> None:
        if news or not of:
            data = news if isinstance(push.data, list) else news[0] if news else push.data
            self._emit(data, push.action, push.ts, "ws")

    def _emit(self, data: Any, action: str, ts: Any, source: str) -> None:
        try:
            push = self._decode(msgspec.json.encode({"action": action, "data": data, "ts": ts}))
        except msgspec.MsgspecError:
            self._counters.undecodable += 1
            return
        push.arg, push.source = self.arg, source
        self._put(self.key, push)

    def _count(self) -> None:
        self._counters.duplicates += self._merger.duplicates
        self._counters.superseded += self._merger.superseded
        self._merger.duplicates = self._merger.superseded = 0

    # asking REST

    def confirmed(self) -> None:
        """The channel is there, perhaps again."""
        super().confirmed()
        self._schedule()

    def gap(self, gap: Gap) -> None:
        """Tell of the gap, then ask what was said in it."""
        super().gap(gap)
        self._since = min(self._since, int(gap.start * 1000))
        self._asking = True
        self._held_timer = self._clock.call_later(HELD_SECONDS, self._stop_holding)
        self._reconcile()

    def _stop_holding(self) -> None:
        self._asking = False
        self._flush()

    def _schedule(self) -> None:
        if self._timer is None and self._how.every_seconds is not None:
            self._timer = self._clock.call_later(self._how.every_seconds, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self.ready:
            self._reconcile()
            self._schedule()

    def _reconcile(self) -> None:
        if self._task is not None and not self._task.done():
            self._again = self._again or self._asking
            return
        name = f"stream reconcile {self._rules[0].call}"
        self._task = asyncio.get_running_loop().create_task(self._run(), name=name)

    async def _run(self) -> None:
        while True:
            self._again = False
            started = int(self._clock.time() * 1000)
            answers = await self._answers()
            if not self._again:
                break
        if answers is not None:
            self._merge(answers)
            self._since = started
        self._asking = False
        self._flush()

    async def _answers(self) -> list[tuple[Reconcile, list[Row]]] | None:
        """What REST says, None when it does not answer; the next timer asks about the same time again."""
        since = self._since - OVERLAP_MS
        for attempt in range(ATTEMPTS):
            if attempt:
                self._asking = False  # live pushes go on while REST is down
                self._flush()
                await sleep(self._clock, FIRST_PAUSE * 2.0**attempt)
            try:
                return [(rule, await self._rows(rule, since)) for rule in self._rules]
            except (ExchangeError, OSError):
                continue
        return None

    async def _rows(self, rule: Reconcile, since: int) -> list[Row]:
        return rows_of(await self._how.ask(rule.call, arguments_of(rule, self.arg), self.arg, since), rule.items)

    def _merge(self, answers: list[tuple[Reconcile, list[Row]]]) -> None:
        """Emit what was missed, before what waits when it is older."""
        for row in self._merger.fetched(answers):
            time = self._merger.time_of(row)
            self._flush_older(time)
            self._counters.recovered += 1
            self._emit([row], "update", time, "rest")

    def _flush_older(self, time: int | None) -> None:
        """Emit waiting pushes that are older than ``time``."""
        while self._waiting and time is not None:
            push, rows = self._waiting[0]
            if not rows or (self._merger.time_of(rows[0]) or 0) >= time:
                return
            del self._waiting[0]
            self._tell(push, self._merger.pushed(rows), len(rows))

    def end(self) -> None:
        """Stop asking."""
        for timer in (self._timer, self._flush_timer, self._held_timer):
            if timer is not None:
                timer.cancel()
        self._timer = self._flush_timer = self._held_timer = None
        if self._task is not None:
            self._task.cancel()

    async def settled(self) -> None:
        """Wait until nothing of the topic runs."""
        if self._task is not None:
            await asyncio.wait([self._task])


class SharedAsk:
    """The same question asked by several channels at once is asked once."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._running: dict[tuple[Any, ...], asyncio.Task[Any]] = {}

    async def __call__(self, call: str, arguments: dict[str, str], arg: Arg, since: int) -> Any:
        """What ``ask`` answers."""
        members = tuple(value for name, value in sorted(arg.items()) if name not in {"channel", "topic"})
        key = (call, tuple(sorted(arguments.items())), members, since // OVERLAP_MS)
        task = self._running.get(key)
        if task is None:
            coroutine = self._ask_one(call, arguments, arg, since)
            task = self._running[key] = asyncio.get_running_loop().create_task(coroutine, name=f"stream ask {call}")
            task.add_done_callback(lambda _: self._running.pop(key, None))
        return await asyncio.shield(task)

    async def _ask_one(self, call: str, arguments: dict[str, str], arg: Arg, since: int) -> Any:
        return await self._ask(call, arguments, arg, since)

    async def aclose(self) -> None:
        """Give up what is being asked."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


def members_of(data: Any) -> frozenset[str] | None:
    """Wire names of a push's rows, None when the type does not tell."""
    row = get_args(data)[0] if get_args(data) else data
    if not isinstance(row, type) or not issubclass(row, msgspec.Struct):
        return None
    return frozenset(field.encode_name for field in msgspec.structs.fields(row))
