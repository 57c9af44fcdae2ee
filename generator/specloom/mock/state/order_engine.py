"""Takes orders and fills them by rule; this is no matching engine.

An order that reaches the other side of the book fills at the best price there, at once and in full; one of more than
``_WHOLE`` lots' worth fills half at once and the rest at the next tick. Other limit orders rest until the moving book
reaches them. ``ioc`` and ``fok`` orders that do not reach it are cancelled, and so are ``post_only`` ones that do.
"""

from decimal import Decimal
from typing import TYPE_CHECKING

from specloom.mock.clock import Clock
from specloom.mock.errors import RefusedError
from specloom.mock.state.accounts import ZERO, Account, Fill, Order
from specloom.mock.state.markets import Instrument
from specloom.mock.state.open_orders import OpenOrders
from specloom.mock.state.order_request import OrderRequest, hold_of, side_of
from specloom.mock.state.positions import apply_fill, closable, margin_of

if TYPE_CHECKING:
    from collections.abc import Callable


_WHOLE = Decimal(100)
_FEE = Decimal("0.001")
_FUTURES_FEE = Decimal("0.0006")


class OrderEngine:
    """Places, cancels, changes and fills orders. ``on_order`` and the others are listeners."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next = 1_200_000_000_000_000_000
        self._open_orders: dict[Instrument, OpenOrders] = {}
        self.on_order: list[Callable[[Account, Order], None]] = []
        self.on_fill: list[Callable[[Account, Fill], None]] = []
        self.on_balance: list[Callable[[Account, str, str], None]] = []
        self.on_position: list[Callable[[Account, Instrument], None]] = []

    def place(self, account: Account, market: Instrument, request: OrderRequest) -> Order:
        """Take an order: hold its money, fill what can be filled. Refuses bad sizes, doubles and missing money."""
        order = self._order(account, market, request)
        earlier = account.by_client_id.get(order.client_id)
        if earlier is not None and earlier.live:
            raise RefusedError("duplicate_client_id", order.client_id)
        self._hold(account, order, request)
        account.add(order)
        self._notify(account, order)
        self._match(account, order, taker=True)
        if order.live:
            self._open_orders.setdefault(market, OpenOrders()).add(account, order)
        return order

    def cancel(self, account: Account, order: Order) -> None:
        """Cancel what is not filled; refuses when nothing waits any more."""
        if not order.live:
            raise RefusedError("not_live", order.id)
        self._close(account, order, "cancelled")

    def change(self, account: Account, order: Order, request: OrderRequest) -> Order:
        """Cancel the order and place it anew with another price or size."""
        if not order.live:
            raise RefusedError("not_live", order.id)
        attrs = {**order.attrs, "price": str(order.price), "size": str(order.size)}
        attrs["client_id"] = request.attrs.get("new_client_id") or order.client_id
        for name in ("price", "size"):
            attrs[name] = request.attrs.get(f"new_{name}") or request.attrs.get(name) or attrs[name]
        self._close(account, order, "cancelled")
        return self.place(
            account, order.market, OrderRequest(attrs, order.wallet, request.margin_coin or order.frozen_coin)
        )

    def tick(self, market: Instrument) -> None:
        """Fill the open orders that the book has reached."""
        open_orders = self._open_orders.get(market)
        for account, order in open_orders.reached(market) if open_orders else ():
            self._match(account, order, taker=False)

    def clear(self) -> None:
        """Drop all open orders; ids go on rising."""
        self._open_orders.clear()

    def active_markets(self) -> list[Instrument]:
        """The markets with open orders."""
        return [market for market, open_orders in self._open_orders.items() if open_orders]

    def new_id(self) -> str:
        """The next id of an order or a fill."""
        self._next += 1
        return str(self._next)

    def notify_balance(self, account: Account, wallet: str, coin: str) -> None:
        """Let everybody who listens know that a balance has changed."""
        for listener in self.on_balance:
            listener(account, wallet, coin)

    def _order(self, account: Account, market: Instrument, request: OrderRequest) -> Order:
        kind, size, price = (
            request.text("order_type"),
            request.number("size"),
            request.number("price"),
        )
        if kind == "limit" and price <= 0:
            raise RefusedError("missing_param", "price")
        hedged = account.settings.hedged(market.product) if request.margin_coin else None
        closing, hold = hold_of(request, hedged=hedged)
        side = side_of(request, hold, closing=closing)
        if kind == "market" and side == "buy" and not request.margin_coin:
            # A market buy is sized in the quote coin.
            size = (size / market.ask).quantize(market.lot)
        if size <= 0:
            raise RefusedError("bad_size")
        order_id, now = self.new_id(), self._clock.ms()
        return Order(
            id=order_id, client_id=request.attrs.get("client_id") or f"m{order_id}", market=market,
            wallet=request.wallet, side=side, kind=kind, force=request.text("force"), price=price, size=size,
            created=now, updated=now, closing=closing, hold_side=hold, margin=bool(request.margin_coin),
            attrs=request.attrs, leverage=_leverage(account, market, request, hold, side),
        )  # fmt: skip

    def _hold(self, account: Account, order: Order, request: OrderRequest) -> None:
        market = order.market
        price = order.price or market.ask
        if request.margin_coin:
            coin, amount = request.margin_coin, ZERO if order.closing else margin_of(order, price)
            if order.closing and order.size > closable(account, order):
                raise RefusedError("nothing_to_close")
        elif order.side == "buy":
            coin, amount = market.market.quote, price * order.size
        else:
            coin, amount = market.market.base, order.size
        balance = account.balance(order.wallet, coin)
        if balance.available < amount:
            raise RefusedError("no_money", coin)
        balance.available -= amount
        balance.frozen += amount
        order.frozen, order.frozen_coin = amount, coin

    def _match(self, account: Account, order: Order, *, taker: bool) -> None:
        best = order.market.ask if order.side == "buy" else order.market.bid
        reached = order.kind != "limit" or (order.price >= best if order.side == "buy" else order.price <= best)
        if taker and reached and order.force in {"post_only", "postonly"}:
            self._close(account, order, "cancelled")
        elif reached:
            price = best if taker or order.kind != "limit" else order.price
            whole = not taker or order.size <= _WHOLE or order.kind != "limit"
            self._fill(account, order, price, order.rest if whole else order.rest / 2, taker=taker)
        if taker and order.live and order.force in {"ioc", "fok"}:
            self._close(account, order, "cancelled")

    def _fill(self, account: Account, order: Order, price: Decimal, size: Decimal, *, taker: bool) -> None:
        share = order.frozen * size / order.rest
        order.filled += size
        order.value += size * price
        order.updated = self._clock.ms()
        order.status = "filled" if order.rest == 0 else "partially_filled"
        fill = self._book(account, order, price, size, share, taker=taker)
        account.fills.append(fill)
        order.market.trade(order.side, order.market.price_text(price), f"{size:f}", fill.time, fill.id)
        if order.status == "filled":
            self._forget(account, order)
        for hear_fill in self.on_fill:
            hear_fill(account, fill)
        self._notify(account, order)

    def _book(
        self, account: Account, order: Order, price: Decimal, size: Decimal, share: Decimal, *, taker: bool
    ) -> Fill:
        market, held = order.market, account.balance(order.wallet, order.frozen_coin)
        order.frozen -= share
        held.frozen -= share
        if not order.margin and order.side == "sell":
            fee_coin, fee = market.market.quote, size * price * _FEE
            account.balance(order.wallet, fee_coin).available += size * price - fee
        elif not order.margin:
            fee_coin, fee = market.market.base, size * _FEE
            held.available += share - size * price
            account.balance(order.wallet, fee_coin).available += size - fee
        else:
            fee_coin, fee = order.frozen_coin, size * price * _FUTURES_FEE
            held.available += apply_fill(account, order, price, size, share) - fee
            for listener in self.on_position:
                listener(account, market)
        order.fee, order.fee_coin = order.fee + fee, fee_coin
        return Fill(
            id=self.new_id(), order=order, price=price, size=size, fee=fee, fee_coin=fee_coin, taker=taker,
            time=order.updated,
        )  # fmt: skip

    def _close(self, account: Account, order: Order, status: str) -> None:
        balance = account.balance(order.wallet, order.frozen_coin)
        balance.frozen -= order.frozen
        balance.available += order.frozen
        order.frozen = ZERO
        order.status = status
        order.updated = self._clock.ms()
        self._forget(account, order)
        self._notify(account, order)

    def _forget(self, account: Account, order: Order) -> None:
        account.finish(order)
        open_orders = self._open_orders.get(order.market)
        if open_orders is not None:
            open_orders.discard(order)

    def _notify(self, account: Account, order: Order) -> None:
        for listener in self.on_order:
            listener(account, order)
        self.notify_balance(account, order.wallet, order.frozen_coin)


def _leverage(account: Account, market: Instrument, request: OrderRequest, hold: str, side: str) -> Decimal:
    """What the user chose for the side that the order opens; orders of the spot market have none."""
    if not request.margin_coin:
        return Decimal(1)
    opened = hold if hold != "net" else ("long" if side == "buy" else "short")
    return account.settings.leverage(market.product, market.symbol, opened)
