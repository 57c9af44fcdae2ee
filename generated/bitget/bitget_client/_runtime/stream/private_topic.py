"""A private channel: what was pushed and, after gaps and from time to time, what REST says of the same."""

import asyncio
from typing import Any, get_args

import msgspec

from ..spec.records import Reconcile
from .clock import Clock, Timer
from .codec import Codec
from .event_merger import EventMerger
from .events import Gap, Push
from .rest_backfill import Backfill, FetchedRows, ReconcileOptions
from .rows import Row, rows_of
from .send_queue import Arg
from .topic import Owner, Topic

HELD_SECONDS = 3.0  # longest that live pushes wait for REST

_decode_rows = msgspec.json.Decoder(Push[Any]).decode


class _Waiting(msgspec.Struct):
    """A push that waits for earlier ones; ``heard`` is when it came, monotonic seconds."""

    push: Push[Any]
    rows: list[Row]
    heard: float


class PrivateTopic(Topic):
    """One private channel of a stream.

    After a gap what is pushed waits until REST was asked, so that missed events come before later ones. With
    ``reorder_seconds`` every push waits so long for an earlier one that was overtaken.
    """

    repeats_on_subscribe = False  # orders and fills are not repeated, and states are told apart by their content

    def __init__(
        self,
        arg: Arg,
        codec: Codec,
        owner: Owner,
        clock: Clock,
        *,
        rules: tuple[Reconcile, ...],
        names: frozenset[str] | None,
        options: ReconcileOptions,
    ) -> None:
        super().__init__(arg, codec, owner, clock)
        self._options = options
        self._merger = EventMerger(rules, arg, since=int(clock.time() * 1000), names=names)
        self._backfill = Backfill(rules, arg, options.fetch, clock)
        self._waiting: list[_Waiting] = []
        self._task: asyncio.Task[None] | None = None
        self._gap_open = False
        self._ended = False
        self._again = False
        self._begun = not any(rule.whole for rule in rules)
        self._timer: Timer | None = None
        self._flush_timer: Timer | None = None
        self._held_timer: Timer | None = None

    def receive(self, payload: bytes) -> bool:
        """Take a push; the reader gets the rows that are news."""
        try:
            push = _decode_rows(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return self._count_undecodable(payload)
        self._ts = push.ts
        push.arg = self.arg
        self._waiting.append(_Waiting(push, rows_of(push.data, ""), self._clock.monotonic()))
        if self._options.reorder_seconds and self._flush_timer is None:
            self._flush_timer = self._clock.call_later(self._options.reorder_seconds, self._flush)
        elif not self._options.reorder_seconds:
            self._flush()
        return True

    def _flush(self) -> None:
        """Give the reader what waits, unless REST is being asked about a gap."""
        self._flush_timer = None
        if self._gap_open:
            return
        waiting, self._waiting = self._waiting, []
        if self._options.reorder_seconds:
            waiting.sort(key=lambda item: max((self._merger.time_of(row) or 0 for row in item.rows), default=0))
        for item in waiting:
            self._tell(item)
        self._count()

    def _tell(self, item: _Waiting) -> None:
        push, news = item.push, self._merger.pushed(item.rows, item.heard)
        if news or not item.rows:
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
        if not self._begun:
            self._reconcile()

    def gap(self, gap: Gap) -> None:
        """Tell of the gap, then ask what was said in it."""
        super().gap(gap)
        self._backfill.reach_back(gap.start)
        self._gap_open = True
        self._held_timer = self._clock.call_later(HELD_SECONDS, self._stop_holding)
        self._reconcile()

    def _stop_holding(self) -> None:
        self._gap_open = False
        self._flush()

    def _schedule(self) -> None:
        if not self._ended and self._timer is None and self._options.every_seconds is not None:
            self._timer = self._clock.call_later(self._options.every_seconds, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self.ready:
            self._reconcile()
            self._schedule()

    def _reconcile(self) -> None:
        if self._ended:
            return
        if self._task is not None and not self._task.done():
            self._again = self._again or self._gap_open
            return
        name = f"stream reconcile {self._backfill.rules[0].call}"
        self._task = asyncio.get_running_loop().create_task(self._run(), name=name)

    async def _run(self) -> None:
        if not self._begun:
            self._begun = True
            self._merger.begin(await self._backfill.held(), self._clock.monotonic())
            if not self._gap_open:
                return
        while True:
            self._again = False
            fetched = await self._backfill.everything(self._merger, self._stop_holding)
            if not self._again:
                break
        self._merge(fetched)
        self._stop_holding()

    def _merge(self, fetched: FetchedRows) -> None:
        """Emit what was missed, before what waits when it is older."""
        for row in self._merger.fetched(self._backfill.answers(fetched), fetched.asked):
            time = self._merger.time_of(row)
            self._flush_older(time)
            self._counters.recovered += 1
            self._emit([row], "update", time, "rest")
        self._counters.unanswered += self._backfill.settle(fetched, self._merger)

    def _flush_older(self, time: int | None) -> None:
        """Emit waiting pushes that are older than ``time``."""
        while self._waiting and time is not None:
            rows = self._waiting[0].rows
            if not rows or (self._merger.time_of(rows[0]) or 0) >= time:
                return
            self._tell(self._waiting.pop(0))

    def end(self) -> None:
        """Stop asking, and ask no more whatever still comes."""
        self._ended = True
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


def members_of(data: Any) -> frozenset[str] | None:
    """Socket names of a push's rows, None when the type does not tell."""
    row = get_args(data)[0] if get_args(data) else data
    if not isinstance(row, type) or not issubclass(row, msgspec.Struct):
        return None
    return frozenset(field.encode_name for field in msgspec.structs.fields(row))
