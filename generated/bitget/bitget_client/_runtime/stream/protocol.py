"""One connection's conversation: login, ping, subscriptions, acks. No sockets, no sleeping."""

from collections.abc import Callable
from typing import Any

import msgspec

from ..spec.records import StreamRules
from .protocol_events import (
    Acked,
    Answered,
    Closed,
    Denied,
    Event,
    Key,
    LoginDenied,
    Message,
    ProtocolError,
    Ready,
    UnmatchedPush,
    key_of,
)
from .send_queue import Arg, SendQueue

ACK_SECONDS = 10.0
PONG_SECONDS = 10.0
ATTEMPTS = 3  # times that a subscription is asked for before the connection is given up


_decode = msgspec.json.Decoder(Message).decode


class _Wanted:
    """A subscription of this connection; ``sent_at`` is None while it waits in the queue or is confirmed."""

    __slots__ = ("acked", "arg", "attempts", "sent_at")

    def __init__(self, arg: Arg) -> None:
        self.arg = arg
        self.sent_at: float | None = None
        self.attempts = 0
        self.acked = False


class ProtocolState:
    """The state of one connection, moved on by :meth:`handle` and :meth:`poll`.

    ``login`` builds the login message; None for public connections. Every method takes the time as an argument.
    """

    def __init__(
        self, rules: StreamRules, login: Callable[[], bytes] | None, *, retryable: Callable[[str], bool] = bool
    ) -> None:
        self._rules = rules
        self._login = login
        self._retryable = retryable
        self._wanted: dict[Key, _Wanted] = {}
        self._ping_at = 0.0
        self._pong_by: float | None = None
        self._login_by: float | None = None
        self.ready = False
        self.dead = False
        self.held = False  # reading is paused: nothing can be overdue
        self.queue = SendQueue(
            messages_per_second=rules.messages_per_second,
            subscriptions_per_hour=rules.subscriptions_per_hour,
            message_bytes=rules.message_bytes,
        )

    @property
    def confirmed(self) -> int:
        """Subscriptions that were acknowledged."""
        return sum(wanted.acked for wanted in self._wanted.values())

    def is_confirmed(self, key: Key) -> bool:
        """Whether the subscription was acknowledged."""
        wanted = self._wanted.get(key)
        return wanted is not None and wanted.acked

    def open(self, now: float) -> list[Event]:
        """The socket is there."""
        self._ping_at = now + self._rules.ping_seconds
        if self._login is None:
            self.ready = True
            return [Ready()]
        self.queue.urgent(self._login())
        self._login_by = now + ACK_SECONDS
        return []

    def subscribe(self, arg: Arg) -> None:
        """Ask for a channel; it is sent when the limits allow."""
        key = key_of(arg)
        if key not in self._wanted:
            self._wanted[key] = _Wanted(arg)
            self.queue.requests.add("subscribe", arg)

    def unsubscribe(self, arg: Arg) -> None:
        """Give a channel back."""
        wanted = self._wanted.pop(key_of(arg), None)
        if wanted is not None and not self.queue.requests.remove("subscribe", wanted.arg):
            self.queue.requests.add("unsubscribe", wanted.arg)

    def renew(self, arg: Arg) -> None:
        """Ask again for a channel that is subscribed, so that it starts over."""
        if not self.queue.requests.remove("unsubscribe", arg):
            self.unsubscribe(arg)
        self.subscribe(arg)

    def poll(self, now: float) -> tuple[list[bytes], list[Event], float | None]:
        """Messages to send now, what came to pass, and the seconds until the next call is due."""
        if self.dead:
            return [], [], None
        events = [] if self.held else self._overdue(now)
        if events:
            return [], events, None
        if now >= self._ping_at:
            self.queue.urgent(b"ping")
            self._pong_by = self._pong_by or now + PONG_SECONDS
            self._ping_at = now + self._rules.ping_seconds
        messages = []
        while (due := self.queue.next(now, ready=self.ready)) is not None:
            message, operation, args = due
            messages.append(message)
            if operation == "subscribe":
                self._note_sent(args, now)
        return messages, [], self._next_due(now)

    def _note_sent(self, args: Any, now: float) -> None:
        for arg in args:
            wanted = self._wanted.get(key_of(arg))
            if wanted is not None:
                wanted.sent_at = now
                wanted.attempts += 1

    def _overdue(self, now: float) -> list[Event]:
        """The connection's end when an answer is overdue; late acks are asked for again first."""
        reason = None
        if self._pong_by is not None and now >= self._pong_by:
            reason = "no pong"
        elif self._login_by is not None and now >= self._login_by:
            reason = "no answer to the login"
        for wanted in self._wanted.values():
            if wanted.sent_at is not None and now >= wanted.sent_at + ACK_SECONDS:
                wanted.sent_at = None
                if wanted.attempts >= ATTEMPTS:
                    reason = "subscriptions stay unconfirmed"
                else:
                    self.queue.requests.add("subscribe", wanted.arg)
        return [self._close(reason)] if reason else []

    def _close(self, reason: str) -> Closed:
        self.dead = True
        self.ready = False
        return Closed(reason)

    def _next_due(self, now: float) -> float:
        """Seconds until the earliest of ping, pong, ack and free place in the queue."""
        due = [self._ping_at - now]
        if not self.held:
            due += [by - now for by in (self._pong_by, self._login_by) if by is not None]
            due += [w.sent_at + ACK_SECONDS - now for w in self._wanted.values() if w.sent_at is not None]
        waiting = self.queue.wait(now, ready=self.ready)
        if waiting is not None:
            due.append(waiting)
        return max(min(due), 0.0)

    @property
    def awaits_pong(self) -> bool:
        """Whether a ping was sent and not answered yet."""
        return self._pong_by is not None

    def ping_now(self, now: float) -> None:
        """Ping at the next chance: its answer comes after everything that was said before."""
        self._ping_at = now

    def excuse(self, now: float) -> None:
        """Reading was held up by a slow reader: what is overdue may stand in the socket's buffer."""
        self.held = False
        if self._pong_by is not None:
            self._pong_by = now + PONG_SECONDS
        for wanted in self._wanted.values():
            if wanted.sent_at is not None:
                wanted.sent_at = now

    def handle(self, payload: bytes, now: float) -> list[Event]:
        """Take a message that is no push of a known channel."""
        if payload == b"pong":
            self._pong_by = None
            return []
        try:
            message = _decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return [ProtocolError("", f"not understood: {payload[:80]!r}")]
        code = "" if message.code is None else str(message.code)
        match message.event:
            case "login":
                return self._logged_in(code, message)
            case "subscribe":
                return self._acked(message.arg)
            case "error":
                return self._error(code, message, payload, now)
        return _said(message, payload)

    def _logged_in(self, code: str, message: Message) -> list[Event]:
        self._login_by = None
        if code not in {"", "0", "00000"}:
            self.dead = True
            return [LoginDenied(code, str(message.msg))]
        if self.ready:
            return []
        self.ready = True
        return [Ready()]

    def _acked(self, arg: Any) -> list[Event]:
        wanted = self.find(arg)
        if wanted is None:
            return []
        wanted.sent_at, wanted.attempts, wanted.acked = None, 0, True
        return [Acked(key_of(wanted.arg))]

    def find(self, arg: Any) -> _Wanted | None:
        """The subscription that an ``arg`` of the exchange means: exactly, or as far as both name a member."""
        if not isinstance(arg, dict):
            return None
        try:
            exact = self._wanted.get(frozenset(arg.items()))
        except TypeError:
            return None
        if exact is not None:
            return exact
        alike = [wanted for wanted in self._wanted.values() if _same(wanted.arg, arg)]
        return alike[0] if len(alike) == 1 else None

    def _error(self, code: str, message: Message, payload: bytes, now: float) -> list[Event]:
        if self._login_by is not None:
            self.dead = True
            return [LoginDenied(code, str(message.msg))]
        if message.id is not None or message.op == "trade" or isinstance(message.arg, list):
            return [Answered(message, payload)]
        wanted = self.find(message.arg)
        if wanted is None:
            return [ProtocolError(code, str(message.msg))]
        if self._retryable(code):
            wanted.sent_at = now  # asked for again once the ack is overdue
            return [ProtocolError(code, str(message.msg))]
        del self._wanted[key_of(wanted.arg)]
        return [Denied(key_of(wanted.arg), code, str(message.msg))]


def _said(message: Message, payload: bytes) -> list[Event]:
    """An answer or a push, by what it carries."""
    if message.event == "trade" or (message.event is None and message.id is not None):
        return [Answered(message, payload)]
    if message.data and isinstance(message.arg, dict):
        return [UnmatchedPush(message.arg, payload)]
    return [] if message.event is not None else [ProtocolError("", f"not understood: {payload[:80]!r}")]


def _same(wanted: Arg, heard: dict[str, Any]) -> bool:
    """Whether the members that both name agree, letter case aside; ``default`` stands for any value."""
    common = wanted.keys() & heard.keys()
    return bool(common) and all(
        wanted[name] == "default" or wanted[name].casefold() == str(heard[name]).casefold() for name in common
    )
