"""How state looks from outside: attributes as texts.

A view computes an attribute when somebody asks for it: most answers show few of them.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Protocol

import msgspec

from specloom.mock.errors import RefusedError
from specloom.mock.rules import Rules
from specloom.mock.state.account_settings import AccountSettings
from specloom.mock.state.accounts import Account, Balance, Fill, Order, Position
from specloom.mock.state.markets import Instrument
from specloom.mock.state.trigger_orders import TriggerOrder

_EIGHT_PLACES = Decimal("1e-8")
_HOLD_MODES = ("one_way_mode", "hedge_mode")


class View(Protocol):
    """Attributes by name; ``None`` for those that there are not."""

    def get(self, attr: str, /) -> Any:
        """One attribute."""


DONE = {"error_code": "0", "error_text": "success"}
"""What an order of a batch, or a call without an answer of its own, shows when it was acted on."""


def refused(error: RefusedError, rules: Rules, given: Mapping[str, str]) -> View:
    """What an order of a batch shows when it was refused, with the attributes that were ``given``."""
    refusal = rules.refusal(error.name)
    return {**given, "error_code": refusal.code, "error_text": refusal.text_with(error.detail)}


class LayeredView:
    """A view over a view: what the upper one does not know is the lower one's."""

    def __init__(self, upper: Mapping[str, Any], lower: View) -> None:
        self._upper = upper
        self._lower = lower

    def get(self, attr: str) -> Any:
        """One attribute."""
        return self._upper[attr] if attr in self._upper else self._lower.get(attr)


class OrderView:
    """An order's attributes; the caller's own words stand under what the mock knows."""

    def __init__(self, order: Order, account: Account) -> None:
        self._order = order
        self._account = account

    def get(self, attr: str) -> Any:
        """One attribute."""
        read = _ORDER.get(attr)
        if read is not None:
            return read(self._order)
        return self._account.uid if attr == "uid" else self._order.attrs.get(attr)


class TriggerOrderView:
    """A trigger order's attributes; the caller's own words stand under what the mock knows."""

    def __init__(self, plan: TriggerOrder) -> None:
        self._plan = plan

    def get(self, attr: str) -> Any:
        """One attribute."""
        read = _PLAN.get(attr)
        return read(self._plan) if read is not None else self._plan.attrs.get(attr)


def plain(number: Decimal) -> str:
    """A number without exponent and without needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _fee_text(order: Order) -> str:
    coin, fee = order.fee_coin or order.market.market.quote, plain(-order.fee)
    return msgspec.json.encode({coin: {"feeCoinCode": coin, "totalFee": fee}}).decode()


_ORDER: dict[str, Callable[[Order], Any]] = {
    "id": lambda order: order.id,
    "client_id": lambda order: order.client_id,
    "symbol": lambda order: order.market.symbol,
    "product": lambda order: order.market.product,
    "side": lambda order: order.attrs.get("side", order.side),
    "order_type": lambda order: order.kind,
    "force": lambda order: order.force or "gtc",
    "price": lambda order: plain(order.price),
    "size": lambda order: plain(order.size),
    "filled": lambda order: plain(order.filled),
    "value": lambda order: plain(order.value),
    "average": lambda order: plain(order.average.quantize(_EIGHT_PLACES)),
    "status": lambda order: order.status,
    "hold_side": lambda order: order.hold_side,
    "hold_mode": lambda order: _HOLD_MODES[order.hold_side != "net"],
    "base": lambda order: order.market.market.base,
    "quote": lambda order: order.market.market.quote,
    "created": lambda order: str(order.created),
    "updated": lambda order: str(order.updated),
    "fee": lambda order: plain(-order.fee),
    "fee_coin": lambda order: order.fee_coin or order.market.market.quote,
    "fee_text": _fee_text,
    "cancel_reason": lambda order: "normal_cancel" if order.status == "cancelled" else "",
    "margin_coin": lambda order: order.frozen_coin if order.margin else "",
    "leverage": lambda order: plain(order.leverage),
}


_PLAN: dict[str, Callable[[TriggerOrder], Any]] = {
    "id": lambda plan: plan.id,
    "client_id": lambda plan: plan.client_id,
    "symbol": lambda plan: plan.market.symbol,
    "product": lambda plan: plan.market.product,
    "plan_status": lambda plan: plan.status,
    "order_id": lambda plan: plan.order_id,
    "created": lambda plan: str(plan.created),
    "updated": lambda plan: str(plan.updated),
}


def fill_view(fill: Fill, account: Account) -> View:
    """A fill's attributes, beside those of its order."""
    own = {
        "trade_id": fill.id,
        "order_id": fill.order.id,
        "price": plain(fill.price),
        "size": plain(fill.size),
        "amount": plain(fill.size * fill.price),
        "fee": plain(-fill.fee),
        "fee_coin": fill.fee_coin,
        "role": "taker" if fill.taker else "maker",
        "created": str(fill.time),
        "updated": str(fill.time),
        "time": str(fill.time),
    }
    return LayeredView(own, OrderView(fill.order, account))


