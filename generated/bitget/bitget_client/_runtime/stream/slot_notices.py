"""What the readers of one connection's channels are told about it; the log is told the same."""

from collections.abc import Callable, Iterable

from .clock import Timer  # noqa: TC001 - an attribute's type
from .events import NotConnected, StreamWarning
from .protocol_events import Delayed, Denied, Event, Key, ProtocolError, Unsubscribed
from .shared_limits import ConnectionContext, log
from .topic import Owner, Topic

SLOW_SECONDS = 3.0  # after which a reader is told that an attempt has brought nothing yet

Channels = tuple[dict[str, str], ...]


class SlotNotices:
    """Tells the owners of ``topics``, which is the connection's own table; a refused channel is taken out of it."""

    def __init__(self, name: str, topics: dict[Key, Topic], context: ConnectionContext) -> None:
        self._name = name
        self._topics = topics
        self._clock = context.clock
        self._timer: Timer | None = None

    def watch(self, progress: Callable[[], tuple[str, int]]) -> None:
        """An attempt begins: tell what it waits for when it takes longer than readers should wait without a word."""
        self.unwatch()
        self._timer = self._clock.call_later(SLOW_SECONDS, lambda: self.not_connected(*progress()))

    def unwatch(self) -> None:
        """The attempt is over."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def confirmed(self, key: Key) -> None:
        """The exchange acknowledged a subscription."""
        if key in self._topics:
            log.debug("Stream %s: subscribed %s", self._name, self._topics[key].arg)
            self._topics[key].confirmed()

    def lost(self, since: float, reason: str) -> None:
        """Nothing was heard since that Unix time."""
        log.warning("Stream %s: %s", self._name, reason)
        for topic in list(self._topics.values()):
            topic.lost(since, reason)

    def not_connected(self, reason: str, failures: int, pause: float | None = None) -> None:
        """An attempt failed, and the next one follows after ``pause`` seconds; None while one is running."""
        now = self._clock.time()
        next_try = now + pause if pause is not None else None
        for owner, channels in _by_owner(self._waiting()):
            owner.not_connected(NotConnected(now, reason, failures, channels, next_try))

    def take(self, event: Event) -> None:
        """What the exchange said about subscriptions."""
        match event:
            case Denied(key, code, message) if key in self._topics:
                log.warning("Stream %s: refused %s: %s %s", self._name, self._topics[key].arg, code, message)
                self._topics.pop(key).refused(code, message)
            case Delayed(keys, code, message, seconds):
                self._warn(code, message, [self._topics[key] for key in keys if key in self._topics], seconds)
            case Unsubscribed(key) if key in self._topics:
                topic = self._topics[key]
                log.warning("Stream %s: the exchange ended %s; it is asked for again", self._name, topic.arg)
                topic.lost(self._clock.time(), "the exchange ended the subscription")
            case ProtocolError(code, message) if code:
                self._warn(code, message, self._waiting() or list(self._topics.values()), None)
            case _:
                pass

    def _waiting(self) -> list[Topic]:
        return [topic for topic in self._topics.values() if not topic.ready]

    def _warn(self, code: str, message: str, topics: Iterable[Topic], seconds: float | None) -> None:
        log.warning("Stream %s: the exchange says %s %s", self._name, code, message)
        next_try = self._clock.time() + seconds if seconds is not None else None
        for owner, channels in _by_owner(topics):
            owner.buffer.notice(StreamWarning(code, message, channels, next_try))


def _by_owner(topics: Iterable[Topic]) -> Iterable[tuple[Owner, Channels]]:
    """The streams of these topics, each with its channels."""
    found: dict[int, tuple[Owner, list[dict[str, str]]]] = {}
    for topic in topics:
        found.setdefault(id(topic.owner), (topic.owner, []))[1].append(topic.arg)
    return [(owner, tuple(channels)) for owner, channels in found.values()]
