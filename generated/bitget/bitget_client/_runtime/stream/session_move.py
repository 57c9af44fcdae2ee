"""Moves the channels of a connection to a new one before the exchange ends the session."""

from collections.abc import Callable
from typing import Protocol

from .clock import Clock, sleep
from .connection import Connection
from .handover import GRACE_SECONDS, Handover
from .protocol_events import Key
from .routes import Sink
from .topic import Topic

STEP_SECONDS = 0.05


class MovableSlot(Protocol):
    """The place whose connection is replaced."""

    topics: dict[Key, Topic]

    async def open(self, sink_of: Callable[[Key], Sink | None]) -> Connection:
        """Open one more connection; raises :class:`OSError`."""

    async def retire(self, connection: Connection) -> None:
        """Close a connection and give its place back."""

    def sink_of(self, key: Key) -> Sink | None:
        """The usual receiver of a channel."""

    def promote(self, connection: Connection) -> None:
        """Let a connection lead."""


class SessionMove:
    """One move from ``old`` to a new connection, during which both carry the same channels."""

    def __init__(self, slot: MovableSlot, clock: Clock, old: Connection) -> None:
        self._slot = slot
        self._clock = clock
        self._old = old
        self._handover = Handover()

    async def run(self) -> Connection | None:
        """The new connection, None when the old one stays."""
        old, handover = self._old, self._handover
        try:
            new = await self._slot.open(lambda key: self._overlapping(handover.new, key))
        except OSError:
            return None
        old.reroute(lambda key: self._overlapping(handover.old, key))
        while old.alive and new.alive and new.protocol.subscriptions.confirmed < len(self._slot.topics):
            await sleep(self._clock, STEP_SECONDS)
        if not new.alive:
            await self._slot.retire(new)
            old.reroute(self._slot.sink_of)
            return None
        await self._read_out(old)
        self._switch(new)
        await self._slot.retire(old)
        await new.wait_closed(GRACE_SECONDS)
        new.reroute(self._slot.sink_of)
        return new

    async def _read_out(self, connection: Connection) -> None:
        """Wait until everything is read that the exchange said so far: until the answer to a ping."""
        for _ in range(2):  # the first answer may be to an earlier ping
            connection.ping()
            while connection.alive and connection.protocol.awaits_pong:
                await sleep(self._clock, STEP_SECONDS)

    def _overlapping(self, side: Callable[[Key, bytes, Sink], bool], key: Key) -> Sink | None:
        topic = self._slot.topics.get(key)
        return (lambda payload: side(key, payload, topic.receive)) if topic is not None else None

    def _switch(self, new: Connection) -> None:
        old = self._old
        self._slot.promote(new)
        silent = self._clock.time() - (self._clock.monotonic() - old.heard)
        for key, topic in list(self._slot.topics.items()):
            if not new.protocol.subscriptions.is_confirmed(key):
                topic.lost(silent, old.reason or "hand-over")
            self._handover.switch(key, topic.receive, topic.replay, repeats=old.alive and topic.repeats_on_subscribe)
