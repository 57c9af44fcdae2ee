"""How fills and leverage change positions. A position binds margin of its own, apart from what orders hold."""

from decimal import Decimal

from specloom.mock.errors import RefusedError
from specloom.mock.state.accounts import ZERO, Account, Balance, Order, Position


def margin_of(order: Order, price: Decimal) -> Decimal:
    """The margin that an opening order holds."""
    return order.size * price / order.leverage


def side_closed(order: Order) -> str:
    """The side of the position that the order would close."""
    return order.hold_side if order.hold_side != "net" else ("long" if order.side == "sell" else "short")


def closable(account: Account, order: Order) -> Decimal:
    """How much the order could close."""
    return account.position(order.market, side_closed(order), hedge=order.hold_side != "net").size


def apply_fill(account: Account, order: Order, price: Decimal, size: Decimal, margin: Decimal) -> Decimal:
    """Open or close with a fill; returns what becomes available again: margin set free and the profit made."""
    hedge, balance = order.hold_side != "net", account.balance(order.wallet, order.frozen_coin)
    if hedge and not order.closing:
        return margin - _open(account.position(order.market, order.hold_side, hedge=True), balance, order, price, size)
    position = account.position(order.market, side_closed(order), hedge=hedge)
    closed = min(size, position.size)
    freed = _close(position, balance, order, price, closed)
    if size > closed and not order.closing:
        ahead = account.position(order.market, "long" if order.side == "buy" else "short", hedge=False)
        return freed + margin - _open(ahead, balance, order, price, size - closed)
    return freed + margin


def bind_anew(account: Account, position: Position, leverage: Decimal) -> None:
    """Bind the margin that a position needs at another leverage; refuses when there is not enough money."""
    balance = account.balance(position.wallet, position.coin)
    needed = position.price * position.size / leverage
    if needed - position.margin > balance.available:
        raise RefusedError("no_money", position.coin)
    balance.available -= needed - position.margin
    balance.bound += needed - position.margin
    position.margin, position.leverage = needed, leverage


def _open(position: Position, balance: Balance, order: Order, price: Decimal, size: Decimal) -> Decimal:
    """Add to a position; returns the margin that this binds."""
    total, margin = position.size + size, price * size / order.leverage
    position.price = (position.price * position.size + price * size) / total
    position.size = total
    position.margin += margin
    balance.bound += margin
    position.leverage, position.wallet, position.coin = order.leverage, order.wallet, order.frozen_coin
    position.attrs = order.attrs
    position.created = position.created or order.updated
    position.updated = order.updated
    return margin


def _close(position: Position, balance: Balance, order: Order, price: Decimal, size: Decimal) -> Decimal:
    if size == 0:
        return ZERO
    gain = (price - position.price) * size
    freed = position.margin if size == position.size else position.margin * size / position.size
    position.margin -= freed
    balance.bound -= freed
    position.size -= size
    position.updated = order.updated
    return freed + (gain if position.side == "long" else -gain)
