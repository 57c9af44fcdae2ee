"""Many channels over as few connections as the exchange advises."""

import asyncio
from collections.abc import Callable, Iterable

from .connection_slot import Shard
from .events import ConnectionStatus
from .protocol import Answered
from .send_queue import oversized
from .shared_limits import Surroundings
from .topic import Topic


class Pool:
    """Connections to one address, public or private.

    Channels of the same ``lane`` may share a connection; a stream that blocks has a lane of its own, so that the
    pressure of its reader reaches nobody else.
    """

    def __init__(
        self,
        name: str,
        url: str,
        around: Surroundings,
        login: Callable[[], bytes] | None = None,
        on_answer: Callable[[Answered], None] | None = None,
    ) -> None:
        self.name = name
        self.url = url
        self._around = around
        self._login = login
        self._on_answer = on_answer
        self._lanes: dict[object, list[Shard]] = {}
        self._homes: dict[int, Shard] = {}
        self._made = 0
        self._closing: set[asyncio.Task[None]] = set()

    def shards(self) -> list[Shard]:
        """All connections."""
        return [shard for lane in self._lanes.values() for shard in lane]

    def attach(self, topics: Iterable[Topic], lane: object = None) -> None:
        """Subscribe; raises :class:`ValueError` for an argument that is longer than a message may be."""
        topics = list(topics)
        too_long = oversized((topic.arg for topic in topics), self._around.rules.message_bytes)
        if too_long:
            raise ValueError(f"longer than the {self._around.rules.message_bytes} bytes of a message: {too_long[0]}")
        for topic in topics:
            shard = self._place(topic, lane)
            self._homes[id(topic)] = shard
            shard.add(topic)
        for shard in self._lanes.get(lane, ()):
            shard.start()

    def _place(self, topic: Topic, lane: object) -> Shard:
        """The first connection with room that does not carry the same argument already."""
        most = min(self._around.rules.channels_advised, self._around.rules.channels_per_connection)
        shards = self._lanes.setdefault(lane, [])
        for shard in shards:
            if len(shard.topics) < most and topic.key not in shard.topics and shard.refusal is None:
                return shard
        shards.append(self.shard())
        return shards[-1]

    def shard(self, suffix: str = "") -> Shard:
        """A new connection that belongs to no lane yet."""
        self._made += 1
        name = f"{self.name}-{self._made}{suffix}"
        return Shard(name, self.url, self._around, self._login, self._on_answer)

    def dedicated(self, lane: object) -> Shard:
        """The one connection of a lane, started; for operations."""
        shards = self._lanes.setdefault(lane, [])
        if shards and shards[0].refusal is not None:
            self._end(shards.pop())
        if not shards:
            shards.append(self.shard())
            shards[0].start()
        return shards[0]

    def detach(self, topics: Iterable[Topic]) -> None:
        """Unsubscribe; a connection without channels is closed."""
        for topic in topics:
            shard = self._homes.pop(id(topic), None)
            if shard is not None:
                shard.remove(topic)
                if not shard.topics:
                    self._drop(shard)

    def renew(self, topic: Topic) -> None:
        """Start a channel over."""
        shard = self._homes.get(id(topic))
        if shard is not None:
            shard.renew(topic)

    def hold(self, lane: object) -> None:
        """Stop reading a lane."""
        for shard in self._lanes.get(lane, ()):
            shard.hold()

    def release(self, lane: object) -> None:
        """Read a lane again."""
        for shard in self._lanes.get(lane, ()):
            shard.release()

    def _drop(self, shard: Shard) -> None:
        for lane, shards in list(self._lanes.items()):
            if shard in shards:
                shards.remove(shard)
                if not shards:
                    del self._lanes[lane]
        self._end(shard)

    def _end(self, shard: Shard) -> None:
        task = asyncio.get_running_loop().create_task(shard.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def settle(self) -> None:
        """Wait until connections that are no longer needed are closed."""
        if self._closing:
            await asyncio.wait(set(self._closing))

    async def close(self) -> None:
        """Close every connection; nothing of the pool runs afterwards."""
        shards = self.shards()
        self._lanes.clear()
        self._homes.clear()
        await asyncio.gather(*(shard.close() for shard in shards))
        await self.settle()

    def status(self) -> list[ConnectionStatus]:
        """How the connections do."""
        return [shard.status() for shard in self.shards()]
