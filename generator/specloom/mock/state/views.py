"""How state looks from outside: attributes as texts, and their wire names in each answer."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import msgspec

from specloom.mock.state.accounts import Account, Balance, Fill, Order, Position
from specloom.mock.state.markets import Instrument
from specloom.mock.values import Maker
from specloom.model import Field

View = Mapping[str, Any]
BLANK_TYPES = frozenset({"text", "decimal", "integer", "ms", "s", "flag", "any", "json"})


def plain(number: Decimal) -> str:
    """A number without exponent and without needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def order_view(order: Order, account: Account) -> dict[str, Any]:
    """An order's attributes; the caller's own words stand under what the mock knows."""
    market = order.market.market
    fee = sum((fill.fee for fill in account.fills if fill.order is order), Decimal(0)) if order.filled else Decimal(0)
    fee_coin = order.frozen_coin or market.quote
    return {
        **order.attrs,
        "id": order.id,
        "client_id": order.client_id,
        "uid": account.uid,
        "symbol": market.symbol,
        "product": market.product,
        "side": order.attrs.get("side", order.side),
        "order_type": order.kind,
        "force": order.force or "gtc",
        "price": plain(order.price) if order.price else "0",
        "size": plain(order.size),
        "filled": plain(order.filled),
        "value": plain(order.value),
        "average": plain(order.average.quantize(Decimal("1e-8"))),
        "status": order.status,
        "hold_side": order.hold_side,
        "hold_mode": "one_way_mode" if order.hold_side == "net" else "hedge_mode",
        "base": market.base,
        "quote": market.quote,
        "created": str(order.created),
        "updated": str(order.updated),
        "fee": plain(-fee),
        "fee_coin": fee_coin,
        "fee_text": msgspec.json.encode({fee_coin: {"feeCoinCode": fee_coin, "totalFee": plain(-fee)}}).decode(),
        "cancel_reason": "normal_cancel" if order.status == "cancelled" else "",
        "margin_coin": order.frozen_coin if order.margin else "",
    }


def fill_view(fill: Fill, account: Account) -> dict[str, Any]:
    """A fill's attributes, beside those of its order."""
    order = order_view(fill.order, account)
    return {
        **order,
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


def balance_view(coin: str, balance: Balance, now_ms: int) -> dict[str, str]:
    """A balance's attributes."""
    total = balance.available + balance.frozen
    return {
        "coin": coin,
        "available": plain(balance.available),
        "frozen": plain(balance.frozen),
        "total": plain(total),
        "zero": "0",
        "updated": str(now_ms),
    }


def position_view(position: Position) -> dict[str, str]:
    """A position's attributes."""
    market = position.market
    gain = (market.bid - position.price) * position.size * (1 if position.side == "long" else -1)
    return {
        "symbol": market.symbol,
        "product": market.product,
        "margin_coin": position.attrs.get("margin_coin", market.market.quote),
        "side": position.side,
        "size": plain(position.size),
        "available": plain(position.size),
        "zero": "0",
        "average": plain(position.price.quantize(Decimal("1e-8"))),
        "mark": plain(market.bid),
        "leverage": "10",
        "margin": plain((position.price * position.size / 10).quantize(Decimal("1e-8"))),
        "gain": plain(gain.quantize(Decimal("1e-8"))),
        "hold_mode": "hedge_mode" if position.hedge else "one_way_mode",
        "margin_mode": position.attrs.get("margin_mode", "crossed"),
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


class Painter:
    """Writes views into the shape of an answer: known names from the view, the rest ``blank`` or made up."""

    def __init__(
        self, maker: Maker, names: Mapping[str, str], constants: Mapping[str, str], version: str, *, blank: bool
    ) -> None:
        self._maker = maker
        self._blank = blank
        self._names = names
        self._constants = constants
        self._version = version

    def rows(self, field: Field, views: Sequence[View], now_ms: int) -> Any:
        """The answer's ``data`` with ``views`` as its rows, or as itself when it is one object."""
        if field.type == "list":
            return [self.item(field.fields, view, now_ms) for view in views]
        inner = next((child for child in field.fields if child.type == "list" and child.fields), None)
        if inner is None or (len(views) == 1 and self._knows(field.fields)):
            return self.item(field.fields, views[0] if views else {}, now_ms)
        data = self.item(field.fields, {}, now_ms)
        data[inner.wire] = self.rows(inner, views, now_ms)
        return data

    def item(self, fields: Iterable[Field], view: View, now_ms: int) -> dict[str, Any]:
        """One object."""
        return {field.wire: self._value(field, view, now_ms) for field in fields}

    def _knows(self, fields: Iterable[Field]) -> bool:
        return sum(1 for field in fields if field.wire in self._names) > 2

    def _value(self, field: Field, view: View, now_ms: int) -> Any:
        if field.wire in self._constants:
            return self._constants[field.wire]
        attr = self._names.get(field.wire)
        if attr is not None and attr in view and (field.type not in {"list", "object"} or isinstance(view[attr], list)):
            return view[attr]
        if field.type == "list" and field.fields:
            return [self.item(field.fields, view, now_ms)] if attr is None or attr in view else []
        if field.type == "object":
            return self.item(field.fields, view, now_ms)
        if self._blank and field.type in BLANK_TYPES:
            return ""
        numbers = self._maker.source(self._version, field.wire)
        return self._maker.make(field, numbers, now_ms, {}, self._version)
