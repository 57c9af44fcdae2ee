"""How fast a connection may speak, and how often a pool may connect. No sockets, no sleeping."""

from collections import deque
from collections.abc import Iterable, Sequence

import msgspec

# Messages bunch up on the way: ten sent over a second may arrive within less. Windows are held a little longer.
SLACK_SECONDS = 0.1
SLACK_SHARE = 0.01

Arg = dict[str, str]


class SendWindow:
    """At most ``count`` events in any ``seconds`` in a row."""

    def __init__(self, count: int, seconds: float) -> None:
        self.count = count
        self.seconds = seconds * (1 + SLACK_SHARE) + SLACK_SECONDS
        self._times: deque[float] = deque()

    def room(self, now: float) -> int:
        """How many events may happen now."""
        times = self._times
        while times and times[0] + self.seconds <= now:
            times.popleft()
        return self.count - len(times)

    def take(self, now: float, events: int = 1) -> None:
        """Note that ``events`` happened."""
        self._times.extend([now] * events)

    def wait(self, now: float) -> float:
        """Seconds until one more event may happen; 0 when it may now."""
        return 0.0 if self.room(now) > 0 else self._times[0] + self.seconds - now


class SubscriptionQueue:
    """Subscriptions that wait to be sent, packed into as few messages as their size allows."""

    def __init__(self, message_bytes: int) -> None:
        self._limit = message_bytes
        self._waiting: deque[tuple[str, Arg]] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, operation: str, arg: Arg) -> None:
        """Queue ``subscribe`` or ``unsubscribe`` of one argument."""
        self._waiting.append((operation, arg))

    def remove(self, operation: str, arg: Arg) -> bool:
        """Take back what was not sent yet; whether it was still there."""
        try:
            self._waiting.remove((operation, arg))
        except ValueError:
            return False
        return True

    def first(self) -> str | None:
        """The operation that is due next."""
        return self._waiting[0][0] if self._waiting else None

    def pack(self, most: int) -> tuple[bytes, list[Arg]]:
        """The next message: arguments of one operation, at most ``most`` and within the size."""
        operation = self._waiting[0][0]
        head = b'{"op":"%s","args":[' % operation.encode()
        size = len(head) + 2
        parts: list[bytes] = []
        args: list[Arg] = []
        while self._waiting and self._waiting[0][0] == operation and len(parts) < most:
            part = msgspec.json.encode(self._waiting[0][1])
            size += len(part) + 1
            if parts and size > self._limit:
                break
            parts.append(part)
            args.append(self._waiting.popleft()[1])
        return head + b",".join(parts) + b"]}", args


class SendQueue:
    """The one queue of a connection: urgent messages first, then operations, then subscriptions."""

    def __init__(self, *, messages_per_second: int, subscriptions_per_hour: int, message_bytes: int) -> None:
        self._messages = SendWindow(messages_per_second, 1)
        self._subscriptions = SendWindow(subscriptions_per_hour, 3600)
        self._urgent: deque[bytes] = deque()
        self._operations: deque[bytes] = deque()
        self.requests = SubscriptionQueue(message_bytes)

    def urgent(self, message: bytes) -> None:
        """Queue a ping or a login before everything else."""
        self._urgent.append(message)

    def operation(self, message: bytes) -> None:
        """Queue an order operation."""
        self._operations.append(message)

    def withdraw(self, message: bytes) -> bool:
        """Take an operation back that was not sent yet; whether it was still there."""
        try:
            self._operations.remove(message)
        except ValueError:
            return False
        return True

    def next(self, now: float, *, ready: bool) -> tuple[bytes, str | None, Sequence[Arg]] | None:
        """The message that may be sent now with its operation and arguments; before ``ready`` only urgent ones."""
        if self._messages.room(now) <= 0:
            return None
        if self._urgent:
            self._messages.take(now)
            return self._urgent.popleft(), None, ()
        if ready and self._operations:
            self._messages.take(now)
            return self._operations.popleft(), None, ()
        return self._next_request(now) if ready and self.requests else None

    def _next_request(self, now: float) -> tuple[bytes, str, Sequence[Arg]] | None:
        operation = self.requests.first() or ""
        room = self._subscriptions.room(now) if operation == "subscribe" else len(self.requests)
        if room <= 0:
            return None
        message, args = self.requests.pack(room)
        self._messages.take(now)
        if operation == "subscribe":
            self._subscriptions.take(now, len(args))
        return message, operation, args

    def wait(self, now: float, *, ready: bool) -> float | None:
        """Seconds until something may be sent; None when nothing waits."""
        if self._urgent or (ready and self._operations):
            return self._messages.wait(now)
        if not ready or not self.requests:
            return None
        wait = self._messages.wait(now)
        return max(wait, self._subscriptions.wait(now)) if self.requests.first() == "subscribe" else wait


class ConnectionBudget:
    """Connections of one address: so many in a window, so many at once. Share one between all pools."""

    def __init__(self, *, per_window: int, window_seconds: float, at_once: int) -> None:
        self._window = SendWindow(per_window, window_seconds)
        self._at_once = at_once
        self.open = 0

    def wait(self, now: float) -> float | None:
        """Seconds until one more may be opened; None while only a close can make room."""
        return None if self.open >= self._at_once else self._window.wait(now)

    def take(self, now: float) -> None:
        """Note an attempt to connect; it counts as open until :meth:`release`."""
        self._window.take(now)
        self.open += 1

    def release(self) -> None:
        """Note that a connection is gone."""
        self.open -= 1


def oversized(args: Iterable[Arg], message_bytes: int) -> list[Arg]:
    """Arguments that no message can carry."""
    room = message_bytes - len(b'{"op":"unsubscribe","args":[]}')
    return [arg for arg in args if len(msgspec.json.encode(arg)) > room]
