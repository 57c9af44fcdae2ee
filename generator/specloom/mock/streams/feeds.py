"""What subscribers are sent: one feed per subscribed argument (and user, where private)."""

import itertools
import zlib
from collections.abc import Sequence
from typing import Any

import msgspec

from specloom.mock.state.accounts import Account, Fill, Order
from specloom.mock.state.actions import Actions
from specloom.mock.state.exchange_state import ExchangeState
from specloom.mock.state.markets import Instrument
from specloom.mock.state.state_views import (
    OrderView,
    TriggerOrderView,
    View,
    balance_view,
    fill_view,
    position_view,
    ticker_view,
)
from specloom.mock.state.trigger_orders import TriggerOrder
from specloom.mock.streams.session import SocketSession, frame_of
from specloom.mock.streams.topic_catalog import Topic

Changes = tuple[list[tuple[str, str]], list[tuple[str, str]]]
_CHECKED_LEVELS = 25
_KINDS = {
    "orders": "order",
    "fills": "fill",
    "account": "balance",
    "positions": "position",
    "trades": "trade",
    "plans": "plan",
}
_ALL = frozenset({"", "DEFAULT"})


class Feed:
    """The subscribers of one argument, and how its pushes look."""

    def __init__(
        self, arg: dict[str, Any], topic: Topic, uid: str, state: ExchangeState, actions: Actions, *, checksum: bool
    ) -> None:
        self.arg = arg
        self.topic = topic
        self.uid = uid
        self.sessions: dict[SocketSession, None] = {}
        self.held: bytes | None = None
        self.stale_until = 0.0
        self.repeated = state.clock.now()
        self._state = state
        self._checksum = checksum
        channel = topic.channel
        self._serializer = actions.responses.serializer(
            channel.call, channel.symbol_format, _KINDS.get(topic.action, "market")
        )
        names = state.rules.field_map.get("order", {})
        attrs = {names[name]: str(value) for name, value in arg.items() if name in names}
        self.product = attrs.get("product", "").upper()
        self.symbol = state.symbol(attrs)
        self.market: Instrument | None = None
        self.rebind()

    def rebind(self) -> None:
        """Look up the market; private feeds are about all of them."""
        if self.topic.channel.kind == "public" and self.symbol not in _ALL:
            self.market = self._state.markets.get(self.product, self.symbol)

    def concerns(self, market: Instrument) -> bool:
        """Whether a private feed shows what happens on ``market``."""
        known = self._state.rules.markets
        product = self.product if any(other.product == self.product for other in known) else ""
        return product in {"", market.product} and (self.symbol in _ALL or self.symbol == market.symbol)

    def first(self) -> dict[str, Any] | None:
        """What a new subscriber is sent at once."""
        action = self.topic.action
        if action in {"orders", "fills", "plans"}:
            return None
        if action in {"account", "positions"}:
            return self.private_state(self._state.account(self.uid))
        if self.market is None:
            return self._message("snapshot", [self._made()])
        return self.public(self.market, None)

    def public(self, market: Instrument, changes: Changes | None) -> dict[str, Any] | None:
        """A push of a market's state; ``changes`` since the last tick, ``None`` asks for everything."""
        now_ms = self._state.clock.ms()
        action, channel = self.topic.action, self.topic.channel
        if action == "book":
            return self._book(market, changes, now_ms)
        if action == "ticker":
            return self._message("snapshot", [ticker_view(market, now_ms)])
        if action == "trades":
            if changes is not None and not market.trades:
                return None
            rows = [{**trade, "symbol": market.symbol} for trade in itertools.islice(market.trades, 10)]
            return self._message("snapshot" if changes is None else "update", rows)
        if action == "candles":
            return self._message("snapshot" if changes is None else "update", [self._candle(market, now_ms)])
        return self._message("snapshot", [self._made()]) if changes is None and channel.push else None

    def order(self, order: Order, account: Account) -> dict[str, Any]:
        """A push of an order's new state."""
        return self._message("snapshot", [OrderView(order, account)])

    def plan(self, plan: TriggerOrder) -> dict[str, Any]:
        """A push of a trigger order's new state."""
        return self._message("snapshot", [TriggerOrderView(plan)])

    def fill(self, fill: Fill, account: Account) -> dict[str, Any]:
        """A push of a fill."""
        return self._message("snapshot", [fill_view(fill, account)])

    def private_state(self, account: Account) -> dict[str, Any]:
        """A push of balances or positions."""
        now_ms = self._state.clock.ms()
        if self.topic.action == "positions":
            found = [
                position_view(position, account)
                for position in account.positions.values()
                if self.concerns(position.market)
            ]
            return self._message("snapshot", found)
        wallet = self._state.rules.wallets.get(self.topic.channel.version) or self.product
        views = [balance_view(coin, found, now_ms) for coin, found in account.wallets.get(wallet, {}).items()]
        push = self.topic.channel.push
        if push is not None and push.type == "list" and any(field.fields for field in push.fields):
            # One row for the account, its coins in a list below.
            whole = msgspec.structs.replace(push, type="object")
            return self._envelope("snapshot", [self._serializer.data(whole, views, now_ms)])
        return self._message("snapshot", views)

    def _book(self, market: Instrument, changes: Changes | None, now_ms: int) -> dict[str, Any]:
        wire = str(self.arg.get(self.topic.channel.topic_key, ""))
        rule = self.topic.channel.book
        whole = changes is None or (rule is not None and wire in rule.snapshot_topics)
        depth = int("".join(char for char in wire if char.isdigit()) or 50)
        asks, bids = (market.asks(depth), market.bids(depth)) if changes is None or whole else changes
        view = {
            "asks": asks, "bids": bids, "seq": market.seq, "previous_seq": 0 if whole else market.previous_seq,
            "time": str(now_ms), "symbol": market.symbol, "product": market.product,
            "checksum": checksum_of(market) if self._checksum else 0,
        }  # fmt: skip
        if rule is None:
            return self._message("snapshot" if whole else "update", [view])
        row: dict[str, Any] = {rule.asks: asks, rule.bids: bids}
        push = self.topic.channel.push
        for name, attr in self._state.rules.field_map.get("market", {}).items():
            if attr in {"seq", "previous_seq", "time", "checksum"} and _has(push, name):
                row[name] = view[attr]
        return self._envelope("snapshot" if whole else "update", [row])

    def _candle(self, market: Instrument, now_ms: int) -> dict[str, str]:
        return {**ticker_view(market, now_ms), "close": market.bids(1)[0][0], "time": str(now_ms // 60_000 * 60_000)}

    def _made(self) -> dict[str, Any]:
        return {"symbol": self.symbol, "time": str(self._state.clock.ms())}

    def _message(self, action: str, views: Sequence[View]) -> dict[str, Any]:
        push = self.topic.channel.push
        data: Any = []
        if push is not None and push.type in {"rows", "row"}:
            names = self._state.rules.field_map.get("market", {})
            data = [[str(view.get(names.get(column.wire, "")) or "0") for column in push.fields] for view in views]
        elif push is not None:
            data = self._serializer.data(push, views, self._state.clock.ms())
        return self._envelope(action, data)

    def _envelope(self, action: str, data: Any) -> dict[str, Any]:
        return {"action": action, "arg": self.arg, "data": data, "ts": self._state.clock.ms()}


def _has(push: Any, name: str) -> bool:
    return push is not None and any(field.wire == name for field in push.fields)


def checksum_of(market: Instrument) -> int:
    """CRC32 over the best 25 levels, bids and asks in turn, as a signed number of 32 bits."""
    asks, bids = market.asks(_CHECKED_LEVELS), market.bids(_CHECKED_LEVELS)
    parts: list[str] = []
    for index in range(max(len(asks), len(bids))):
        for side in (bids, asks):
            if index < len(side):
                parts.extend(side[index])
    value = zlib.crc32(":".join(parts).encode())
    return value - (1 << 32) if value >= 1 << 31 else value


def encode(message: dict[str, Any]) -> bytes:
    """A push as a frame."""
    return frame_of(message)
