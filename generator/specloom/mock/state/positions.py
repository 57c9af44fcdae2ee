"""How fills change positions."""

from decimal import Decimal

from specloom.mock.state.accounts import ZERO, Account, Order, Position

_LEVERAGE = Decimal(10)


def margin_of(order: Order, price: Decimal) -> Decimal:
    """The margin that an opening order holds."""
    return order.size * price / _LEVERAGE


def closable(account: Account, order: Order) -> Decimal:
    """How much the order could close."""
    side = order.hold_side if order.hold_side != "net" else ("long" if order.side == "sell" else "short")
    return account.position(order.market, side, hedge=order.hold_side != "net").size


def apply_fill(account: Account, order: Order, price: Decimal, size: Decimal, margin: Decimal) -> Decimal:
    """Open or close with a fill; returns what becomes available again: margin set free and the profit made."""
    hedge = order.hold_side != "net"
    against = "long" if order.side == "sell" else "short"
    if hedge and not order.closing:
        return margin - _open(account.position(order.market, order.hold_side, hedge=True), order, price, size)
    position = account.position(order.market, order.hold_side if hedge else against, hedge=hedge)
    closed = min(size, position.size)
    freed = _close(position, order, price, closed)
    if size > closed and not order.closing:
        ahead = "long" if order.side == "buy" else "short"
        needed = _open(account.position(order.market, ahead, hedge=False), order, price, size - closed)
        return freed + margin - needed
    return freed + margin


def _open(position: Position, order: Order, price: Decimal, size: Decimal) -> Decimal:
    """Add to a position; returns the margin that it binds."""
    total = position.size + size
    position.price = (position.price * position.size + price * size) / total
    position.size = total
    position.attrs = order.attrs
    position.created = position.created or order.updated
    position.updated = order.updated
    return price * size / _LEVERAGE


def _close(position: Position, order: Order, price: Decimal, size: Decimal) -> Decimal:
    if size == 0:
        return ZERO
    gain = (price - position.price) * size
    position.size -= size
    position.updated = order.updated
    return position.price * size / _LEVERAGE + (gain if position.side == "long" else -gain)
