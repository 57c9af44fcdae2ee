"""Orders over the socket, by the same order engine as over REST."""

from collections.abc import Callable
from typing import Any

from specloom.mock.errors import RefusedError
from specloom.mock.limits import LimitCounters
from specloom.mock.rules import Role, Rules
from specloom.mock.state.accounts import Account, Order
from specloom.mock.state.actions import Actions
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.state_views import View
from specloom.mock.streams.session import SocketSession
from specloom.mock.streams.topic_catalog import Topic, TopicCatalog

Act = Callable[[Account, dict[str, Any], Role], Order]


class SocketOrders:
    """Answers ``trade`` messages of both shapes: orders in ``params`` of an argument, or the arguments themselves."""

    def __init__(
        self, rules: Rules, state: ExchangeState, actions: Actions, catalogue: TopicCatalog, limits: LimitCounters
    ) -> None:
        self._rules = rules
        self._clock = state.clock
        self._state = state
        self._actions = actions
        self._catalogue = catalogue
        self._limits = limits
        orders = actions.orders
        self._acts: dict[str, Act] = {
            "place": orders.place, "cancel": orders.cancel, "modify": orders.modify,
            "place_batch": orders.place, "cancel_batch": orders.cancel, "modify_batch": orders.modify,
        }  # fmt: skip

    def trade(self, session: SocketSession, message: dict[str, Any]) -> None:
        """Act on one message and answer it."""
        if session.key is None:
            raise RefusedError("login_first")
        args = message.get("args")
        if not isinstance(args, list) or not args or not all(isinstance(arg, dict) for arg in args):
            raise RefusedError("bad_param", "args")
        topic = self._catalogue.find(session.version, message, trade=True)
        if topic is not None:
            self._flat(session, message, args, topic)
            return
        for arg in args:
            topic = self._catalogue.find(session.version, arg, trade=True)
            if topic is None:
                raise RefusedError("no_channel", str(arg.get("channel", ""))[:60])
            self._nested(session, arg, topic)

    def _flat(self, session: SocketSession, message: dict[str, Any], args: list[dict[str, Any]], topic: Topic) -> None:
        shared = {param.wire: message[param.wire] for param in topic.channel.arguments if param.wire in message}
        views = [self._run(session, {**shared, **arg}, arg, topic) for arg in args]
        head = {"event": "trade", "id": message.get("id"), **shared, topic.channel.topic_key: message["topic"]}
        stamp = str(self._clock.ms())
        if len(views) == 1 and views[0].get("error_code") != "0" and not topic.action.endswith("_batch"):
            error = {"code": views[0].get("error_code"), "msg": views[0].get("error_text")}
            session.send({**head, "event": "error", **error, "ts": stamp})
            return
        rows = [self._row(topic, view) for view in views]
        session.send({**head, "args": rows, "code": "0", "msg": "success", "ts": stamp})

    def _nested(self, session: SocketSession, arg: dict[str, Any], topic: Topic) -> None:
        given = arg.get("params")
        params = given if isinstance(given, dict) else {}
        shared = {name: value for name, value in arg.items() if name not in {"params", "id", topic.channel.topic_key}}
        view = self._run(session, {**shared, **params}, params, topic)
        head = {name: value for name, value in arg.items() if name != "params"}
        code = str(view.get("error_code"))
        failed = code != "0"
        shown = params if failed else {**params, **self._row(topic, view)}
        session.send({
            "event": "error" if failed else "trade", "arg": [{**head, "params": shown}],
            "code": int(code) if code.isdigit() else code,
            "msg": view.get("error_text"), "ts": self._clock.ms(),
        })  # fmt: skip

    def _run(self, session: SocketSession, params: dict[str, Any], own: dict[str, Any], topic: Topic) -> View:
        account = self._state.account(session.key.uid if session.key else "")
        role = Role(action=topic.action, wallet=self._rules.wallets.get(session.version, ""))

        def act() -> Order:
            self._draw(session, topic)
            topic.checks.check(own)
            if topic.action not in self._acts:
                raise RefusedError("no_path", topic.channel.call)
            return self._acts[topic.action](account, params, role)

        return self._actions.orders.attempt(act, account, params, role)

    def _draw(self, session: SocketSession, topic: Topic) -> None:
        rate, key = topic.channel.rate_limit, session.key
        if key is None:
            raise RefusedError("login_first")
        if "trade" not in key.permissions:
            raise RefusedError("no_permission", "trade")
        trader = key.copy_trader and rate.copy_trader is not None
        limit = rate.copy_trader if trader and rate.copy_trader is not None else rate.default
        owner = {"uid": key.uid, "key": key.name}.get(limit.scope, session.address)
        self._limits.draw(f"{rate.pool}{':copy_trader' if trader else ''}", owner, limit, self._clock.now())

    def _row(self, topic: Topic, view: View) -> dict[str, Any]:
        channel = topic.channel
        serializer = self._actions.responses.serializer(channel.call, channel.symbol_format, "order")
        if channel.response is None or not channel.response.fields:
            return {"orderId": view.get("id"), "clientOid": view.get("client_id")}
        return serializer.item(channel.response.fields, view, self._clock.ms())
