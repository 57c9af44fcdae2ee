"""Takes orders and fills them by rule; this is no matching engine.

An order that reaches the other side of the book fills at the best price there, at once and in full; one of more than
``_WHOLE`` lots' worth fills half at once and the rest at the next tick. Other limit orders rest until the moving book
reaches them. ``ioc`` and ``fok`` orders that do not reach it are cancelled, and so are ``post_only`` ones that do.
"""

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from specloom.mock.clock import Clock
from specloom.mock.errors import RefusedError
from specloom.mock.state.accounts import ZERO, Account, Fill, Order
from specloom.mock.state.markets import Instrument
from specloom.mock.state.positions import apply_fill, closable, margin_of

if TYPE_CHECKING:
    from collections.abc import Callable

_WHOLE = Decimal(100)
_FEE = Decimal("0.001")
_FUTURES_FEE = Decimal("0.0006")
_KEPT = 10_000
# Within these powers of ten every sum of prices and sizes is exact.
_GREATEST = 9
_FINEST = 12


class Ticket:
    """An order as the caller asks for it; all texts, empty where not given."""

    def __init__(self, attrs: dict[str, str], wallet: str, margin_coin: str) -> None:
        self.attrs = attrs
        self.wallet = wallet
        self.margin_coin = margin_coin

    def text(self, name: str) -> str:
        """An attribute in lower case."""
        return self.attrs.get(name, "").lower()

    def number(self, name: str) -> Decimal:
        """A number, zero when it is not given."""
        try:
            value = Decimal(self.attrs.get(name) or "0")
        except InvalidOperation:
            raise RefusedError("bad_param", name) from None
        if not value.is_finite():
            raise RefusedError("bad_param", name)
        if value and (value.adjusted() > _GREATEST or value != round(value, _FINEST)):
            raise RefusedError("bad_size")
        return value


class Desk:
    """Places, cancels, changes and fills orders. ``on_order``, ``on_fill`` and the others hear of every change."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next = 1_200_000_000_000_000_000
        self._resting: dict[Instrument, dict[str, tuple[Account, Order]]] = {}
        self.on_order: list[Callable[[Account, Order], None]] = []
        self.on_fill: list[Callable[[Account, Fill], None]] = []
        self.on_balance: list[Callable[[Account, str, str], None]] = []
        self.on_position: list[Callable[[Account, Instrument], None]] = []

    def place(self, account: Account, market: Instrument, ticket: Ticket) -> Order:
        """Take an order: hold its money, fill what can be filled. Refuses bad sizes, doubles and missing money."""
        order = self._order(market, ticket)
        earlier = account.by_client_id.get(order.client_id) if order.client_id else None
        if earlier is not None and earlier.live:
            raise RefusedError("duplicate_client_id", order.client_id)
        self._hold(account, order, ticket)
        self._remember(account, order)
        self._tell(account, order)
        self._match(account, order, taker=True)
        return order

    def cancel(self, account: Account, order: Order) -> None:
        """Cancel what is not filled; refuses when nothing waits any more."""
        if not order.live:
            raise RefusedError("not_live", order.id)
        self._close(account, order, "cancelled")

    def change(self, account: Account, order: Order, ticket: Ticket) -> Order:
        """Cancel the order and place it anew with another price or size."""
        if not order.live:
            raise RefusedError("not_live", order.id)
        attrs = {**order.attrs, "price": str(order.price), "size": str(order.size)}
        attrs["client_id"] = ticket.attrs.get("new_client_id") or order.client_id
        for name in ("price", "size"):
            attrs[name] = ticket.attrs.get(f"new_{name}") or ticket.attrs.get(name) or attrs[name]
        self._close(account, order, "cancelled")
        return self.place(account, order.market, Ticket(attrs, order.wallet, ticket.margin_coin or order.frozen_coin))

    def tick(self, market: Instrument) -> None:
        """Fill the resting orders that the book has reached."""
        for account, order in list(self._resting.get(market, {}).values()):
            self._match(account, order, taker=False)

    def forget_all(self) -> None:
        """Drop all resting orders; ids go on rising."""
        self._resting.clear()

    def busy(self) -> list[Instrument]:
        """The markets with resting orders."""
        return [market for market, orders in self._resting.items() if orders]

    def new_id(self) -> str:
        """The next id of an order or a fill."""
        self._next += 1
        return str(self._next)

    def _order(self, market: Instrument, ticket: Ticket) -> Order:
        kind, size, price = ticket.text("order_type"), ticket.number("size"), ticket.number("price")
        if size <= 0:
            raise RefusedError("bad_size")
        if kind == "limit" and price <= 0:
            raise RefusedError("missing_param", "price")
        closing, hold = hold_of(ticket)
        side = side_of(ticket, hold, closing=closing)
        if kind == "market" and side == "buy" and not ticket.margin_coin:
            size = (size / market.ask).quantize(Decimal(1).scaleb(-market.market.size_places))
        now = self._clock.ms()
        return Order(
            id=self.new_id(), client_id=ticket.attrs.get("client_id") or f"m{self._next}", market=market,
            wallet=ticket.wallet, side=side, kind=kind, force=ticket.text("force"), price=price, size=size,
            created=now, updated=now, closing=closing, hold_side=hold, margin=bool(ticket.margin_coin),
            attrs=dict(ticket.attrs),
        )  # fmt: skip

    def _hold(self, account: Account, order: Order, ticket: Ticket) -> None:
        market = order.market
        price = order.price or market.ask
        if ticket.margin_coin:
            coin, amount = ticket.margin_coin, ZERO if order.closing else margin_of(order, price)
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

    def _remember(self, account: Account, order: Order) -> None:
        account.orders[order.id] = order
        account.by_client_id[order.client_id] = order
        account.live[order.id] = order
        self._resting.setdefault(order.market, {})[order.id] = (account, order)
        if len(account.orders) > _KEPT:
            oldest = next(iter(account.orders))
            gone = account.orders.pop(oldest)
            account.by_client_id.pop(gone.client_id, None)

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
        self._tell(account, order)

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
            for hear in self.on_position:
                hear(account, market)
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
        self._tell(account, order)

    def _forget(self, account: Account, order: Order) -> None:
        account.live.pop(order.id, None)
        self._resting.get(order.market, {}).pop(order.id, None)

    def _tell(self, account: Account, order: Order) -> None:
        for hear_order in self.on_order:
            hear_order(account, order)
        for hear_balance in self.on_balance:
            hear_balance(account, order.wallet, order.frozen_coin)


def side_of(ticket: Ticket, hold: str, *, closing: bool) -> str:
    """Which way the order trades, however the version spells it."""
    side = ticket.text("side")
    if ticket.text("trade_side") in {"open", "close"} or side.startswith(("open_", "close_")):
        # Here the request names the position's side; closing it trades the other way.
        return "buy" if (hold == "long") is not closing else "sell"
    return "buy" if side.startswith("buy") else "sell"


def hold_of(ticket: Ticket) -> tuple[bool, str]:
    """Whether the order closes a position, and which: ``long``, ``short`` or ``net`` in one-way mode."""
    side, trade_side, pos_side = ticket.text("side"), ticket.text("trade_side"), ticket.text("pos_side")
    if side.startswith(("open_", "close_")):
        action, _, hold = side.partition("_")
        return action == "close", hold
    if trade_side in {"open", "close"}:
        return trade_side == "close", "long" if side == "buy" else "short"
    if pos_side in {"long", "short"}:
        return (side == "buy") is (pos_side == "short"), pos_side
    return ticket.text("reduce_only") in {"yes", "true"}, "net"
