"""The same streams for programs without an event loop: a thread of their own carries them."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Generic, Self, TypeAlias, TypeVar, cast

from .book import Book
from .events import Gap, Notice, Status, StreamStatus
from .failures import StreamClosed
from .manager import StreamManager
from .reading import gap_of, read
from .stream import AsyncStream
from .subscription import Operation, Subscription

Item = TypeVar("Item")
T = TypeVar("T")

Answer = list[Any] | Exception | None
ResultQueue: TypeAlias = "SimpleQueue[Answer]"

CLOSED = "the client is closed"
OWN_THREAD = "streams cannot be waited for from their own thread"


class SyncStreamManager:
    """A manager on a background thread, started at the first use and ended by :meth:`close`.

    ``make`` builds the manager; it is called on the thread's own loop.
    """

    def __init__(self, make: Callable[[], StreamManager]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._callbacks: list[threading.Thread] = []
        self._queues: set[ResultQueue] = set()
        self._closed = False
        self.manager: StreamManager | None = None

    def stream(self, *subscriptions: Subscription[Any]) -> "Stream[Any]":
        """A stream of these channels; nothing is sent before it is read or entered."""
        if not subscriptions:
            raise ValueError("a stream needs at least one channel")
        return Stream(self, subscriptions)

    def operate(self, operation: Operation[T]) -> T:
        """Send an order operation and wait for what became of it."""
        return self.run(self.started().operate(operation))

    def status(self) -> Status:
        """Connections, subscriptions, lag, last message, gaps."""
        manager = self.manager
        return self.run(_called(manager.status)) if manager is not None else Status((), ())

    def started(self) -> StreamManager:
        """The manager; starts its thread at the first use. Raises :class:`StreamClosed` after :meth:`close`."""
        with self._lock:
            if self._closed:
                raise StreamClosed(CLOSED)
            if self.manager is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="streams", daemon=True)
                self._thread.start()
                self.manager = self.run(_called(self._make))
            return self.manager

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run something on the thread's loop and wait for it; an interrupt of the waiting cancels it."""
        loop = self._loop
        if loop is None:
            coroutine.close()
            raise StreamClosed(CLOSED)
        if threading.current_thread() is self._thread:
            coroutine.close()
            raise RuntimeError(OWN_THREAD)
        future = asyncio.run_coroutine_threadsafe(coroutine, loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def fetch(self, stream: AsyncStream[Any], results: "ResultQueue") -> None:
        """Have what waits in a stream put into ``results`` as soon as something does, None when nothing will come."""
        loop = self._loop
        if threading.current_thread() is self._thread:
            raise RuntimeError(OWN_THREAD)
        self._queues.add(results)
        try:
            if loop is None:
                results.put(None)
            elif stream.fetch(partial(_post, results)):
                loop.call_soon_threadsafe(stream.hand_over)
        except RuntimeError:  # closed just now
            results.put(None)

    def forget(self, results: "ResultQueue") -> None:
        """Nobody reads it any more."""
        self._queues.discard(results)

    def serve(self, target: Callable[[], None]) -> None:
        """Run a callback's loop on a thread that :meth:`close` waits for."""
        thread = threading.Thread(target=target, name="stream callback", daemon=True)
        self._callbacks.append(thread)
        thread.start()

    def close(self) -> None:
        """Close every connection and end the threads; iterators come to their end. May be called twice."""
        with self._lock:
            self._closed = True
            manager, loop, thread = self.manager, self._loop, self._thread
            if manager is None or loop is None or thread is None:
                return
            self.run(manager.aclose())
            current = threading.current_thread()
            for callback in self._callbacks:
                if callback is not current:
                    callback.join(timeout=5)
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()
            self.manager = self._loop = self._thread = None
            for results in list(self._queues):  # whoever asked when nobody answered any more
                results.put(None)
            self._queues.clear()


async def _called(function: Callable[[], T]) -> T:
    return function()


class Stream(Generic[Item]):
    """The pushes of one or more channels (or the books of book channels) for a plain ``for`` loop.

    Books come as copies, so that they stay as they are while the program looks at them. Raises what
    :class:`AsyncStream` raises.
    """

    def __init__(self, manager: SyncStreamManager, subscriptions: tuple[Subscription[Any], ...]) -> None:
        self._manager = manager
        self.subscriptions = subscriptions
        self._inner: AsyncStream[Any] | None = None
        self._items: deque[Any] = deque()
        self._gap: Gap | None = None
        self._results: ResultQueue = SimpleQueue()
        self._asked = False
        self._fetching = threading.Lock()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Item:
        while True:
            item = self._next()
            if isinstance(item, Notice):
                self._gap = gap_of(item, self._gap)
                continue
            if self._gap is not None:
                item.gap, self._gap = self._gap, None
            return cast("Item", item)

    def events(self) -> Iterator[Item | Notice]:
        """The same pushes with every notice in its place: gaps, refusals, troubles, recoveries; see :class:`Notice`."""
        while True:
            try:
                item = self._next()
            except StopIteration:
                return
            yield item

    def _next(self) -> Any:
        while True:
            try:
                item = read(self._items.popleft())
            except IndexError:
                self._fetch()
            else:
                if item is not None:
                    return item

    def _fetch(self) -> None:
        """Wait for what comes next; an interrupted wait goes on with the next call."""
        with self._fetching:
            if self._items:  # another thread fetched them
                return
            stream = self._opened()
            if not self._asked:
                self._asked = True
                self._manager.fetch(stream, self._results)
            answer = self._results.get()
            if isinstance(answer, list):
                self._asked = False
                self._items.extend(answer)
                return
            self._results.put(answer)  # the end is the end for everyone who reads
        raise StopIteration if answer is None else answer

    def each(self, callback: Callable[[Item], object], *, on_gap: Callable[[Gap], object] | None = None) -> Self:
        """Call ``callback`` for every push on a thread of its own until the stream is closed.

        A callback that raises ends the stream; the thread reports the exception as any thread does.
        """
        self._opened()

        def loop() -> None:
            try:
                for item in self.events():
                    if isinstance(item, Gap):
                        if on_gap is not None:
                            on_gap(item)
                    elif not isinstance(item, Notice):
                        callback(item)
            finally:
                self.close()

        self._manager.serve(loop)
        return self

    def _opened(self) -> AsyncStream[Any]:
        if self._inner is None:
            manager = self._manager.started()
            self._inner = self._manager.run(_called(lambda: manager.stream(*self.subscriptions)))
            self._manager.run(_called(self._inner.open))
        return self._inner

    def ready(self) -> None:
        """Wait until every channel is confirmed."""
        self._manager.run(self._opened().ready())

    def status(self) -> StreamStatus:
        """How the stream does."""
        return self._manager.run(_called(self._opened().status))

    def close(self) -> None:
        """End the subscriptions; an iterator that waits comes to its end. Closing twice does nothing."""
        if self._inner is not None and self._manager.manager is not None:
            self._manager.run(self._inner.aclose())
            self._manager.forget(self._results)

    def __enter__(self) -> Self:
        self._opened()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _post(results: ResultQueue, answer: Answer) -> None:
    """Put into ``results`` what waited, books copied."""
    if isinstance(answer, list):
        answer = [item.copy() if isinstance(item, Book) else item for item in answer]
    results.put(answer)
