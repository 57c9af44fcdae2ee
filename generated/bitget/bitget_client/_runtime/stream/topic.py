"""A subscription of one stream: decodes its pushes and tells the stream what becomes of it."""

from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

import msgspec

from .backpressure import PushBuffer
from .clock import Clock
from .codec import Codec
from .events import ChannelRefused, Gap, NotConnected, Push
from .protocol_events import key_of
from .send_queue import Arg


class Owner(Protocol):
    """The stream that a topic belongs to."""

    buffer: PushBuffer
    gaps: deque[Gap]

    def topic_confirmed(self) -> None:
        """One of its topics is there."""

    def topic_refused(self, topic: "Topic", code: str, message: str) -> None:
        """One of its topics was refused."""

    def not_connected(self, notice: NotConnected) -> None:
        """Some of its topics have no working subscription."""

    def login_failed(self, code: str, message: str) -> None:
        """Its key was refused."""


class Topic:
    """One channel argument of a stream."""

    replay: Callable[[list[bytes]], None] | None = None
    repeats_on_subscribe = True  # a new subscription is first told what the reader of an old one knows

    def __init__(self, arg: Arg, codec: Codec, owner: Owner, clock: Clock) -> None:
        self.arg = arg
        self.key = key_of(arg)
        self.ready = False
        self._ts: Any = None
        self._newest: bytes | None = None
        self._fast = codec.fast
        self._decode = codec.careful
        self.owner = owner
        self._counters = owner.buffer.counters
        self._buffer = owner.buffer
        self._put = owner.buffer.put
        self._clock = clock
        self._gap: Gap | None = None  # while it is open

    @property
    def ts(self) -> float | None:
        """The exchange's time of the last push, milliseconds."""
        try:
            return float(self._ts if self._newest is None else _stamp(self._newest).ts)
        except (TypeError, ValueError, msgspec.MsgspecError):
            return None

    def receive(self, payload: bytes) -> bool:
        """Keep a push for the reader, who decodes it: whatever is dropped before that costs nothing more."""
        self._newest = payload
        self._put(self.key, (self, payload))
        return True

    def read(self, payload: bytes) -> Push[Any] | None:
        """Decode a push that was kept; None for one that does not fit its model, which is counted."""
        try:
            push = self._fast(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            try:
                push = self._decode(payload)
            except (msgspec.MsgspecError, UnicodeDecodeError):
                self._buffer.unread()
                return None
        push.arg = self.arg
        return push

    def _count_undecodable(self, payload: bytes) -> bool:
        """Count a push that does not fit its model; anything else is for the protocol."""
        if not is_push(payload):
            return False
        self._counters.undecodable += 1
        return True

    def confirmed(self) -> None:
        """The exchange acknowledged: a gap, when there was one, is over."""
        self.ready = True
        if self._gap is not None:
            start = self._gap
            self._gap = None
            ended = Gap(start.start, max(self._clock.time(), start.start), start.channels, start.reason)
            _replace(self.owner.gaps, start, ended)
            self.owner.buffer.notice(ended)
            self.gap_ended(ended)
        self.owner.topic_confirmed()

    def gap_ended(self, gap: Gap) -> None:
        """Pushes come again after a gap."""

    def lost(self, since: float, reason: str) -> None:
        """The connection is gone, which the reader is told now; a second cut before the return prolongs the gap."""
        if self.ready and self._gap is None:
            self._gap = Gap(since, None, (self.arg,), reason)
            self.owner.gaps.append(self._gap)
            self.owner.buffer.notice(self._gap)
        self.ready = False

    @property
    def live(self) -> bool:
        """Whether nothing is missing."""
        return self.ready

    def refused(self, code: str, message: str) -> None:
        """The exchange said no."""
        self.ready = False
        self.owner.buffer.notice(ChannelRefused(self.arg, code, message))
        self.owner.topic_refused(self, code, message)

    def end(self) -> None:
        """The subscription is given up: nothing may be left waiting."""

    async def settled(self) -> None:
        """Wait until nothing of the topic runs."""

    def failed(self, code: str, message: str) -> None:
        """The login was refused."""
        self.owner.login_failed(code, message)


def _replace(gaps: deque[Gap], one: Gap, other: Gap) -> None:
    """Put ``other`` in the place of ``one``, which may have been forgotten meanwhile."""
    for place in range(len(gaps) - 1, -1, -1):
        if gaps[place] is one:
            gaps[place] = other
            return


class _Stamp(msgspec.Struct):
    ts: Any = None


_stamp = msgspec.json.Decoder(_Stamp).decode


class _Data(msgspec.Struct):
    data: msgspec.Raw
    event: str | None = None


_is_push = msgspec.json.Decoder(_Data).decode


def is_push(payload: bytes) -> bool:
    """Whether a message carries data."""
    try:
        return _is_push(payload).event is None
    except msgspec.MsgspecError:
        return False
