"""Connections of one origin, shared by threads."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from .channel import IDLE
from .protocol import TransportFailure

if TYPE_CHECKING:
    from collections.abc import Callable

    from .connection_sync import SyncConnection
    from .options import HttpOptions


NOT_USABLE = "The server closed the new connection, or sent bytes on it that nobody asked for."


class SyncPool:
    """Keeps connections for later requests; the one used last is used first, so that spare ones grow old and go."""

    def __init__(self, options: HttpOptions, dial: Callable[[float, Callable[[], bool]], SyncConnection]) -> None:
        """``dial`` makes a connection until a deadline and asks now and then whether the pool was closed."""
        self._options = options
        self._dial = dial
        self.closed = False
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forgets everything: this process was forked, and the connections and the locks are its parent's."""
        self._idle: deque[SyncConnection] = deque()
        self._open: set[SyncConnection] = set()
        self._count = 0
        self._waiting = 0
        self._change = threading.Condition()

    def take(self, deadline: float) -> SyncConnection:
        """A connection that may be used now.

        Raises:
            TransportFailure: none became free, or none could be made, until the deadline (on ``time.monotonic()``).
        """
        now = time.monotonic()
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                found = self._slot(deadline)
                if found is None:
                    return self._new(deadline)
                connection = found
            if connection.expires >= now and connection.usable():
                return connection
            self.drop(connection)

    def give(self, connection: SyncConnection) -> None:
        """Takes back a connection after a whole answer."""
        if connection.http.state is not IDLE or self.closed:
            self.drop(connection)
            return
        now = time.monotonic()
        connection.rest(now)
        idle = self._idle
        idle.append(connection)
        if self._waiting:
            with self._change:
                self._change.notify()
        if len(idle) > 1:
            self._drop_expired(now)
        if self.closed:  # meanwhile
            self.close()

    def drop(self, connection: SyncConnection) -> None:
        """Closes a connection."""
        connection.close()
        with self._change:
            if connection in self._open:
                self._open.discard(connection)
                self._count -= 1
                self._change.notify()

    def close(self) -> None:
        """Closes all; requests under way end now."""
        with self._change:
            self.closed = True
            under_way = set(self._open)
            self._change.notify_all()
        while self._idle:
            try:
                connection = self._idle.pop()
            except IndexError:
                break
            under_way.discard(connection)
            self.drop(connection)
        for connection in under_way:
            connection.interrupt()

    def abandon(self) -> None:
        """As ``begin_anew``, and closes this process's handles of the parent's connections."""
        for connection in list(self._open):
            connection.disown()
        self.begin_anew()

    def _drop_expired(self, now: float) -> None:
        idle = self._idle
        while True:
            try:
                if idle[0].expires >= now:
                    return
                connection = idle.popleft()
            except IndexError:
                return
            self.drop(connection)

    def _slot(self, deadline: float) -> SyncConnection | None:
        """Waits for a connection, or for the right to make one (None)."""
        with self._change:
            self._waiting += 1
            try:
                while True:
                    if self.closed:
                        raise TransportFailure("The client was closed.", sent=False, phase="closed")
                    with contextlib.suppress(IndexError):  # another thread may be quicker
                        return self._idle.pop()
                    if self._count < self._options.max_connections:
                        self._count += 1
                        return None
                    if not self._change.wait(deadline - time.monotonic()):
                        raise TransportFailure("No connection became free in time.", sent=False, phase="pool")
            finally:
                self._waiting -= 1

    def _new(self, deadline: float) -> SyncConnection:
        try:
            connection = self._dial(deadline, lambda: self.closed)
        except BaseException:
            with self._change:
                self._count -= 1
                self._change.notify()
            raise
        with self._change:
            self._open.add(connection)
        if self.closed:
            self.drop(connection)
            raise TransportFailure("The client was closed.", sent=False, phase="closed")
        if not connection.usable():
            self.drop(connection)
            raise TransportFailure(NOT_USABLE, sent=False, phase="foreign")
        return connection
