"""One connection's conversation: login, ping, subscriptions, acks. No sockets, no sleeping."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from ..spec.records import StreamRules
from .protocol_events import (
    Acked,
    Answered,
    Closed,
    Delayed,
    Denied,
    Event,
    Key,
    LoginDenied,
    Message,
    ProtocolError,
    Ready,
    UnmatchedPush,
    Unsubscribed,
    key_of,
)
from .send_queue import SendQueue
from .subscription_table import ACK_SECONDS, SubscriptionTable, WantedSubscription

PONG_SECONDS = 10.0
SUCCESS = frozenset({"", "0", "00000"})
SHOWN_BYTES = 80

_decode = msgspec.json.Decoder(Message).decode


class ProtocolState:
    """The state of one connection, moved on by :meth:`handle` and :meth:`poll`.

    ``login`` builds the login message; None for public connections. ``redact`` takes secrets out of the exchange's
    texts. Every method takes the time as an argument.
    """

    def __init__(
        self,
        rules: StreamRules,
        login: Callable[[], bytes] | None,
        *,
        retryable: Callable[[str], bool] = bool,
        redact: Callable[[str], str] = str,
    ) -> None:
        self._rules = rules
        self._login = login
        self._retryable = retryable
        self._redact = redact
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
        self.subscriptions = SubscriptionTable(self.queue.requests)

    @property
    def waits_for_login(self) -> bool:
        """Whether a login was sent and not answered yet."""
        return self._login_by is not None

    def open(self, now: float) -> list[Event]:
        """The socket is there."""
        self._ping_at = now + self._rules.ping_seconds
        if self._login is None:
            self.ready = True
            return [Ready()]
        self.queue.urgent(self._login())
        self._login_by = now + ACK_SECONDS
        return []

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
            if operation is not None:
                self.subscriptions.sent(operation, args, now)
        return messages, [], self._next_due(now)

    def _overdue(self, now: float) -> list[Event]:
        """The connection's end when an answer is overdue; late acks are asked for again first."""
        reason = None
        if self._pong_by is not None and now >= self._pong_by:
            reason = "no pong"
        elif self._login_by is not None and now >= self._login_by:
            reason = "no answer to the login"
        if self.subscriptions.overdue(now):
            reason = reason or "subscriptions stay unconfirmed"
        return [self._close(reason)] if reason else []

    def _close(self, reason: str) -> Closed:
        self.dead = True
        self.ready = False
        return Closed(reason)

    def _next_due(self, now: float) -> float:
        """Seconds until the earliest of ping, pong, ack and free place in the queue."""
        due = [self._ping_at]
        if not self.held:
            due += [by for by in (self._pong_by, self._login_by) if by is not None]
            due += self.subscriptions.next_due()
        waiting = self.queue.wait(now, ready=self.ready)
        if waiting is not None:
            due.append(now + waiting)
        return max(min(due) - now, 0.0)

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
        self.subscriptions.excuse(now)

    def handle(self, payload: bytes, now: float) -> Sequence[Event]:
        """Take a message that is no push of a known channel."""
        if payload == b"pong":
            self._pong_by = None
            return []
        try:
            message = _decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return [self._not_understood(payload)]
        return self._take(message, payload, now)

    def _take(self, message: Message, payload: bytes, now: float) -> Sequence[Event]:
        code = "" if message.code is None else self._redact(str(message.code))
        match message.event:
            case "login":
                return self._logged_in(code, message)
            case "subscribe":
                return self._acked(message.arg)
            case "unsubscribe":
                return self._unsubscribed(message.arg, now)
            case "error":
                return self._error(code, message, payload, now)
        return self._said(message, payload)

    def _not_understood(self, payload: bytes) -> ProtocolError:
        return ProtocolError("", self._redact(f"not understood: {payload[:SHOWN_BYTES]!r}"))

    def _text(self, message: Message) -> str:
        return self._redact(str(message.msg))

    def _logged_in(self, code: str, message: Message) -> list[Event]:
        self._login_by = None
        if code not in SUCCESS:
            self.dead = True
            return [LoginDenied(code, self._text(message))]
        if self.ready:
            return []
        self.ready = True
        return [Ready()]

    def _acked(self, arg: Any) -> list[Event]:
        wanted = self.subscriptions.find(arg)
        if wanted is None:
            return []
        self.subscriptions.acknowledge(wanted)
        return [Acked(key_of(wanted.arg))]

    def _unsubscribed(self, arg: Any, now: float) -> list[Event]:
        ended = self.subscriptions.ended(arg, now)
        return [Unsubscribed(key_of(ended.arg))] if ended is not None else []

    def _error(self, code: str, message: Message, payload: bytes, now: float) -> list[Event]:
        text = self._text(message)
        if self._login_by is not None:
            self.dead = True
            return [LoginDenied(code, text)]
        if message.id is not None or message.op == "trade" or isinstance(message.arg, list):
            return [Answered(message, payload)]
        wanted = self.subscriptions.find(message.arg)
        meant = [wanted] if wanted is not None else self.subscriptions.unanswered()
        if meant and self._retryable(code):
            return [Delayed(_keys(meant), code, text, self.subscriptions.delay(meant, now))]
        if wanted is None and (message.arg is not None or len(meant) != 1):
            return [ProtocolError(code, text)]
        refused = meant[0]  # without an argument it can only be about the one that waits for its answer
        self.subscriptions.forget(refused)
        return [Denied(key_of(refused.arg), code, text)]

    def _said(self, message: Message, payload: bytes) -> list[Event]:
        """An answer or a push, by what it carries."""
        if message.event == "trade" or (message.event is None and message.id is not None):
            return [Answered(message, payload)]
        if message.data and isinstance(message.arg, dict):
            return [UnmatchedPush(message.arg, payload)]
        return [] if message.event is not None else [self._not_understood(payload)]


def _keys(wanted: Sequence[WantedSubscription]) -> tuple[Key, ...]:
    return tuple(key_of(one.arg) for one in wanted)
