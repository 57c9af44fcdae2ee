"""One open connection: its protocol state on its socket. It owns no task; the clock and the socket call it."""

import asyncio
from collections.abc import Callable, Sequence

from .clock import Clock, Timer, wait
from .protocol import ProtocolState
from .protocol_events import Closed, Event, Key, LoginDenied, ProtocolError, UnmatchedPush, key_of
from .routes import Routes, Sink
from .shared_limits import log
from .socket import Connect, Socket


class Connection:
    """One open connection.

    ``on_event`` hears of acks, refusals and answers; ``sink_of`` names the receiver of a subscription's pushes.
    A receiver returns False when it cannot take the message, which the protocol then reads. ``unmatched_messages``
    counts messages that nobody asked for or understood.
    """

    def __init__(
        self,
        protocol: ProtocolState,
        clock: Clock,
        on_event: Callable[["Connection", Event], None],
        sink_of: Callable[[Key], Sink | None],
        redact: Callable[[str], str] = str,
    ) -> None:
        self.protocol = protocol
        self._clock = clock
        self._now = clock.monotonic
        self._on_event = on_event
        self._sink_of = sink_of
        self._redact = redact
        self._routes = Routes()
        self._heads = self._routes.heads
        self._width = 0  # of the last head: the next one is often as long
        self._socket: Socket | None = None
        self._timer: Timer | None = None
        self._waiters: list[asyncio.Future[None]] = []
        self._pumping = False
        self.on_close: list[Callable[[], None]] = []
        self.reason: str | None = None
        self.unmatched_messages = 0
        self.worked_since: float | None = None
        self.opened = self.heard = clock.monotonic()

    async def connect(self, connect: Connect, url: str) -> None:
        """Open the socket and begin the conversation; raises what ``connect`` raises."""
        self._socket = await connect(url, self.receive, self._closed)
        self.opened = self.heard = self._now()
        if self.reason is None:
            self._guard(self._begin)

    def _begin(self) -> None:
        self._tell(self.protocol.open(self.opened))
        self._send_due()

    def _guard(self, do: Callable[[], None]) -> None:
        """No exception may be lost in a callback: it ends the connection, which is told and made anew."""
        try:
            do()
        except Exception as error:  # noqa: BLE001 - it ends the connection, which is told and made anew
            log.exception("A stream's connection failed")
            self.mark_closed(f"internal error: {type(error).__name__}: {error}")

    @property
    def is_open(self) -> bool:
        """Whether the socket is there."""
        return self._socket is not None

    def note_work(self) -> None:
        """The exchange has confirmed or answered something: the connection does what it is for."""
        if self.worked_since is None:
            self.worked_since = self._now()

    @property
    def alive(self) -> bool:
        """Whether the connection can be used."""
        return self.reason is None

    def receive(self, payload: bytes) -> None:
        """Take a message: a push goes straight to its receiver, anything else through the protocol."""
        self.heard = self._now()
        try:
            sink = self._heads.get(payload[: self._width])
            if sink is None:
                self._width = payload.find(b"[")
                sink = self._heads.get(payload[: self._width])
            if sink is not None and sink(payload):
                return
        except Exception as error:  # noqa: BLE001 - it ends the connection, which is told and made anew
            log.exception("A push could not be taken")
            self.mark_closed(f"internal error: {type(error).__name__}: {error}")
            return
        if self.reason is None:
            self._guard(lambda: self._handle(payload))

    def _handle(self, payload: bytes) -> None:
        self._tell(self.protocol.handle(payload, self.heard))
        self._send_due()

    def reroute(self, sink_of: Callable[[Key], Sink | None]) -> None:
        """Give the pushes to other receivers from now on."""
        self._sink_of = sink_of
        self._routes.clear()

    def forget_routes(self) -> None:
        """Ask for the receivers anew: a subscription came or went."""
        self._routes.clear()

    def _claim(self, push: UnmatchedPush) -> None:
        """Find the receiver of a push for the first time and remember its spelling."""
        wanted = self.protocol.subscriptions.find(push.arg)
        sink = self._sink_of(key_of(wanted.arg)) if wanted is not None else None
        if sink is None or not sink(push.payload):
            self.unmatched_messages += 1
            return
        self._routes.learn(push.payload, push.arg, sink)

    def _tell(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, UnmatchedPush):
                self._claim(event)
                continue
            self._on_event(self, event)
            if isinstance(event, ProtocolError) and not event.code:
                self.unmatched_messages += 1
            elif isinstance(event, Closed):
                self.mark_closed(event.reason)
            elif isinstance(event, LoginDenied):
                self.mark_closed(f"login refused: {event.code} {event.message}")

    def pump(self) -> None:
        """Send what may be sent and come back when more is due."""
        self._guard(self._send_due)

    def _send_due(self) -> None:
        if self._socket is None or self.reason is not None or self._pumping:
            return
        self._pumping = True
        try:
            messages, events, due = self.protocol.poll(self._now())
            for message in messages:
                self._socket.send(message)
            self._tell(events)
        finally:
            self._pumping = False
        self._cancel_timer()
        if due is not None and self.reason is None:
            self._timer = self._clock.call_later(due, self.pump)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def hold(self) -> None:
        """Stop reading; pings go on."""
        if self._socket is not None and self.alive and not self.protocol.held:
            self.protocol.held = True
            self._socket.pause()

    def release(self) -> None:
        """Read again."""
        if self._socket is not None and self.alive and self.protocol.held:
            self.protocol.excuse(self._now())
            self._socket.resume()
            self.pump()

    def ping(self) -> None:
        """Ask for a sign of life now."""
        self.protocol.ping_now(self._now())
        self.pump()

    def mark_closed(self, reason: str) -> None:
        """Note that the connection is of no use; whoever waits for its end wakes up."""
        if self.reason is None:
            self.reason = self._redact(reason)
            self.protocol.dead = True
            self._cancel_timer()
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(None)
            for callback in list(self.on_close):
                callback()

    def _closed(self, reason: str) -> None:
        self.mark_closed(reason)

    async def wait_closed(self, seconds: float | None = None) -> bool:
        """Wait for the end of the connection for at most ``seconds``; whether it came."""
        if self.reason is not None:
            return True
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            return await wait(self._clock, waiter, seconds)
        finally:
            self._waiters.remove(waiter)

    async def close(self, reason: str = "closed") -> None:
        """Close the socket."""
        self.mark_closed(reason)
        if self._socket is not None:
            socket, self._socket = self._socket, None
            await socket.close()
