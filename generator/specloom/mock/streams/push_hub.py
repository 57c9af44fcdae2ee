"""All connections and feeds: who gets which push, and the faults that apply to pushes."""

from typing import TYPE_CHECKING, Any

import msgspec

from specloom.mock.errors import RefusedError
from specloom.mock.faults import Fault, Faults
from specloom.mock.state.accounts import Account, Fill, Order
from specloom.mock.state.actions import Actions
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.trigger_orders import TriggerOrder
from specloom.mock.streams.feeds import Feed, encode
from specloom.mock.streams.session import SocketSession
from specloom.mock.streams.topic_catalog import TopicCatalog
from specloom.model import StreamRules

if TYPE_CHECKING:
    from specloom.mock.state.markets import Instrument


class PushHub:
    """Subscribes sessions to feeds and pushes to them."""

    def __init__(
        self,
        state: ExchangeState,
        actions: Actions,
        catalogue: TopicCatalog,
        faults: Faults,
        rules: StreamRules,
        *,
        checksum: bool,
    ) -> None:
        self.sessions: dict[SocketSession, None] = {}
        self._state = state
        self._actions = actions
        self._catalogue = catalogue
        self._faults = faults
        self._rules = rules
        self._checksum = checksum
        self._feeds: dict[tuple[str, str, str], Feed] = {}
        self._private: dict[str, list[Feed]] = {}
        engine = state.engine
        engine.on_order.append(self._on_order)
        engine.on_fill.append(self._on_fill)
        engine.on_balance.append(lambda account, _wallet, _coin: self._on_state(account, "account"))
        state.plans.on_plan.append(self._on_plan)
        engine.on_position.append(lambda account, _market: self._on_state(account, "positions"))

    def subscribe(self, session: SocketSession, arg: Any) -> None:
        """Subscribe a session; refuses what is no channel, needs a login or is too much."""
        key = self._key(session, arg)
        feed = self._feeds.get(key)
        if feed is None:
            topic = self._catalogue.find(session.version, arg)
            if topic is None or (topic.channel.kind == "private") is not session.private:
                raise RefusedError("no_channel", _brief(arg))
            if topic.channel.kind == "private" and session.key is None:
                raise RefusedError("login_first")
            feed = Feed(arg, topic, key[2], self._state, self._actions, checksum=self._checksum)
            self._feeds[key] = feed
            if feed.uid:
                self._private.setdefault(feed.uid, []).append(feed)
        if len(session.topics) >= self._rules.channels_per_connection:
            raise RefusedError("too_many_channels")
        session.topics.add(key[1])
        feed.sessions[session] = None

    def first_push(self, session: SocketSession, arg: Any) -> None:
        """Send a new subscriber what the channel starts with."""
        message = self._feeds[self._key(session, arg)].first()
        if message is not None:
            session.write(encode(message))

    def unsubscribe(self, session: SocketSession, arg: Any) -> None:
        """End a subscription; refuses when there is none."""
        key = self._key(session, arg)
        if key[1] not in session.topics:
            raise RefusedError("no_channel", _brief(arg))
        session.topics.discard(key[1])
        self._leave(key, session)

    def drop(self, session: SocketSession) -> None:
        """Forget a connection that ended."""
        self.sessions.pop(session, None)
        session.closed = True
        for key in [key for key, feed in self._feeds.items() if session in feed.sessions]:
            self._leave(key, session)

    def rebind(self) -> None:
        """Look up the markets anew after the state was reset."""
        for feed in self._feeds.values():
            feed.rebind()

    def tick(self) -> None:
        """Move every market that is watched or traded, fill what is reached, and push."""
        watched: dict[Instrument, list[Feed]] = {market: [] for market in self._state.active_markets()}
        for feed in self._feeds.values():
            if feed.market is not None:
                watched.setdefault(feed.market, []).append(feed)
        for market, feeds in watched.items():
            changes = market.move()
            self._state.tick(market)
            for feed in feeds:
                self.push(feed, feed.public(market, changes))

    def check_time(self) -> None:
        """End the sessions whose time is over, and repeat the pushes that come without a change."""
        now = self._state.clock.now()
        for session in list(self.sessions):
            reason = session.overdue(self._rules, now)
            if reason:
                session.close(1000, reason)
        for feed in list(self._feeds.values()):
            every = self._state.rules.repeats.get(feed.topic.channel.version)
            if every and feed.topic.action in {"account", "positions"} and now - feed.repeated >= every:
                feed.repeated = now
                self.push(feed, feed.private_state(self._state.account(feed.uid)))

    def push(self, feed: Feed, message: dict[str, Any] | None) -> None:
        """Send a push to the subscribers of a feed, unless a fault applies to it."""
        if message is None or not feed.sessions:
            return
        if self._state.clock.now() < feed.stale_until:
            return
        frames = [encode(message)]
        fault = self._faults.take(feed.topic.channel.call, feed.arg, push=True) if self._faults else None
        if fault is not None:
            frames = self._apply_fault(feed, frames[0], fault)
        elif feed.held is not None:
            frames.append(feed.held)
            feed.held = None
        for session in list(feed.sessions):
            for frame in frames:
                session.write(frame)

    def _apply_fault(self, feed: Feed, frame: bytes, fault: Fault) -> list[bytes]:
        if fault.do == "double":
            return [frame, frame]
        if fault.do == "reorder":
            feed.held = frame
        elif fault.do == "stale":
            feed.stale_until = self._state.clock.now() + fault.seconds
        elif fault.do == "disconnect":
            for session in list(feed.sessions):
                session.cut()
        return []

    def _on_order(self, account: Account, order: Order) -> None:
        for feed in self._of(account, "orders"):
            if feed.concerns(order.market):
                self.push(feed, feed.order(order, account))

    def _on_fill(self, account: Account, fill: Fill) -> None:
        for feed in self._of(account, "fills"):
            if feed.concerns(fill.order.market):
                self.push(feed, feed.fill(fill, account))

    def _on_plan(self, account: Account, plan: TriggerOrder) -> None:
        for feed in self._of(account, "plans"):
            if feed.concerns(plan.market):
                self.push(feed, feed.plan(plan))

    def _on_state(self, account: Account, action: str) -> None:
        for feed in self._of(account, action):
            self.push(feed, feed.private_state(account))

    def _of(self, account: Account, action: str) -> list[Feed]:
        return [feed for feed in self._private.get(account.uid, ()) if feed.topic.action == action]

    def _key(self, session: SocketSession, arg: Any) -> tuple[str, str, str]:
        if not isinstance(arg, dict) or not all(isinstance(value, str) for value in arg.values()):
            raise RefusedError("bad_param", _brief(arg))
        uid = session.key.uid if session.private and session.key is not None else ""
        return session.version, msgspec.json.encode(arg, order="sorted").decode(), uid

    def _leave(self, key: tuple[str, str, str], session: SocketSession) -> None:
        feed = self._feeds[key]
        feed.sessions.pop(session, None)
        if not feed.sessions:
            del self._feeds[key]
            if feed.uid:
                self._private[feed.uid].remove(feed)


def _brief(arg: Any) -> str:
    return msgspec.json.encode(arg).decode()[:200]
