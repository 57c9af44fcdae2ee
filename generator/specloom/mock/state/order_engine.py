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
from specloom.mock.state.open_orders import Resting
from specloom.mock.state.order_request import Ticket, hold_of, side_of
from specloom.mock.state.positions import apply_fill, closable, margin_of

if TYPE_CHECKING:
    from collections.abc import Callable


_WHOLE = Decimal(100)
_FEE = Decimal("0.001")
_FUTURES_FEE = Decimal("0.0006")


class Desk:
    """Places, cancels, changes and fills orders. ``on_order``, ``on_fill`` and the others hear of every change."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next = 1_200_000_000_000_000_000
        self._resting: dict[Instrument, Resting] = {}
        self.on_order: list[Callable[[Account, Order], None]] = []
        self.on_fill: list[Callable[[Account, Fill], None]] = []
        self.on_balance: list[Callable[[Account, str, str], None]] = []
        self.on_position: list[Callable[[Account, Instrument], None]] = []

    def place(self, account: Account, market: Instrument, ticket: Ticket) -> Order:
        """Take an order: hold its money, fill what can be filled. Refuses bad sizes, doubles and missing money."""
        order = self._order(account, market, ticket)
        earlier = account.by_client_id.get(order.client_id)
        if earlier is not None and earlier.live:
            raise RefusedError("duplicate_client_id", order.client_id)
        self._hold(account, order, ticket)
        account.add(order)
        self._tell(account, order)
        self._match(account, order, taker=True)
        if order.live:
            self._resting.setdefault(market, Resting()).add(account, order)
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
        resting = self._resting.get(market)
        for account, order in resting.reached(market) if resting else ():
            self._match(account, order, taker=False)

    def forget_all(self) -> None:
        """Drop all resting orders; ids go on rising."""
        self._resting.clear()

    def busy(self) -> list[Instrument]:
        """The markets with resting orders."""
        return [market for market, resting in self._resting.items() if resting]

    def new_id(self) -> str:
        """The next id of an order or a fill."""
        self._next += 1
        return str(self._next)

    def tell_balance(self, account: Account, wallet: str, coin: str) -> None:
        """Let everybody who listens know that a balance has changed."""
        for hear in self.on_balance:
            hear(account, wallet, coin)

    def _order(self, account: Account, market: Instrument, ticket: Ticket) -> Order:
        kind, size, price = ticket.text("order_type"), ticket.number("size"), ticket.number("price")
        if kind == "limit" and price <= 0:
            raise RefusedError("missing_param", "price")
        hedged = account.settings.hedged(market.product) if ticket.margin_coin else None
        closing, hold = hold_of(ticket, hedged=hedged)
        side = side_of(ticket, hold, closing=closing)
        if kind == "market" and side == "buy" and not ticket.margin_coin:
            # A market buy is sized in the quote coin.
            size = (size / market.ask).quantize(market.lot)
        if size <= 0:
            raise RefusedError("bad_size")
        order_id, now = self.new_id(), self._clock.ms()
        return Order(
            id=order_id, client_id=ticket.attrs.get("client_id") or f"m{order_id}", market=market,
            wallet=ticket.wallet, side=side, kind=kind, force=ticket.text("force"), price=price, size=size,
            created=now, updated=now, closing=closing, hold_side=hold, margin=bool(ticket.margin_coin),
            attrs=ticket.attrs, leverage=_leverage(account, market, ticket, hold, side),
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
        self._tell(account, order)

    def _forget(self, account: Account, order: Order) -> None:
        account.finish(order)
        resting = self._resting.get(order.market)
        if resting is not None:
            resting.discard(order)

    def _tell(self, account: Account, order: Order) -> None:
        for hear in self.on_order:
            hear(account, order)
        self.tell_balance(account, order.wallet, order.frozen_coin)


def _leverage(account: Account, market: Instrument, ticket: Ticket, hold: str, side: str) -> Decimal:
    """What the user chose for the side that the order opens; orders of the spot market have none."""
    if not ticket.margin_coin:
        return Decimal(1)
    opened = hold if hold != "net" else ("long" if side == "buy" else "short")
    return account.settings.leverage(market.product, market.symbol, opened)
