"""One connection: its limits, its login, its messages."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

import msgspec
from websockets.frames import Frame, Opcode

from specloom.model import StreamRules

if TYPE_CHECKING:
    from specloom.mock.keys import Key

_GREATEST_BACKLOG = 8_000_000


class Transport(Protocol):
    """What a session needs of a connection."""

    def write(self, data: bytes) -> None:
        """Send bytes."""

    def get_write_buffer_size(self) -> int:
        """Bytes that wait to be sent."""

    def abort(self) -> None:
        """Cut the connection."""

    def is_closing(self) -> bool:
        """Whether it is closed or about to be."""


class SocketSession:
    """One connection. ``handle`` takes what the client sends; ``write`` sends a frame; ``close`` asks for the end."""

    def __init__(
        self,
        *,
        version: str,
        private: bool,
        address: str,
        transport: Transport,
        now: float,
        close: Callable[[int, str], None],
    ) -> None:
        self.version = version
        self.private = private
        self.address = address
        self.key: Key | None = None
        self.opened = now
        self.last_ping = now
        self.topics: set[str] = set()
        self.closed = False
        self._transport = transport
        self._close = close
        self._messages: deque[float] = deque()
        self._subscriptions: deque[float] = deque()

    def write(self, frame: bytes) -> None:
        """Send an encoded frame; a client that does not read is cut rather than waited for."""
        if self.closed or self._transport.is_closing():
            return
        if self._transport.get_write_buffer_size() > _GREATEST_BACKLOG:
            self.cut()
            return
        self._transport.write(frame)

    def send(self, message: Any) -> None:
        """Send a JSON message, or a text as it is."""
        self.write(frame_of(message))

    def close(self, code: int, reason: str) -> None:
        """End the connection properly."""
        if not self.closed:
            self.closed = True
            self._close(code, reason)

    def cut(self) -> None:
        """End the connection without a word."""
        self.closed = True
        self._transport.abort()

    def too_many_messages(self, rules: StreamRules, now: float) -> bool:
        """Count a message; whether there were more in the last second than allowed."""
        return _count(self._messages, 1, now, 1.0, rules.messages_per_second)

    def too_many_subscriptions(self, rules: StreamRules, now: float, wanted: int) -> bool:
        """Count subscriptions; whether there were more in the last hour than allowed."""
        return _count(self._subscriptions, wanted, now, 3600.0, rules.subscriptions_per_hour)

    def overdue(self, rules: StreamRules, now: float) -> str:
        """Why the exchange would end this connection now, empty when it would not."""
        if now - self.opened >= rules.session_seconds:
            return "session is over"
        if now - self.last_ping >= rules.idle_seconds:
            return "no ping"
        return ""


def frame_of(message: Any) -> bytes:
    """A message as the bytes of one text frame, good for any number of connections."""
    data = message.encode() if isinstance(message, str) else msgspec.json.encode(message)
    return bytes(Frame(Opcode.TEXT, data).serialize(mask=False, extensions=[]))


def _count(seen: deque[float], wanted: int, now: float, span: float, allowed: int) -> bool:
    while seen and seen[0] <= now - span:
        seen.popleft()
    seen.extend([now] * min(wanted, allowed + 1))
    return len(seen) > allowed