def balance_view(coin: str, balance: Balance, now_ms: int) -> dict[str, str]:
    """A balance's attributes."""
    total = balance.available + balance.frozen + balance.bound
    return {
        "coin": coin,
        "available": plain(balance.available),
        "frozen": plain(balance.frozen),
        "total": plain(total),
        "free_total": plain(balance.available + balance.frozen),
        "bound": plain(balance.bound),
        "zero": "0",
        "updated": str(now_ms),
    }


def setting_view(settings: AccountSettings, product: str, symbol: str) -> dict[str, str]:
    """What a user chose for a market, or for a product where ``symbol`` is empty."""
    long, short = (plain(settings.leverage(product, symbol, side)) for side in ("long", "short"))
    return {
        "product": product,
        "symbol": symbol,
        "leverage": long,
        "long_leverage": long,
        "short_leverage": short,
        "margin_mode": settings.margin_mode(product, symbol),
        "hold_mode": _HOLD_MODES[bool(settings.hedged(product))],
    }


def position_view(position: Position, account: Account) -> dict[str, str]:
    """A position's attributes."""
    market = position.market
    chosen = account.settings.margin_mode(market.product, market.symbol)
    gain = (market.bid - position.price) * position.size * (1 if position.side == "long" else -1)
    return {
        "symbol": market.symbol,
        "product": market.product,
        "margin_coin": position.attrs.get("margin_coin", market.market.quote),
        "side": position.side,
        "size": plain(position.size),
        "available": plain(position.size),
        "zero": "0",
        "average": plain(position.price.quantize(_EIGHT_PLACES)),
        "mark": plain(market.bid),
        "leverage": plain(position.leverage),
        "margin": plain(position.margin.quantize(_EIGHT_PLACES)),
        "gain": plain(gain.quantize(_EIGHT_PLACES)),
        "hold_mode": _HOLD_MODES[position.hedge],
        "margin_mode": position.attrs.get("margin_mode", chosen),
        "created": str(position.created),
        "updated": str(position.updated),
    }


def ticker_view(market: Instrument, now_ms: int) -> dict[str, str]:
    """A ticker's attributes."""
    ask, bid = market.asks(1)[0], market.bids(1)[0]
    return {
        "symbol": market.symbol,
        "product": market.product,
        "last": bid[0],
        "ask": ask[0],
        "ask_size": ask[1],
        "bid": bid[0],
        "bid_size": bid[1],
        "open": market.market.price,
        "high": ask[0],
        "low": market.market.price,
        "volume": "1000",
        "turnover": "1000000",
        "change": "0.01",
        "base": market.market.base,
        "quote": market.market.quote,
        "time": str(now_ms),
        "status": "online",
        "symbol_status": "normal",
        "price_places": str(market.market.price_places),
        "size_places": str(market.market.size_places),
        "least": plain(Decimal(1).scaleb(-market.market.size_places)),
        "least_value": "1",
        "tick": plain(Decimal(1).scaleb(-market.market.price_places)),
    }
