"""One place of a pool: keeps a connection with its channels alive, through cuts and hand-overs."""

import asyncio
from collections.abc import Callable

from .clock import sleep, wait
from .connection import Connection
from .events import ConnectionStatus
from .handover import GRACE_SECONDS, Handover
from .protocol import ProtocolState
from .protocol_events import Acked, Answered, Denied, Event, Key, LoginDenied, Ready
from .routes import Sink
from .shared_limits import ConnectionContext
from .topic import Topic

FIRST_BACKOFF = 0.5
LONGEST_BACKOFF = 30.0
STEADY_SECONDS = 10.0  # a connection that lived so long starts the backoff anew
HANDOVER_SHARE = 0.02  # the last part of a session's life is for moving to the next
HANDOVER_SECONDS = 120.0


class ManagedConnection:
    """A connection that comes back, and the channels that belong to it."""

    def __init__(
        self,
        name: str,
        url: str,
        context: ConnectionContext,
        login: Callable[[], bytes] | None,
        on_answer: Callable[[Answered], None] | None = None,
    ) -> None:
        self.name = name
        self.topics: dict[Key, Topic] = {}
        self.reconnects = 0
        self._strays = 0  # of connections that are gone
        self._url = url
        self._context = context
        self._login = login
        self._on_answer = on_answer
        self._connections: list[Connection] = []
        self._held = False
        self._moving = False  # while the channels move to a new connection everything is read, whatever the reader does
        self._task: asyncio.Task[None] | None = None
        self._ready: list[asyncio.Future[None]] = []
        self.refusal: LoginDenied | None = None
        self.trouble = ""

    @property
    def connection(self) -> Connection | None:
        """The leading connection, when there is one."""
        return self._connections[0] if self._connections else None

    def start(self) -> None:
        """Begin to connect; needs a running loop."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run(), name=f"stream {self.name}")

    def add(self, topic: Topic) -> None:
        """Carry a channel."""
        self.topics[topic.key] = topic
        self._each(lambda connection: connection.protocol.subscribe(topic.arg))

    def remove(self, topic: Topic) -> None:
        """Carry a channel no more."""
        if self.topics.pop(topic.key, None) is not None:
            self._each(lambda connection: connection.protocol.unsubscribe(topic.arg))

    def renew(self, topic: Topic) -> None:
        """Start a channel over: unsubscribe and subscribe, as fast as the limits allow."""
        self._each(lambda connection: connection.protocol.renew(topic.arg))

    def _each(self, do: Callable[[Connection], None]) -> None:
        for connection in self._connections:
            connection.forget_routes()
            if connection.protocol.ready:
                do(connection)
                connection.pump()

    def hold(self) -> None:
        """Stop reading: the reader of these channels is full."""
        self._held = True
        self._hold_connections()

    def _hold_connections(self) -> None:
        if self._held and not self._moving:
            for connection in self._connections:
                connection.hold()

    def release(self) -> None:
        """Read again."""
        self._held = False
        self._release_connections()

    def _release_connections(self) -> None:
        for connection in self._connections:
            connection.release()

    async def ready(self, seconds: float) -> Connection:
        """The connection, once it is logged in; raises :class:`ConnectionError` when that takes longer or fails."""
        deadline = self._context.clock.monotonic() + seconds
        while True:
            if self.refusal is not None:
                raise ConnectionError(f"login refused: {self.refusal.code} {self.refusal.message}")
            connection = self.connection
            if connection is not None and connection.alive and connection.protocol.ready:
                return connection
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._ready.append(waiter)
            try:
                left = deadline - self._context.clock.monotonic()
                if not await wait(self._context.clock, waiter, left):
                    raise ConnectionError(f"no connection in {seconds:g} s")
            finally:
                self._ready.remove(waiter)

    def _wake(self) -> None:
        for waiter in self._ready:
            if not waiter.done():
                waiter.set_result(None)

    async def _run(self) -> None:
        try:
            connection: Connection | None = await self._reconnect(0)
            while connection is not None and not self._is_cancelled():
                connection = await self._keep(connection)
        finally:
            while self._connections:
                await self._retire(self._connections[-1])

    def _is_cancelled(self) -> bool:
        """Whether an end was asked for, even if something on the way swallowed it."""
        task = asyncio.current_task()
        return task is not None and task.cancelling() > 0

    async def _keep(self, connection: Connection) -> Connection | None:
        """Wait for the end of a connection and return the next."""
        life = self._context.rules.session_seconds
        lead = min(life * HANDOVER_SHARE, HANDOVER_SECONDS)
        age = self._context.clock.monotonic() - connection.opened
        due = max(life - lead * self._context.jitter(1.0, 2.0) - age, 0.0)
        while not await connection.wait_closed(due):
            follower = await self._move(connection)
            if follower is not None:
                return follower
            due = LONGEST_BACKOFF
        lived = self._context.clock.monotonic() - connection.opened
        self._lost(connection)
        await self._retire(connection)
        if self.refusal is not None:
            return None
        return await self._reconnect(0 if lived >= STEADY_SECONDS else 1)

    async def _retire(self, connection: Connection) -> None:
        """Close a connection and give its place back, even when cancelled meanwhile."""
        if connection in self._connections:
            self._connections.remove(connection)
            self._strays += connection.unmatched_messages
            try:
                await connection.close()
            finally:
                self._context.throttle.leave()

    async def _reconnect(self, attempt: int) -> Connection:
        while True:
            if attempt:
                longest = min(FIRST_BACKOFF * 2.0 ** (attempt - 1), LONGEST_BACKOFF)
                await sleep(self._context.clock, self._context.jitter(longest / 2, longest))
            elif self.reconnects:
                # After a cut of all connections at once they do not come back in one instant.
                await sleep(self._context.clock, self._context.jitter(0.0, FIRST_BACKOFF))
            try:
                return await self._open(self._sink_of)
            except OSError as error:
                attempt += 1
                self.trouble = f"cannot connect: {error}"

    async def _open(self, sink_of: Callable[[Key], Sink | None]) -> Connection:
        await self._context.throttle.enter()
        context = self._context
        protocol = ProtocolState(context.rules, self._login, retryable=context.retryable)
        connection = Connection(protocol, context.clock, self._on_event, sink_of)
        self._connections.append(connection)
        try:
            await connection.connect(context.connect, self._url)
        except BaseException:
            await self._retire(connection)
            raise
        self._hold_connections()
        return connection

    def _sink_of(self, key: Key) -> Sink | None:
        topic = self.topics.get(key)
        return topic.receive if topic is not None else None

    def _on_event(self, connection: Connection, event: Event) -> None:
        match event:
            case Ready():
                for topic in self.topics.values():
                    connection.protocol.subscribe(topic.arg)
                self._wake()
            case Acked(key) if connection is self.connection and key in self.topics:
                self.topics[key].confirmed()
            case Denied(key, code, message) if key in self.topics:
                self.topics.pop(key).refused(code, message)
            case LoginDenied(code, message) if not self._context.retryable(code):
                self.refusal = event
                self._wake()
                for topic in list(self.topics.values()):
                    topic.failed(code, message)
            case Answered() if self._on_answer is not None:
                self._on_answer(event)

    def _lost(self, connection: Connection) -> None:
        """Tell the readers since when nothing was heard."""
        self.reconnects += 1
        silent = self._context.clock.monotonic() - connection.heard
        since = self._context.clock.time() - silent
        self.trouble = connection.reason or ""
        for topic in self.topics.values():
            topic.lost(since, self.trouble)

    async def _move(self, old: Connection) -> Connection | None:
        """Move to a new connection without losing a push; None when that did not work.

        What a slow reader left in the old socket is read meanwhile, since it would be lost with the socket.
        """
        self._moving = True
        self._release_connections()
        try:
            return await self._hand_over(old)
        finally:
            self._moving = False
            self._hold_connections()

    async def _hand_over(self, old: Connection) -> Connection | None:
        handover = Handover()
        try:
            new = await self._open(lambda key: self._overlapping(handover.new, key))
        except OSError:
            return None
        old.reroute(lambda key: self._overlapping(handover.old, key))
        while old.alive and new.alive and new.protocol.confirmed < len(self.topics):
            await sleep(self._context.clock, 0.05)
        if not new.alive:
            await self._retire(new)
            old.reroute(self._sink_of)
            return None
        await self._read_out(old)
        self._switch(handover, old, new)
        await self._retire(old)
        await new.wait_closed(GRACE_SECONDS)
        new.reroute(self._sink_of)
        return new

    async def _read_out(self, connection: Connection) -> None:
        """Wait until everything is read that the exchange said so far: until the answer to a ping."""
        for _ in range(2):  # the first answer may be to an earlier ping
            connection.ping()
            while connection.alive and connection.protocol.awaits_pong:
                await sleep(self._context.clock, 0.05)

    def _overlapping(self, side: Callable[[Key, bytes, Sink], bool], key: Key) -> Sink | None:
        topic = self.topics.get(key)
        return (lambda payload: side(key, payload, topic.receive)) if topic is not None else None

    def _switch(self, handover: Handover, old: Connection, new: Connection) -> None:
        self._connections.remove(new)
        self._connections.insert(0, new)
        silent = self._context.clock.time() - (self._context.clock.monotonic() - old.heard)
        for key, topic in self.topics.items():
            if not new.protocol.is_confirmed(key):
                topic.lost(silent, old.reason or "hand-over")
            handover.switch(key, topic.receive, topic.replay, repeats=old.alive and topic.repeats_on_subscribe)

    async def close(self) -> None:
        """End the task and close the socket."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    def status(self) -> ConnectionStatus:
        """How the connection does."""
        connection, clock = self.connection, self._context.clock
        offset = clock.time() - clock.monotonic()
        alive = connection is not None and connection.alive
        state = "refused" if self.refusal else "open" if connection and connection.protocol.ready else "connecting"
        newest = max((topic.ts for topic in self.topics.values() if topic.ts is not None), default=None)
        heard = connection.heard + offset if connection and alive else None
        return ConnectionStatus(
            name=self.name,
            state=state,
            channels=len(self.topics),
            confirmed=connection.protocol.confirmed if connection and alive else 0,
            opened_at=connection.opened + offset if connection and alive else None,
            last_message=heard,
            lag=heard - newest / 1000 if heard is not None and newest is not None else None,
            reconnects=self.reconnects,
            waiting=len(connection.protocol.queue.requests) if connection else 0,
            trouble=self.trouble,
            unmatched_messages=self._strays + sum(connection.unmatched_messages for connection in self._connections),
        )
