"""What a stream tells its reader."""

from typing import Any, Generic, TypeVar

import msgspec

T = TypeVar("T")


class Notice(msgspec.Struct, frozen=True):
    """Anything that ``stream.events()`` tells besides pushes."""


class Gap(Notice, frozen=True):
    """Nothing is heard of ``channels`` from ``start`` on, Unix seconds; ``end`` is when they were back.

    A gap is told twice: with ``end`` None as soon as it opens, and again when it has ended.
    """

    start: float
    end: float | None
    channels: tuple[dict[str, str], ...]
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the gap has not ended yet."""
        return self.end is None


class NotConnected(Notice, frozen=True):
    """``channels`` have no working subscription since ``since``, Unix seconds; it is tried again and again.

    ``attempts`` counts failures in a row, 0 while the first attempt is slow; ``next_try`` is the Unix time of the next
    attempt, None while one is running.
    """

    since: float
    reason: str
    attempts: int
    channels: tuple[dict[str, str], ...]
    next_try: float | None = None


class ChannelRefused(Notice, frozen=True):
    """The exchange refused one channel of several for good; the others go on."""

    channel: dict[str, str]
    code: str
    message: str


class StreamWarning(Notice, frozen=True):
    """The exchange said something that ends no subscription: an error that passes, a limit, an error about nothing.

    ``channels`` are those that it can be about; ``next_try`` is the Unix time at which they are asked for again.
    """

    code: str
    message: str
    channels: tuple[dict[str, str], ...]
    next_try: float | None = None


class ConnectTimeout(Notice, frozen=True):
    """No channel of the stream worked within ``seconds``; plain iteration raises :class:`StreamConnectError`."""

    seconds: float
    reason: str


class Recovered(Notice, frozen=True):
    """REST has told all that a private channel may have missed between ``start`` and ``end``, Unix seconds.

    ``counts`` has the rows that were missing, by REST call.
    """

    start: float
    end: float
    channel: dict[str, str]
    counts: dict[str, int]


class Unrecovered(Notice, frozen=True):
    """REST has not told yet what a private channel missed between ``start`` and ``end``, Unix seconds.

    ``calls`` are the REST calls that failed or that tell nothing certain yet; ``next_try`` is the Unix time at which
    they are asked again, None where the exchange refuses them for good: that part stays unknown.
    """

    start: float
    end: float
    channel: dict[str, str]
    reason: str
    calls: tuple[str, ...]
    next_try: float | None


class Push(msgspec.Struct, Generic[T], gc=False):
    """One message of a channel.

    ``data`` is what it says; ``action`` is ``snapshot`` or ``update``; ``arg`` the subscription it belongs to;
    ``ts`` the exchange's time in milliseconds; ``source`` is ``ws``, or ``rest`` when the push was lost and its
    content was fetched; ``gap`` is set on the first push after a gap.
    """

    data: T
    action: str = ""
    ts: int | float | str | None = None
    arg: Any = msgspec.field(default=None, name="<arg>")
    source: Any = msgspec.field(default="ws", name="<source>")
    gap: Any = msgspec.field(default=None, name="<gap>")

    def __repr__(self) -> str:
        return f"Push(arg={self.arg!r}, action={self.action!r}, source={self.source!r}, data={self.data!r})"


class StreamCounters(msgspec.Struct):
    """What happened to the pushes of one stream."""

    received: int = 0
    delivered: int = 0
    dropped: int = 0
    replaced: int = 0
    recovered: int = 0
    duplicates: int = 0
    superseded: int = 0
    undecodable: int = 0
    unanswered: int = 0


class ConnectionStatus(msgspec.Struct, frozen=True):
    """One connection.

    ``opened_at`` and ``last_message`` are Unix seconds; ``lag`` is the seconds between the exchange's time of the
    newest push and the last message; ``waiting`` counts subscriptions that the limits hold back; ``trouble`` says why
    the last attempt to connect failed or the last connection ended; ``unmatched_messages`` counts messages that belong
    to no subscription or that cannot be understood.
    """

    name: str
    state: str
    channels: int
    confirmed: int
    opened_at: float | None
    last_message: float | None
    lag: float | None
    reconnects: int
    waiting: int
    trouble: str = ""
    unmatched_messages: int = 0


class StreamStatus(msgspec.Struct, frozen=True):
    """One reader's stream. ``live`` says that every channel is confirmed and no gap is open or unrecovered."""

    channels: tuple[dict[str, str], ...]
    live: bool
    buffered: int
    counters: StreamCounters
    gaps: tuple[Gap, ...]


class Status(msgspec.Struct, frozen=True):
    """All connections and streams of a client."""

    connections: tuple[ConnectionStatus, ...]
    streams: tuple[StreamStatus, ...]

    @property
    def subscriptions(self) -> int:
        """Channels that the exchange has confirmed."""
        return sum(connection.confirmed for connection in self.connections)
