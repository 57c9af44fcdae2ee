"""Many channels over as few connections as the exchange advises."""

import asyncio
from collections.abc import Callable, Iterable

from .connection_slot import ManagedConnection
from .events import ConnectionStatus
from .protocol_events import Answered
from .send_queue import oversized
from .shared_limits import ConnectionContext
from .topic import Topic


class Pool:
    """Connections to one address, public or private.

    Channels of the same ``group`` may share a connection; a stream that blocks has a group of its own, so that the
    pressure of its reader reaches nobody else.
    """

    def __init__(
        self,
        name: str,
        url: str,
        context: ConnectionContext,
        login: Callable[[], bytes] | None = None,
        on_answer: Callable[[Answered], None] | None = None,
    ) -> None:
        self.name = name
        self.url = url
        self._context = context
        self._login = login
        self._on_answer = on_answer
        self._groups: dict[object, list[ManagedConnection]] = {}
        self._placements: dict[int, ManagedConnection] = {}
        self._made = 0
        self._closing: set[asyncio.Task[None]] = set()

    def connections(self) -> list[ManagedConnection]:
        """All connections."""
        return [connection for group in self._groups.values() for connection in group]

    def attach(self, topics: Iterable[Topic], group: object = None) -> None:
        """Subscribe; raises :class:`ValueError` for an argument that is longer than a message may be."""
        topics = list(topics)
        too_long = oversized((topic.arg for topic in topics), self._context.rules.message_bytes)
        if too_long:
            raise ValueError(f"longer than the {self._context.rules.message_bytes} bytes of a message: {too_long[0]}")
        for topic in topics:
            connection = self._place(topic, group)
            self._placements[id(topic)] = connection
            connection.add(topic)
        for connection in self._groups.get(group, ()):
            connection.start()

    def _place(self, topic: Topic, group: object) -> ManagedConnection:
        """The first connection with room that does not carry the same argument already."""
        most = min(self._context.rules.channels_advised, self._context.rules.channels_per_connection)
        connections = self._groups.setdefault(group, [])
        for connection in connections:
            if len(connection.topics) < most and topic.key not in connection.topics and connection.refusal is None:
                return connection
        connections.append(self.connection())
        return connections[-1]

    def connection(self, suffix: str = "") -> ManagedConnection:
        """A new connection that belongs to no group yet."""
        self._made += 1
        name = f"{self.name}-{self._made}{suffix}"
        return ManagedConnection(name, self.url, self._context, self._login, self._on_answer)

    def for_operations(self, group: object) -> ManagedConnection:
        """The one connection of a group, started; for operations."""
        connections = self._groups.setdefault(group, [])
        if connections and connections[0].refusal is not None:
            self._end(connections.pop())
        if not connections:
            connections.append(self.connection())
            connections[0].start()
        return connections[0]

    def detach(self, topics: Iterable[Topic]) -> None:
        """Unsubscribe; a connection without channels is closed."""
        for topic in topics:
            connection = self._placements.pop(id(topic), None)
            if connection is not None:
                connection.remove(topic)
                if not connection.topics:
                    self._drop(connection)

    def resubscribe(self, topic: Topic) -> None:
        """Start a channel over."""
        connection = self._placements.get(id(topic))
        if connection is not None:
            connection.resubscribe(topic)

    def hold(self, group: object) -> None:
        """Stop reading a group."""
        for connection in self._groups.get(group, ()):
            connection.hold()

    def release(self, group: object) -> None:
        """Read a group again."""
        for connection in self._groups.get(group, ()):
            connection.release()

    def _drop(self, connection: ManagedConnection) -> None:
        for group, connections in list(self._groups.items()):
            if connection in connections:
                connections.remove(connection)
                if not connections:
                    del self._groups[group]
        self._end(connection)

    def _end(self, connection: ManagedConnection) -> None:
        task = asyncio.get_running_loop().create_task(connection.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def settle(self) -> None:
        """Wait until connections that are no longer needed are closed."""
        if self._closing:
            await asyncio.wait(set(self._closing))

    async def close(self) -> None:
        """Close every connection; nothing of the pool runs afterwards."""
        connections = self.connections()
        self._groups.clear()
        self._placements.clear()
        await asyncio.gather(*(connection.close() for connection in connections))
        await self.settle()

    def status(self) -> list[ConnectionStatus]:
        """How the connections do."""
        return [connection.status() for connection in self.connections()]
