"""What a client may say on a socket, and what it is answered."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from specloom.mock.authentication import Authenticator, read_frame
from specloom.mock.clock import Clock
from specloom.mock.errors import RefusedError
from specloom.mock.rules import Rules
from specloom.mock.streams.push_hub import PushHub
from specloom.mock.streams.session import SocketSession
from specloom.mock.streams.socket_orders import SocketOrders
from specloom.model import Api

# After these the exchange also hangs up.
_FATAL = frozenset({
    "too_many_messages", "too_many_subscriptions", "too_long", "login_failed", "missing", "unknown_key",
    "bad_credential", "bad_value", "bad_time", "too_old", "too_early", "bad_signature", "account_is_classic",
    "account_is_unified",
})  # fmt: skip


class SocketProtocolHandler:
    """Reads messages and answers them."""

    def __init__(
        self,
        api: Api,
        rules: Rules,
        *,
        clock: Clock,
        authenticator: Authenticator,
        push_hub: PushHub,
        engine: SocketOrders,
    ) -> None:
        self.on_offence: Callable[[str], None] = lambda _address: None
        self._rules = rules
        self._streams = api.venue.streams
        self._clock = clock
        self._authenticator = authenticator
        self._push_hub = push_hub
        self._engine = engine
        self._modes = {each.version: each.account_mode for each in api.endpoints if each.account_mode != "any"}

    def handle(self, session: SocketSession, text: str | None) -> None:
        """Take one message; ``None`` is a binary one, which the exchange does not know."""
        try:
            self._handle(session, text)
        except RefusedError as error:
            self._refuse(session, error, {})

    def _handle(self, session: SocketSession, text: str | None) -> None:
        now = self._clock.now()
        if session.too_many_messages(self._streams, now):
            self.on_offence(session.address)
            raise RefusedError("too_many_messages")
        if text is None:
            raise RefusedError("bad_request")
        if text == "ping":
            session.last_ping = now
            session.send("pong")
            return
        if len(text.encode()) > self._streams.message_bytes:
            raise RefusedError("too_long")
        self._dispatch(session, read_message(text))

    def _dispatch(self, session: SocketSession, message: dict[str, Any]) -> None:
        op = str(message.get("op"))
        args = message.get("args")
        if op == "trade":
            self._engine.trade(session, message)
            return
        if op not in {"login", "subscribe", "unsubscribe"}:
            raise RefusedError("bad_op", str(op)[:60])
        if not isinstance(args, list) or not args:
            raise RefusedError("bad_param", "args")
        if op == "login":
            self._login(session, message)
        elif op == "subscribe":
            self._subscribe(session, args)
        else:
            self._each(session, op, args, self._push_hub.unsubscribe)

    def _login(self, session: SocketSession, message: dict[str, Any]) -> None:
        login = self._streams.login
        sent = read_frame(login.send, message) if login is not None else None
        if login is None or sent is None:
            raise RefusedError("login_failed")
        key = self._authenticator.check_frame(login.scheme, sent, message, int(self._clock.now() * 1000))
        wanted = self._modes.get(session.version, "any")
        if "any" not in {key.mode, wanted} and key.mode != wanted:
            raise RefusedError(f"account_is_{key.mode}")
        session.key = key
        # Documented as a text, sent as a number.
        session.send({"event": "login", "code": 0, "msg": ""})

    def _subscribe(self, session: SocketSession, args: list[Any]) -> None:
        if session.too_many_subscriptions(self._streams, self._clock.now(), len(args)):
            raise RefusedError("too_many_subscriptions")
        self._each(session, "subscribe", args, self._push_hub.subscribe, after=self._push_hub.first_push)

    def _each(
        self,
        session: SocketSession,
        event: str,
        args: list[Any],
        act: Callable[[SocketSession, Any], None],
        after: Callable[[SocketSession, Any], None] | None = None,
    ) -> None:
        for arg in args:
            try:
                act(session, arg)
            except RefusedError as error:
                self._refuse(session, error, {"arg": arg})
                continue
            session.send({"event": event, "arg": arg})
            if after is not None:
                after(session, arg)

    def _refuse(self, session: SocketSession, error: RefusedError, more: Mapping[str, Any]) -> None:
        refusal = self._rules.stream_refusal(error.name)
        code: Any = int(refusal.code) if refusal.code.isdigit() else refusal.code
        session.send({"event": "error", **more, "code": code, "msg": refusal.text_with(error.detail)})
        if error.name.partition(":")[0] in _FATAL:
            session.close(1008, refusal.message)


def read_message(text: str) -> dict[str, Any]:
    """The JSON object in a message."""
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        raise RefusedError("bad_request") from None
    if not isinstance(value, dict):
        raise RefusedError("bad_request")
    return value
