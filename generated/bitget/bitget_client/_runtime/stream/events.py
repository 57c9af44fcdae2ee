"""What a stream tells its reader."""

from typing import Any, Generic, TypeVar

import msgspec

T = TypeVar("T")


class Gap(msgspec.Struct, frozen=True):
    """Nothing was heard of ``channels`` between ``start`` and ``end``, Unix seconds; ``end`` is when they were back."""

    start: float
    end: float
    channels: tuple[dict[str, str], ...]
    reason: str = ""


class ChannelRefused(msgspec.Struct, frozen=True):
    """The exchange refused one channel of several; the others go on."""

    channel: dict[str, str]
    code: str
    message: str


class Push(msgspec.Struct, Generic[T], gc=False):
    """One message of a channel.

    ``data`` is what it says; ``action`` is ``snapshot`` or ``update``; ``arg`` the subscription it belongs to;
    ``ts`` the exchange's time in milliseconds; ``source`` is ``ws``, or ``rest`` when the push was lost and its
    content was fetched; ``gap`` is set on the first push after a gap.
    """

    data: T
    action: str = ""
    ts: int | str | None = None
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
    """One reader's stream."""

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
