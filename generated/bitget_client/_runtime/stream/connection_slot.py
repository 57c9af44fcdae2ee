"""One place of a pool: keeps a connection with its channels alive, through cuts and hand-overs."""

import asyncio
from collections.abc import Callable

from .clock import sleep, wait
from .connection import Link
from .events import ConnectionStatus
from .handover import GRACE_SECONDS, Overlap
from .protocol import Acked, Answered, Denied, Event, Key, LoginDenied, Ready, Session
from .routes import Sink
from .shared_limits import Surroundings
from .topic import Topic

FIRST_BACKOFF = 0.5
LONGEST_BACKOFF = 30.0
STEADY_SECONDS = 10.0  # a connection that lived so long starts the backoff anew
HANDOVER_SHARE = 0.02  # the last part of a session's life is for moving to the next
HANDOVER_SECONDS = 120.0


class Shard:
    """A connection that comes back, and the channels that belong to it."""

    def __init__(
        self,
        name: str,
        url: str,
        around: Surroundings,
        login: Callable[[], bytes] | None,
        on_answer: Callable[[Answered], None] | None = None,
    ) -> None:
        self.name = name
        self.topics: dict[Key, Topic] = {}
        self.reconnects = 0
        self._strays = 0  # of connections that are gone
        self._url = url
        self._around = around
        self._login = login
        self._on_answer = on_answer
        self._links: list[Link] = []
        self._held = False
        self._moving = False  # while a session is handed over everything is read, whatever the reader does
        self._task: asyncio.Task[None] | None = None
        self._ready: list[asyncio.Future[None]] = []
        self.refusal: LoginDenied | None = None
        self.trouble = ""

    @property
    def link(self) -> Link | None:
        """The leading connection, when there is one."""
        return self._links[0] if self._links else None

    def start(self) -> None:
        """Begin to connect; needs a running loop."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run(), name=f"stream {self.name}")

    def add(self, topic: Topic) -> None:
        """Carry a channel."""
        self.topics[topic.key] = topic
        self._each(lambda link: link.session.subscribe(topic.arg))

    def remove(self, topic: Topic) -> None:
        """Carry a channel no more."""
        if self.topics.pop(topic.key, None) is not None:
            self._each(lambda link: link.session.unsubscribe(topic.arg))

    def renew(self, topic: Topic) -> None:
        """Start a channel over: unsubscribe and subscribe, as fast as the limits allow."""
        self._each(lambda link: link.session.renew(topic.arg))

    def _each(self, do: Callable[[Link], None]) -> None:
        for link in self._links:
            link.forget_routes()
            if link.session.ready:
                do(link)
                link.pump()

    def hold(self) -> None:
        """Stop reading: the reader of these channels is full."""
        self._held = True
        self._hold_links()

    def _hold_links(self) -> None:
        if self._held and not self._moving:
            for link in self._links:
                link.hold()

    def release(self) -> None:
        """Read again."""
        self._held = False
        self._release_links()

    def _release_links(self) -> None:
        for link in self._links:
            link.release()

    async def ready(self, seconds: float) -> Link:
        """The connection, once it is logged in; raises :class:`ConnectionError` when that takes longer or fails."""
        deadline = self._around.clock.monotonic() + seconds
        while True:
            if self.refusal is not None:
                raise ConnectionError(f"login refused: {self.refusal.code} {self.refusal.message}")
            link = self.link
            if link is not None and link.alive and link.session.ready:
                return link
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._ready.append(waiter)
            try:
                left = deadline - self._around.clock.monotonic()
                if not await wait(self._around.clock, waiter, left):
                    raise ConnectionError(f"no connection in {seconds:g} s")
            finally:
                self._ready.remove(waiter)

    def _wake(self) -> None:
        for waiter in self._ready:
            if not waiter.done():
                waiter.set_result(None)

    async def _run(self) -> None:
        try:
            link: Link | None = await self._reconnect(0)
            while link is not None and not self._is_cancelled():
                link = await self._keep(link)
        finally:
            while self._links:
                await self._retire(self._links[-1])

    def _is_cancelled(self) -> bool:
        """Whether an end was asked for, even if something on the way swallowed it."""
        task = asyncio.current_task()
        return task is not None and task.cancelling() > 0

    async def _keep(self, link: Link) -> Link | None:
        """Wait for the end of a connection and return the next."""
        life = self._around.rules.session_seconds
        lead = min(life * HANDOVER_SHARE, HANDOVER_SECONDS)
        age = self._around.clock.monotonic() - link.opened
        due = max(life - lead * self._around.jitter(1.0, 2.0) - age, 0.0)
        while not await link.wait_dead(due):
            follower = await self._move(link)
            if follower is not None:
                return follower
            due = LONGEST_BACKOFF
        lived = self._around.clock.monotonic() - link.opened
        self._lost(link)
        await self._retire(link)
        if self.refusal is not None:
            return None
        return await self._reconnect(0 if lived >= STEADY_SECONDS else 1)

    async def _retire(self, link: Link) -> None:
        """Close a connection and give its place back, even when cancelled meanwhile."""
        if link in self._links:
            self._links.remove(link)
            self._strays += link.strays
            try:
                await link.close()
            finally:
                self._around.admission.leave()

    async def _reconnect(self, attempt: int) -> Link:
        while True:
            if attempt:
                longest = min(FIRST_BACKOFF * 2.0 ** (attempt - 1), LONGEST_BACKOFF)
                await sleep(self._around.clock, self._around.jitter(longest / 2, longest))
            elif self.reconnects:
                # After a cut of all connections at once they do not come back in one instant.
                await sleep(self._around.clock, self._around.jitter(0.0, FIRST_BACKOFF))
            try:
                return await self._open(self._sink_of)
            except OSError as error:
                attempt += 1
                self.trouble = f"cannot connect: {error}"

    async def _open(self, sink_of: Callable[[Key], Sink | None]) -> Link:
        await self._around.admission.enter()
        around = self._around
        session = Session(around.rules, self._login, retryable=around.retryable)
        link = Link(session, around.clock, self._on_event, sink_of)
        self._links.append(link)
        try:
            await link.connect(around.connect, self._url)
        except BaseException:
            await self._retire(link)
            raise
        self._hold_links()
        return link

    def _sink_of(self, key: Key) -> Sink | None:
        topic = self.topics.get(key)
        return topic.receive if topic is not None else None

    def _on_event(self, link: Link, event: Event) -> None:
        match event:
            case Ready():
                for topic in self.topics.values():
                    link.session.subscribe(topic.arg)
                self._wake()
            case Acked(key) if link is self.link and key in self.topics:
                self.topics[key].confirmed()
            case Denied(key, code, message) if key in self.topics:
                self.topics.pop(key).refused(code, message)
            case LoginDenied(code, message) if not self._around.retryable(code):
                self.refusal = event
                self._wake()
                for topic in list(self.topics.values()):
                    topic.failed(code, message)
            case Answered() if self._on_answer is not None:
                self._on_answer(event)

    def _lost(self, link: Link) -> None:
        """Tell the readers since when nothing was heard."""
        self.reconnects += 1
        silent = self._around.clock.monotonic() - link.heard
        since = self._around.clock.time() - silent
        self.trouble = link.reason or ""
        for topic in self.topics.values():
            topic.lost(since, self.trouble)

    async def _move(self, old: Link) -> Link | None:
        """Move to a new connection without losing a push; None when that did not work.

        What a slow reader left in the old socket is read meanwhile, since it would be lost with the socket.
        """
        self._moving = True
        self._release_links()
        try:
            return await self._hand_over(old)
        finally:
            self._moving = False
            self._hold_links()

    async def _hand_over(self, old: Link) -> Link | None:
        overlap = Overlap()
        try:
            new = await self._open(lambda key: self._overlapping(overlap.new, key))
        except OSError:
            return None
        old.reroute(lambda key: self._overlapping(overlap.old, key))
        while old.alive and new.alive and new.session.confirmed < len(self.topics):
            await sleep(self._around.clock, 0.05)
        if not new.alive:
            await self._retire(new)
            old.reroute(self._sink_of)
            return None
        await self._read_out(old)
        self._switch(overlap, old, new)
        await self._retire(old)
        await new.wait_dead(GRACE_SECONDS)
        new.reroute(self._sink_of)
        return new

    async def _read_out(self, link: Link) -> None:
        """Wait until everything is read that the exchange said so far: until the answer to a ping."""
        for _ in range(2):  # the first answer may be to an earlier ping
            link.ping()
            while link.alive and link.session.awaits_pong:
                await sleep(self._around.clock, 0.05)

    def _overlapping(self, side: Callable[[Key, bytes, Sink], bool], key: Key) -> Sink | None:
        topic = self.topics.get(key)
        return (lambda payload: side(key, payload, topic.receive)) if topic is not None else None

    def _switch(self, overlap: Overlap, old: Link, new: Link) -> None:
        self._links.remove(new)
        self._links.insert(0, new)
        silent = self._around.clock.time() - (self._around.clock.monotonic() - old.heard)
        for key, topic in self.topics.items():
            if not new.session.is_confirmed(key):
                topic.lost(silent, old.reason or "hand-over")
            overlap.switch(key, topic.receive, topic.replay, greeted=old.alive and topic.is_greeted)

    async def close(self) -> None:
        """End the task and close the socket."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    def status(self) -> ConnectionStatus:
        """How the connection does."""
        link, clock = self.link, self._around.clock
        offset = clock.time() - clock.monotonic()
        alive = link is not None and link.alive
        state = "refused" if self.refusal else "open" if link and link.session.ready else "connecting"
        newest = max((topic.ts for topic in self.topics.values() if topic.ts is not None), default=None)
        heard = link.heard + offset if link and alive else None
        return ConnectionStatus(
            name=self.name,
            state=state,
            channels=len(self.topics),
            confirmed=link.session.confirmed if link and alive else 0,
            opened_at=link.opened + offset if link and alive else None,
            last_message=heard,
            lag=heard - newest / 1000 if heard is not None and newest is not None else None,
            reconnects=self.reconnects,
            waiting=len(link.session.outbox.requests) if link else 0,
            trouble=self.trouble,
            strays=self._strays + sum(link.strays for link in self._links),
        )
