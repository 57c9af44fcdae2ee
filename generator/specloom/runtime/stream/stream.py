"""What a reader holds: an asynchronous iterator over the pushes of some channels."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar, cast

from .backpressure import PushBuffer
from .clock import Clock, Timer
from .events import ConnectTimeout, Gap, NotConnected, Notice, StreamStatus
from .failures import LoginRefused, StreamClosed, StreamError, SubscriptionRefused
from .reading import buffering_of, connect_error, gap_of, read
from .subscription import Subscription
from .topic import Topic

Item = TypeVar("Item")

_GAPS_KEPT = 1000


class StreamOwner(Protocol):
    """The manager of a stream, as far as a stream needs it."""

    clock: Clock
    connect_timeout: float

    def attach(self, stream: "AsyncStream[Any]") -> None:
        """Subscribe the channels of a stream."""

    async def detach(self, stream: "AsyncStream[Any]") -> None:
        """End the subscriptions of a stream."""

    def hold(self, stream: "AsyncStream[Any]") -> None:
        """Stop reading the connections of a stream that blocks."""

    def release(self, stream: "AsyncStream[Any]") -> None:
        """Read them again."""


class AsyncStream(Generic[Item]):
    """The pushes of one or more channels (or the books of book channels), in the order in which they came.

    It subscribes when it is first read or entered, and ends its subscriptions when it is closed: use ``async with``,
    or call :meth:`aclose`; a plain ``async for`` that is left by ``break`` keeps the stream open for the next loop.
    Reading raises :class:`SubscriptionRefused` when the exchange refuses every channel, :class:`LoginRefused` when it
    refuses the key, :class:`StreamClosed` when the stream is closed before it was read, and
    :class:`StreamConnectError` when no channel worked in time; reading again goes on waiting.
    """

    def __init__(self, manager: StreamOwner, subscriptions: Sequence[Subscription[Any]]) -> None:
        self._manager = manager
        self.subscriptions = tuple(subscriptions)
        self.policy, size = buffering_of(self.subscriptions)
        self.buffer = PushBuffer(self.policy, size, on_full=self._hold, on_room=self._release)
        self._items = self.buffer.items
        self._take = self.buffer.take
        self.gaps: deque[Gap] = deque(maxlen=_GAPS_KEPT)
        self.topics: list[Topic] = []
        self._reader: asyncio.Future[None] | None = None
        self._take_all: Callable[[list[Any] | Exception | None], object] | None = None
        self._error: StreamError | None = None
        self._closed = False
        self._open = False
        self._last_gap: Gap | None = None
        self._connect_timer: Timer | None = None
        self._trouble = "no answer"  # why there is no connection
        self._overdue = 0  # how often nothing worked in time
        self._progress: list[asyncio.Future[None]] = []

    # reading

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Item:
        while True:
            item = self._take() if self._items else await self._next()
            kind = item.__class__
            if kind is tuple:
                topic, payload = item
                item = topic.read(payload)
            elif isinstance(item, Notice):
                self._last_gap = gap_of(item, self._last_gap)
                continue
            if item is not None:
                if item.gap is not self._last_gap:
                    item.gap, self._last_gap = self._last_gap, None
                return item  # type: ignore[no-any-return]

    async def events(self) -> AsyncIterator[Item | Notice]:
        """The same pushes with every notice in its place: gaps, refusals, troubles, recoveries; see :class:`Notice`."""
        while True:
            try:
                item = read(await self._next())
            except StopAsyncIteration:
                return
            if item is not None:
                yield cast("Item | Notice", item)

    def fetch(self, take: Callable[[list[Any] | Exception | None], object]) -> bool:
        """Have :meth:`hand_over` called as soon as something waits; whether it has to be called now.

        Any thread may ask, one at a time. ``take`` gets all that waits, for :func:`read`, or why nothing will come:
        the error that reading would raise, or None at the end of the stream.
        """
        self._take_all = take
        self.buffer.wake = self._hand_over_soon
        # From here on a push tells the asker; what came before shows now.
        return bool(self._items) or self._closed or self._error is not None

    def hand_over(self) -> None:
        """Give whoever asked what waits."""
        self.buffer.due = False
        take = self._take_all
        if take is None or not (self._items or self._closed or self._error):
            return
        self._take_all = self.buffer.wake = None
        if self._items:
            take([self._take() for _ in range(len(self._items))])
        else:
            take(self._error)

    def _hand_over_soon(self) -> None:
        """Once the whole of what the socket brought is there."""
        self.buffer.wake = None
        self.buffer.due = True
        asyncio.get_running_loop().call_soon(self.hand_over)

    async def _next(self) -> Any:
        if not self._open:
            self.open()
        while not self._items:
            if self._error is not None:
                raise self._error
            if self._closed:
                raise StopAsyncIteration
            if self.buffer.wake is not None:
                raise RuntimeError("a stream has one reader at a time")
            self._reader = asyncio.get_running_loop().create_future()
            self.buffer.wake = self._resume
            try:
                await self._reader
            finally:
                self._reader = self.buffer.wake = None
                self.buffer.due = False
        return self._take()

    def _wake(self) -> None:
        if self.buffer.wake is not None:
            self.buffer.wake()

    def _resume(self) -> None:
        self.buffer.wake = None
        reader = self._reader
        if reader is not None and not reader.done():
            self.buffer.due = True
            reader.set_result(None)

    def _advance(self) -> None:
        for waiter in self._progress:
            if not waiter.done():
                waiter.set_result(None)

    # life

    def open(self) -> None:
        """Subscribe now instead of at the first read; needs a running loop."""
        if self._closed:
            raise StreamClosed("the stream is closed")
        if not self._open:
            self._open = True
            self._manager.attach(self)
            self._wait_for_connection()

    def _wait_for_connection(self) -> None:
        self._connect_timer = self._manager.clock.call_later(self._manager.connect_timeout, self._connect_overdue)

    def _connect_overdue(self) -> None:
        """Nothing works yet: tell the reader, and go on waiting."""
        self._overdue += 1
        self.buffer.notice(ConnectTimeout(self._manager.connect_timeout, self._trouble))
        self._advance()
        self._wait_for_connection()

    def _stop_waiting(self) -> None:
        if self._connect_timer is not None:
            self._connect_timer.cancel()
            self._connect_timer = None

    async def aclose(self) -> None:
        """End the subscriptions; a reader that waits comes to its end. Closing twice does nothing."""
        if not self._closed:
            self._closed = True
            if self._open:
                await self._manager.detach(self)
            self._wake()

    def end(self) -> None:
        """Let no topic wait for anything."""
        self._stop_waiting()
        for topic in self.topics:
            topic.end()

    async def settled(self) -> None:
        """Wait until nothing of the stream runs."""
        for topic in self.topics:
            await topic.settled()

    def abandon(self) -> None:
        """The client is closed, and every stream with it."""
        self._closed = True
        self.topics.clear()
        self._wake()
        self._advance()

    async def __aenter__(self) -> Self:
        self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def ready(self) -> None:
        """Wait until every channel is confirmed; raises what reading raises."""
        self.open()
        overdue = self._overdue
        while not all(topic.ready for topic in self.topics):
            if self._overdue > overdue:
                raise connect_error(ConnectTimeout(self._manager.connect_timeout, self._trouble))
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._progress.append(waiter)
            try:
                await waiter
            finally:
                self._progress.remove(waiter)
        if self._error is not None:
            raise self._error

    # what the topics tell

    def topic_confirmed(self) -> None:
        """One of its channels is there."""
        self._stop_waiting()
        self._advance()

    def not_connected(self, notice: NotConnected) -> None:
        """Some of its channels have no working subscription."""
        self._trouble = notice.reason
        self.buffer.notice(notice)

    def topic_refused(self, topic: Topic, code: str, message: str) -> None:
        """One channel was refused; when none is left the reader is told by an exception."""
        self.topics.remove(topic)
        if not self.topics:
            self._error = SubscriptionRefused(topic.arg, code, message)
            self._stop_waiting()
            self._wake()
        self._advance()

    def login_failed(self, code: str, message: str) -> None:
        """The key was refused."""
        self._error = LoginRefused(f"the exchange refused the login: {code} {message}", code)
        self.topics.clear()
        self._stop_waiting()
        self._wake()
        self._advance()

    def _hold(self) -> None:
        self._manager.hold(self)

    def _release(self) -> None:
        self._manager.release(self)

    def status(self) -> StreamStatus:
        """How the stream does."""
        return StreamStatus(
            channels=tuple(topic.arg for topic in self.topics),
            live=bool(self.topics) and all(topic.live for topic in self.topics),
            buffered=len(self.buffer),
            counters=self.buffer.counted(),
            gaps=tuple(self.gaps),
        )
