"""One place of a pool: keeps a connection with its channels alive, through cuts and hand-overs."""

import asyncio
from collections.abc import Callable

from .backoff import Backoff
from .clock import sleep, wait
from .connection import Connection
from .connection_status import status_of
from .events import ConnectionStatus
from .protocol import ProtocolState
from .protocol_events import Acked, Answered, Event, Key, LoginDenied, Ready
from .routes import Sink
from .session_move import SessionMove
from .shared_limits import ConnectionContext, log
from .slot_notices import SlotNotices
from .topic import Topic

HANDOVER_SHARE = 0.02  # the last part of a session's life is for moving to the next
HANDOVER_SECONDS = 120.0
HANDOVER_RETRY_SECONDS = 30.0


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
        self._attempts = 0
        self._backoff = Backoff(context.jitter)
        self._clock_refused = False
        self._notices = SlotNotices(name, self.topics, context)
        self._unmatched_messages = 0  # of connections that are gone
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
        self._each(lambda connection: connection.protocol.subscriptions.subscribe(topic.arg))

    def remove(self, topic: Topic) -> None:
        """Carry a channel no more."""
        if self.topics.pop(topic.key, None) is not None:
            self._each(lambda connection: connection.protocol.subscriptions.unsubscribe(topic.arg))

    def resubscribe(self, topic: Topic) -> None:
        """Start a channel over: unsubscribe and subscribe, as fast as the limits allow."""
        self._each(lambda connection: connection.protocol.subscriptions.resubscribe(topic.arg))

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
            connection: Connection | None = None
            while self.refusal is None and not self._is_cancelled():
                try:
                    connection = await (self._reconnect() if connection is None else self._keep(connection))
                except Exception as error:  # noqa: BLE001 - whatever happens, the channels come back
                    log.exception("Stream %s: an error in the client; it connects anew", self.name)
                    connection = None
                    await self._abandon(f"internal error: {type(error).__name__}: {error}")
        finally:
            self._notices.unwatch()
            while self._connections:
                await self.retire(self._connections[-1])

    def _is_cancelled(self) -> bool:
        """Whether an end was asked for, even if something on the way swallowed it."""
        task = asyncio.current_task()
        return task is not None and task.cancelling() > 0

    async def _abandon(self, reason: str) -> None:
        """Give up every connection after an error of our own."""
        if self.connection is not None:
            self.connection.mark_closed(reason)
            self._lost(self.connection)
        while self._connections:
            await self.retire(self._connections[-1])
        self._backoff.failed()

    async def _keep(self, connection: Connection) -> Connection | None:
        """Wait for the end of a connection; the next one where the channels could move to it, else None."""
        life = self._context.rules.session_seconds
        lead = min(life * HANDOVER_SHARE, HANDOVER_SECONDS)
        age = self._context.clock.monotonic() - connection.opened
        due = max(life - lead * self._context.jitter(1.0, 2.0) - age, 0.0)
        while not await connection.wait_closed(due):
            follower = await self._move(connection)
            if follower is not None:
                return follower
            due = HANDOVER_RETRY_SECONDS
        self._notices.unwatch()
        worked_since = connection.worked_since
        now = self._context.clock.monotonic()
        self._backoff.ended(0.0 if worked_since is None else now - worked_since)
        self._lost(connection)
        await self.retire(connection)
        return None

    async def retire(self, connection: Connection) -> None:
        """Close a connection and give its place back, even when cancelled meanwhile."""
        if connection in self._connections:
            self._connections.remove(connection)
            self._unmatched_messages += connection.unmatched_messages
            try:
                await connection.close()
            finally:
                self._context.throttle.leave()

    async def _reconnect(self) -> Connection | None:
        """Connect after the pause that is due; None when that failed."""
        if self._attempts:
            pause = self._backoff.pause(self._context.clock.monotonic())
            if self._backoff.failures and self.trouble:
                self._notices.not_connected(self.trouble, self._backoff.failures, pause)
            await sleep(self._context.clock, pause)
        self._attempts += 1
        self._backoff.started(self._context.clock.monotonic())
        self._notices.watch(lambda: (self._progress(), self._backoff.failures))
        log.debug("Stream %s: connecting to %s, attempt %d", self.name, self._url, self._attempts)
        try:
            return await self.open(self.sink_of)
        except OSError as error:
            self._backoff.failed()
            self.trouble = self._context.redact(f"cannot connect: {error}")
            log.warning("Stream %s: %s", self.name, self.trouble)
            return None

    def _progress(self) -> str:
        """What an attempt still waits for."""
        connection = self.connection
        if connection is None or not connection.is_open:
            return "no answer to the attempt to connect yet"
        return f"no answer to the {'login' if connection.protocol.waits_for_login else 'subscription'} yet"

    async def open(self, sink_of: Callable[[Key], Sink | None]) -> Connection:
        """Open one more connection; raises :class:`OSError` when that fails."""
        context = self._context
        await context.throttle.enter()
        protocol = ProtocolState(context.rules, self._login, retryable=context.retryable, redact=context.redact)
        connection = Connection(protocol, context.clock, self._on_event, sink_of, context.redact)
        self._connections.append(connection)
        try:
            if self._login is not None:
                await context.prepare_login(again=self._clock_refused)
                self._clock_refused = False
            await connection.connect(context.connect, self._url)
        except BaseException:
            await self.retire(connection)
            raise
        log.info("Stream %s: connected", self.name)
        self._hold_connections()
        return connection

    def sink_of(self, key: Key) -> Sink | None:
        """The receiver of a channel's pushes."""
        topic = self.topics.get(key)
        return topic.receive if topic is not None else None

    def _on_event(self, connection: Connection, event: Event) -> None:
        match event:
            case Ready():
                for topic in self.topics.values():
                    connection.protocol.subscriptions.subscribe(topic.arg)
                self._wake()
            case Acked(key):
                connection.note_work()
                if connection is self.connection:
                    self._notices.confirmed(key)
            case LoginDenied(code, message):
                self._login_denied(event, code, message)
            case Answered() if self._on_answer is not None:
                connection.note_work()
                self._on_answer(event)
            case _:
                self._notices.take(event)

    def _login_denied(self, event: LoginDenied, code: str, message: str) -> None:
        """A login refused for its time or in passing is tried again; any other refusal is final."""
        log.warning("Stream %s: login refused: %s %s", self.name, code, message)
        self.trouble = f"login refused: {code} {message}"
        self._clock_refused = self._context.is_clock_error(code)
        if self._clock_refused or self._context.retryable(code):
            return
        self.refusal = event
        self._wake()
        for topic in list(self.topics.values()):
            topic.failed(code, message)

    def _lost(self, connection: Connection) -> None:
        """Tell the readers since when nothing was heard."""
        self.reconnects += 1
        silent = self._context.clock.monotonic() - connection.heard
        since = self._context.clock.time() - silent
        self.trouble = connection.reason or ""
        self._notices.lost(since, self.trouble)

    async def _move(self, old: Connection) -> Connection | None:
        """Move to a new connection without losing a push; None when that did not work.

        What a slow reader left in the old socket is read meanwhile, since it would be lost with the socket.
        """
        self._moving = True
        self._release_connections()
        try:
            return await SessionMove(self, self._context.clock, old).run()
        finally:
            self._moving = False
            self._hold_connections()

    def promote(self, connection: Connection) -> None:
        """Let a connection lead."""
        self._connections.remove(connection)
        self._connections.insert(0, connection)

    async def close(self) -> None:
        """End the task and close the socket."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    def status(self) -> ConnectionStatus:
        """How the connection does."""
        unmatched = self._unmatched_messages + sum(one.unmatched_messages for one in self._connections)
        return status_of(
            self.connection,
            self._context.clock,
            refused=self.refusal is not None,
            newest=max((topic.ts for topic in self.topics.values() if topic.ts is not None), default=None),
            name=self.name,
            channels=len(self.topics),
            reconnects=self.reconnects,
            trouble=self.trouble,
            unmatched_messages=unmatched,
        )
