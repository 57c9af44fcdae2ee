"""An order book channel: feeds the engine, and starts over when the book is not right."""

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from ..spec.records import BookRule
from .book import Book, BookPush
from .clock import Clock, Timer
from .codec import Codec
from .events import Push
from .send_queue import Arg
from .topic import Owner, Topic

FIRST_SNAPSHOT_SECONDS = 10.0
LONGEST_RESYNC_SECONDS = 60.0
REFRESH_SECONDS = 900.0  # a book whose numbers hide a loss starts over so often; 49 of them stay below 240 an hour


@cache
def book_decoder(asks: str, bids: str) -> Codec:
    """Decodes pushes of a book whose halves have these wire names."""
    halves: list[tuple[str, Any, Any]] = [
        (name, list[list[str]], msgspec.field(default_factory=list, name=wire))
        for name, wire in (("asks", asks), ("bids", bids))
    ]
    row = msgspec.defstruct("BookPush", halves, bases=(BookPush,), gc=False)
    kind = Push[list[row]]  # type: ignore[valid-type]
    strict = msgspec.json.Decoder(kind).decode

    def decode(payload: bytes) -> Push[Any]:
        try:
            return strict(payload)
        except msgspec.ValidationError:  # numbers may come without quotes, and keep their digits then
            return msgspec.convert(_spelled(_decode_numbers(payload)), kind, strict=False)

    return Codec(strict, decode)


_decode_numbers = msgspec.json.Decoder(float_hook=str).decode


def _spelled(value: Any) -> Any:
    """The same with every number as the text that it was sent as."""
    if isinstance(value, dict):
        return {name: _spelled(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_spelled(member) for member in value]
    return str(value) if type(value) is int else value


class BookTopic(Topic):
    """One book of a stream. The reader gets the book itself, after every change and when it turns stale."""

    def __init__(
        self,
        arg: Arg,
        rule: BookRule,
        owner: Owner,
        clock: Clock,
        *,
        topic: str,
        resubscribe: Callable[[Topic], None],
    ) -> None:
        super().__init__(arg, book_decoder(rule.asks, rule.bids), owner, clock)
        self.replay = self._replay
        self.book = Book(arg, linked=rule.integrity == "seq_pseq", snapshots_only=topic in rule.snapshot_topics)
        self.has_updates = topic not in rule.snapshot_topics
        self._resubscribe = resubscribe
        self._timer: Timer | None = None
        self._refresh_timer: Timer | None = None
        self._patience = 0.0

    def receive(self, payload: bytes) -> bool:
        """Apply a push and hand the book to the reader."""
        return self._take(payload, keep_newer=False)

    def _take(self, payload: bytes, *, keep_newer: bool) -> bool:
        try:
            push = self._decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            if not self._count_undecodable(payload):
                return False
            self._spoil("a push could not be read")
            return True
        self._ts = push.ts
        self._apply(push, keep_newer=keep_newer)
        return True

    def _apply(self, push: Push[Any], *, keep_newer: bool) -> None:
        book = self.book
        before = book.stale
        snapshot = {"snapshot": True, "update": False}.get(push.action.casefold())
        if snapshot is False:
            self.has_updates = True  # whatever the channel is said to send
        for row in push.data:
            book.apply(row, snapshot=snapshot, keep_newer=keep_newer)
        if book.stale is None:
            if before is not None:
                self._recovered()
            self._put(self.key, book)
        elif book.stale != before:
            self._put(self.key, book)
            self._resync()

    def _replay(self, payloads: list[bytes]) -> None:
        """What a new connection said during a hand-over; the book may be further already."""
        for payload in payloads:
            self._take(payload, keep_newer=True)

    def _spoil(self, reason: str) -> None:
        self.book.mark_stale(reason)
        self._put(self.key, self.book)
        self._resync()

    def _recovered(self) -> None:
        self._patience = 0.0
        self._cancel()

    def _resync(self) -> None:
        """Subscribe anew, at once the first time and more and more patiently after that."""
        if self._timer is None and self.ready:
            self._timer = self._clock.call_later(self._patience, self._start_over)

    def _start_over(self) -> None:
        self._timer = None
        if self.book.live or not self.ready:
            return
        self.book.resyncs += 1
        self._patience = min(max(self._patience * 2, FIRST_SNAPSHOT_SECONDS), LONGEST_RESYNC_SECONDS)
        self._resubscribe(self)
        self._resync()

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def confirmed(self) -> None:
        """A snapshot has to follow."""
        super().confirmed()
        self._refresh_later()
        if self.book.stale is not None and self._timer is None:
            self._timer = self._clock.call_later(FIRST_SNAPSHOT_SECONDS, self._start_over)

    def _refresh_later(self) -> None:
        if self._refresh_timer is None and self.has_updates:
            self._refresh_timer = self._clock.call_later(REFRESH_SECONDS, self._refresh)

    def _refresh(self) -> None:
        """Take a new snapshot where a loss cannot be seen; the book is read on until it comes."""
        self._refresh_timer = None
        if self.ready and self.book.live and not self.book.is_numbered:
            self._resubscribe(self)
        self._refresh_later()

    def lost(self, since: float, reason: str) -> None:
        """Nobody knows what the book is now."""
        super().lost(since, reason)
        self._cancel()
        self._patience = 0.0
        self.book.mark_stale(f"connection lost: {reason}")
        self._put(self.key, self.book)

    def end(self) -> None:
        """The subscription is given up."""
        self._cancel()
        if self._refresh_timer is not None:
            self._refresh_timer.cancel()
            self._refresh_timer = None
        self.book.mark_stale("unsubscribed")
