"""A private channel: what was pushed and, after gaps and from time to time, what REST says of the same."""

from typing import Any, get_args

import msgspec

from ..spec.records import Reconcile
from .clock import Clock, Timer
from .codec import Codec
from .event_merger import EventMerger
from .events import Gap, Push
from .recovery import Recovery
from .rest_backfill import Backfill, ReconcileOptions
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
        data: Any,
        options: ReconcileOptions,
    ) -> None:
        super().__init__(arg, codec, owner, clock)
        self._options = options
        names, aliases = members_of(data)
        self._merger = EventMerger(rules, arg, since=0, names=names, aliases=aliases)
        self._backfill = Backfill(rules, arg, options.fetch, clock)
        self._recovery = Recovery(
            self._backfill,
            self._merger,
            clock,
            options,
            arg=arg,
            emit=self._emit_missed,
            tell=owner.buffer.notice,
            on_round=self._stop_holding,
        )
        self._waiting: list[_Waiting] = []
        self._is_holding = False
        self._was_confirmed = False
        self._made_at = clock.monotonic()
        self._lost_at: float | None = None  # when the gap began, monotonic: the wall clock may jump meanwhile
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
        if self._is_holding:
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
        if not self._was_confirmed:
            # By the exchange's clock, which was asked for between the making of this topic and its first login.
            self._was_confirmed = True
            age = self._clock.monotonic() - self._made_at
            self._merger.since = int((self._clock.time() - age) * 1000)
            self._backfill.begin(self._merger.since)
        super().confirmed()
        self._schedule()
        if self._backfill.snapshots:
            self._recovery.start_once()

    def lost(self, since: float, reason: str) -> None:
        """Nothing is heard since that Unix time."""
        if self.ready and self._lost_at is None:
            self._lost_at = self._clock.monotonic() - max(self._clock.time() - since, 0.0)
        super().lost(since, reason)

    def gap_ended(self, gap: Gap) -> None:  # noqa: ARG002 - times by the wall clock are for the reader
        """Ask what was said in it; what is pushed meanwhile waits a moment."""
        now = self._clock.monotonic()
        start, self._lost_at = self._lost_at, None
        self._is_holding = True
        self._cancel_holding()
        self._held_timer = self._clock.call_later(HELD_SECONDS, self._stop_holding)
        self._recovery.gap(start if start is not None else now, now)

    @property
    def live(self) -> bool:
        """Whether nothing is missing: no gap is open, and REST has told what was missed in the last one."""
        return self.ready and not self._recovery.is_open

    def _stop_holding(self) -> None:
        self._cancel_holding()
        self._is_holding = False
        self._flush()

    def _cancel_holding(self) -> None:
        if self._held_timer is not None:
            self._held_timer.cancel()
            self._held_timer = None

    def _schedule(self) -> None:
        if not self._recovery.ended and self._timer is None and self._options.every_seconds is not None:
            self._timer = self._clock.call_later(self._options.every_seconds, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self.ready:
            self._recovery.start()
            self._schedule()

    def _emit_missed(self, rows: list[Row]) -> None:
        """Give the reader what was missed, before what waits when it is older."""
        for row in rows:
            time = self._merger.time_of(row)
            self._flush_older(time)
            self._counters.recovered += 1
            self._emit([row], "update", time, "rest")
        self._counters.unanswered = self._recovery.unanswered

    def _flush_older(self, time: int | None) -> None:
        """Emit waiting pushes that are older than ``time``."""
        while self._waiting and time is not None:
            rows = self._waiting[0].rows
            if not rows or (self._merger.time_of(rows[0]) or 0) >= time:
                return
            self._tell(self._waiting.pop(0))

    def end(self) -> None:
        """Stop asking, and ask no more whatever still comes."""
        self._recovery.end()
        for timer in (self._timer, self._flush_timer, self._held_timer):
            if timer is not None:
                timer.cancel()
        self._timer = self._flush_timer = self._held_timer = None

    async def settled(self) -> None:
        """Wait until nothing of the topic runs."""
        await self._recovery.settled()


def members_of(data: Any) -> tuple[frozenset[str] | None, dict[str, str]]:
    """Wire names of a push's rows, None when the type does not tell, and their other spellings."""
    row = get_args(data)[0] if get_args(data) else data
    if not isinstance(row, type) or not issubclass(row, msgspec.Struct):
        return None, {}
    fields = {field.name: field.encode_name for field in msgspec.structs.fields(row)}
    aliases = getattr(row, "ALIASES", {})
    return frozenset(fields.values()), {
        wire: fields[name] for name, wires in aliases.items() for wire in wires if wire not in fields.values()
    }
