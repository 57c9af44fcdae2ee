"""Everything that streams for one client: its pools, its streams, its operations."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import msgspec

from ..codec.tolerant_decoder import build
from ..spec.records import Channel, StreamRules
from .book_topic import BookTopic
from .clock import Clock, SystemClock
from .clock_sync import ClockSync
from .codec import Tolerant, decoder
from .events import Status
from .failures import StreamClosed, StreamError
from .order_gateway import OrderContext, OrderGateway
from .pool import Pool
from .private_topic import PrivateTopic
from .rest_backfill import ReconcileOptions, SharedFetch
from .send_queue import ConnectionBudget
from .shared_limits import ConnectionContext, ConnectionThrottle, no_preparation
from .socket import Connect, picows_connect
from .stream import AsyncStream
from .subscription import Books, Operation, Subscription
from .topic import Topic

T = TypeVar("T")

Encode = Callable[[Channel, str, Any], str]


class StreamManager:
    """The streams of one client on one event loop.

    ``urls`` has the address of each ``(version, kind)``, kind ``public`` or ``private``; ``login`` builds the login
    message, None for a client without a key; ``data_of`` is the type under ``data`` in a push, or of an answer;
    ``encode(record, wire name, value)`` writes an argument; ``retryable`` says of an
    error code whether it passes by itself; ``tolerant`` makes the builder of pushes that have undeclared members;
    ``reconciling`` completes private channels by REST; ``order_context`` is needed for orders over the socket.
    After ``connect_timeout`` seconds without a working channel plain iteration raises. ``redact``, ``is_clock_error``
    are those of :class:`ConnectionContext`; ``clock_sync`` is asked before logins and recoveries. ``missing`` says
    why ``urls`` lacks an address.
    """

    def __init__(
        self,
        rules: StreamRules,
        urls: Mapping[tuple[str, str], str],
        *,
        login: Callable[[], bytes] | None = None,
        clock: Clock | None = None,
        connect: Connect | None = None,
        data_of: Callable[[Channel], Any] = lambda _record: Any,
        encode: Encode = lambda _record, _name, value: str(value),
        retryable: Callable[[str], bool] = lambda _code: False,
        tolerant: Callable[[Channel], Tolerant] = lambda _record: build,
        reconciling: ReconcileOptions | None = None,
        order_context: OrderContext | None = None,
        connect_timeout: float = 10.0,
        missing: str = "",
        redact: Callable[[str], str] = str,
        is_clock_error: Callable[[str], bool] = lambda _code: False,
        clock_sync: ClockSync | None = None,
    ) -> None:
        self.clock = clock or SystemClock()
        self.rules = rules
        self._urls = urls
        self._missing = missing
        self._clock_sync = clock_sync
        self._login = login
        self._data_of = data_of
        self._encode = encode
        self._tolerant = tolerant
        self._fetch = SharedFetch(reconciling.fetch) if reconciling else None
        prepare = clock_sync.prepare if clock_sync is not None else no_preparation
        self._reconciling = (
            msgspec.structs.replace(reconciling, fetch=self._fetch, prepare=prepare) if reconciling else None
        )
        self._order_context = order_context
        self._gateways: dict[str, OrderGateway] = {}
        self._pools: dict[tuple[str, str], Pool] = {}
        self._streams: list[AsyncStream[Any]] = []
        self._closed = False
        self.connect_timeout = connect_timeout
        budget = ConnectionBudget(
            per_window=rules.connections_per_window,
            window_seconds=rules.connections_window_seconds,
            at_once=rules.connections_at_once,
        )
        self._context = ConnectionContext(
            rules=rules,
            clock=self.clock,
            connect=connect or picows_connect(),
            throttle=ConnectionThrottle(budget, self.clock),
            retryable=retryable,
            is_clock_error=is_clock_error,
            redact=redact,
            prepare_login=prepare,
        )

    def stream(self, *subscriptions: Subscription[Any]) -> AsyncStream[Any]:
        """A stream of these channels; nothing is sent before it is read or entered."""
        if not subscriptions:
            raise ValueError("a stream needs at least one channel")
        return AsyncStream(self, subscriptions)

    def attach(self, stream: AsyncStream[Any]) -> None:
        """Subscribe the channels of a stream."""
        if self._closed:
            raise StreamClosed("the client is closed")
        placed: dict[tuple[str, str], list[Topic]] = {}
        for subscription in stream.subscriptions:
            pool = self._pool_key(subscription.record)
            placed.setdefault(pool, []).extend(self._topics(subscription, stream))
        for pool_key, topics in placed.items():
            stream.topics.extend(topics)
            self._pool(pool_key).attach(topics, self._group(stream))
        self._streams.append(stream)

    def _topics(self, subscription: Subscription[Any], stream: AsyncStream[Any]) -> list[Topic]:
        record = subscription.record
        args = subscription.args(lambda name, value: self._encode(record, name, value))
        if isinstance(subscription, Books) and record.book is not None:
            resubscribe = self._pool(self._pool_key(record)).resubscribe
            topic = subscription.topic
            return [
                BookTopic(arg, record.book, stream, self.clock, topic=topic, resubscribe=resubscribe) for arg in args
            ]
        data = self._data_of(record)
        decode = decoder(data, self._tolerant(record))
        options = self._reconciling
        if options is None or not record.reconcile:
            return [Topic(arg, decode, stream, self.clock) for arg in args]
        return [
            PrivateTopic(arg, decode, stream, self.clock, rules=record.reconcile, data=data, options=options)
            for arg in args
        ]

    def _pool_key(self, record: Channel) -> tuple[str, str]:
        kind = "public" if record.kind == "public" else "private"
        if (record.version, kind) not in self._urls:
            reason = self._missing or f"no address for {kind} streams of {record.version}"
            raise StreamError(f"{record.call}: {reason}")
        if kind == "private" and self._login is None:
            raise StreamError(f"{record.call} needs an API key; the client was made without one")
        return record.version, kind

    def _pool(self, key: tuple[str, str]) -> Pool:
        pool = self._pools.get(key)
        if pool is None:
            login = self._login if key[1] == "private" else None
            answer = self._gateway(key[0]).answered if login is not None and self._order_context is not None else None
            pool = self._pools[key] = Pool("-".join(key), self._urls[key], self._context, login, answer)
        return pool

    async def operate(self, operation: Operation[T]) -> T:
        """Send an order operation; see :meth:`OrderGateway.send`."""
        if self._closed:
            raise StreamClosed("the client is closed")
        key = self._pool_key(operation.record)
        pool = self._pool(key)
        return await self._gateway(key[0]).send(pool, operation)

    def _gateway(self, version: str) -> OrderGateway:
        if self._order_context is None:
            raise StreamError("this client cannot trade over the socket")
        if version not in self._gateways:
            self._gateways[version] = OrderGateway(
                self.clock, self._order_context, self._data_of, self.rules.message_bytes
            )
        return self._gateways[version]

    @staticmethod
    def _group(stream: AsyncStream[Any]) -> object:
        return stream if stream.policy == "block" else None

    async def detach(self, stream: AsyncStream[Any]) -> None:
        """End the subscriptions of a stream and wait until connections that nobody needs are closed."""
        if stream in self._streams:
            self._streams.remove(stream)
            stream.end()
            for pool in self._pools.values():  # before anything is waited for, where a cancellation may strike
                pool.detach(stream.topics)
            await stream.settled()
            await asyncio.gather(*(pool.settle() for pool in self._pools.values()))

    def hold(self, stream: AsyncStream[Any]) -> None:
        """Stop reading the connections of a stream that blocks."""
        for pool in self._pools.values():
            pool.hold(stream)

    def release(self, stream: AsyncStream[Any]) -> None:
        """Read them again."""
        for pool in self._pools.values():
            pool.release(stream)

    def status(self) -> Status:
        """Connections, subscriptions, lag, last message, gaps."""
        return Status(
            connections=tuple(status for pool in self._pools.values() for status in pool.status()),
            streams=tuple(stream.status() for stream in self._streams),
        )

    async def aclose(self) -> None:
        """Close every connection; readers come to their end, no task and no socket stays. May be called twice."""
        self._closed = True
        streams, self._streams = self._streams, []
        for stream in streams:
            stream.end()
            await stream.settled()
            stream.abandon()
        if self._fetch is not None:
            await self._fetch.aclose()
        if self._clock_sync is not None:
            await self._clock_sync.aclose()
        await asyncio.gather(*(pool.close() for pool in self._pools.values()))
