"""The bounded place between a connection and a reader who may be slow."""

from collections import deque
from collections.abc import Callable, Hashable
from typing import Any, Literal

from .events import ConnectTimeout, Gap, NotConnected, Notice, StreamCounters, StreamWarning, Unrecovered

Policy = Literal["block", "drop_oldest", "latest"]

DEFAULT_SIZE = 1024
MOST_NOTICES = 1024  # of a reader who reads nothing; the oldest are forgotten
SAME_START = 1e-3  # seconds between the starts of gaps that belong to one cut


class PushBuffer:
    """What was received and not read yet.

    ``block`` calls ``on_full`` when ``size`` is reached and ``on_room`` once half of it is read: the connection of this
    stream, which no other stream uses, stops reading. ``drop_oldest`` forgets the oldest push, ``latest`` keeps the
    newest of each channel. Notices are kept; those about the same cut or the same failure are joined.

    ``wake`` is set while the reader waits, ``due`` from its call until the reader runs: a reader who keeps up loses
    nothing of a flood that one look at the socket brings, however much that is.
    """

    def __init__(
        self,
        policy: Policy,
        size: int,
        *,
        on_full: Callable[[], object] = bool,
        on_room: Callable[[], object] = bool,
    ) -> None:
        if size < 1:
            raise ValueError(f"the size of a stream's buffer is at least 1, not {size}")
        puts = {"block": self._put_block, "drop_oldest": self._put_drop_oldest, "latest": self._put_latest}
        if policy not in puts:
            raise ValueError(f"policy is block, drop_oldest or latest, not {policy!r}")
        self.policy = policy
        self.counters = StreamCounters()
        self.put: Callable[[Hashable, Any], None] = puts[policy]
        self.items: deque[Any] = deque()
        takes = {"block": self._take_blocked, "drop_oldest": self.items.popleft, "latest": self._take_held}
        self.take: Callable[[], Any] = takes[policy]
        self.received = 0
        self._size = size
        self._held: dict[Hashable, list[Any]] = {}
        self._on_full = on_full
        self._on_room = on_room
        self._full = False
        self.wake: Callable[[], None] | None = None
        self.due = False

    def __len__(self) -> int:
        return len(self.items)

    def counted(self) -> StreamCounters:
        """The counters as they are now."""
        counters = self.counters
        waiting = sum(not isinstance(item, Notice) for item in self.items)
        counters.received = self.received
        counters.delivered = self.received + counters.recovered - counters.dropped - counters.replaced - waiting
        return counters

    def unread(self) -> None:
        """A push that was received turned out to be unreadable."""
        self.received -= 1
        self.counters.undecodable += 1

    def _put_block(self, _key: Hashable, item: Any) -> None:
        self.received += 1
        self.items.append(item)
        if len(self.items) >= self._size and not self._full:
            self._full = True
            self._on_full()
        if self.wake is not None:
            self.wake()

    def _put_drop_oldest(self, _key: Hashable, item: Any) -> None:
        self.received += 1
        items = self.items
        items.append(item)
        if self.wake is not None:
            self.wake()
        elif len(items) > self._size and not self.due:
            while len(items) > self._size and self._drop():
                continue

    def _drop(self) -> bool:
        """Forget the oldest push, if there is one; notices before it stay where they are."""
        for index, item in enumerate(self.items):
            if not isinstance(item, Notice):
                del self.items[index]
                if self.policy == "latest":
                    del self._held[item[0]]
                self.counters.dropped += 1
                return True
        return False

    def _put_latest(self, key: Hashable, item: Any) -> None:
        self.received += 1
        held = self._held.get(key)
        if held is not None:
            held[1] = item
            self.counters.replaced += 1
            return
        if len(self._held) >= self._size:
            self._drop()
        self._held[key] = held = [key, item]
        self.items.append(held)
        if self.wake is not None:
            self.wake()

    def notice(self, item: Notice) -> None:
        """Add a notice; what follows another one about the same cut or the same failure takes its place."""
        if isinstance(item, Gap):
            item = self._joined(item)
        elif self.items and _repeats(self.items[-1], item):
            self.items.pop()
        self.items.append(item)
        if len(self.items) > MOST_NOTICES:
            self._forget_notices()
        if self.wake is not None:
            self.wake()

    def _joined(self, gap: Gap) -> Gap:
        """The gap together with gaps of the same cut that wait unread at the end.

        When the end of a gap comes before its beginning was read, the end alone is told.
        """
        still_open: list[Gap] = []
        while self.items and _is_same_cut(self.items[-1], gap):
            last: Gap = self.items.pop()
            if last.is_open == gap.is_open:
                gap = Gap(last.start, gap.end, _union(last.channels, gap.channels), last.reason)
            elif last.is_open:
                left = tuple(channel for channel in last.channels if channel not in gap.channels)
                still_open += [Gap(last.start, None, left, last.reason)] if left else []
            else:
                still_open.append(last)
        for waiting in reversed(still_open):
            self.items.append(waiting)
        return gap

    def _forget_notices(self) -> None:
        """Forget the oldest notice of a reader who has left too many unread."""
        places = [place for place, item in enumerate(self.items) if isinstance(item, Notice)]
        if len(places) > MOST_NOTICES:
            del self.items[places[0]]

    def _take_blocked(self) -> Any:
        """The next item; tells when there is room again."""
        item = self.items.popleft()
        if self._full and len(self.items) <= self._size // 2:
            self._full = False
            self._on_room()
        return item

    def _take_held(self) -> Any:
        """The next item, taken out of its channel's place."""
        item = self.items.popleft()
        if isinstance(item, list):
            del self._held[item[0]]
            return item[1]
        return item


def _is_same_cut(item: Any, gap: Gap) -> bool:
    return isinstance(item, Gap) and abs(item.start - gap.start) < SAME_START


def _union(one: tuple[dict[str, str], ...], other: tuple[dict[str, str], ...]) -> tuple[dict[str, str], ...]:
    return one + tuple(channel for channel in other if channel not in one)


def _repeats(last: Any, item: Notice) -> bool:
    """Whether a notice says the same as the one before it, only later."""
    if isinstance(item, NotConnected) and isinstance(last, NotConnected):
        return last.channels == item.channels
    if isinstance(item, StreamWarning) and isinstance(last, StreamWarning):
        return (last.code, last.channels) == (item.code, item.channels)
    if isinstance(item, Unrecovered) and isinstance(last, Unrecovered):
        return (last.start, last.channel) == (item.start, item.channel)
    return isinstance(item, ConnectTimeout) and isinstance(last, ConnectTimeout)
