"""An order as the caller asks for it, and what each version's words about sides mean."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from specloom.mock.errors import RefusedError

# Within these powers of ten every sum of prices and sizes is exact.
_GREATEST = 9
_FINEST = 12


class OrderRequest:
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
        return number_of(self.attrs, name)


def number_of(attrs: Mapping[str, str], name: str) -> Decimal:
    """An attribute as a number, zero when it is not given; refuses what no exchange could reckon with."""
    text = attrs.get(name)
    if not text:
        return Decimal(0)
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise RefusedError("bad_param", name) from None
    if not value.is_finite():
        raise RefusedError("bad_param", name)
    if value and (value.adjusted() > _GREATEST or value != round(value, _FINEST)):
        raise RefusedError("bad_size")
    return value


def side_of(order_request: OrderRequest, hold: str, *, closing: bool) -> str:
    """Which way the order trades, however the version spells it."""
    side = order_request.text("side")
    if hold != "net" and (
        order_request.text("trade_side") in {"open", "close"} or side.startswith(("open_", "close_"))
    ):
        # Here the request names the position's side; closing it trades the other way.
        return "buy" if (hold == "long") is not closing else "sell"
    return "buy" if side.startswith("buy") else "sell"


def hold_of(order_request: OrderRequest, *, hedged: bool | None) -> tuple[bool, str]:
    """Whether the order closes a position, and which: ``long``, ``short`` or ``net`` in one-way mode.

    ``hedged`` is the position mode that the user chose. In one-way mode the words about sides are not looked at; in
    hedge mode an order must have them; with no mode chosen the order's own words decide.
    """
    side, trade_side, pos_side = (
        order_request.text("side"),
        order_request.text("trade_side"),
        order_request.text("pos_side"),
    )
    if side.startswith(("open_", "close_")):
        if hedged is False:
            raise RefusedError("other_position_mode")
        action, _, hold = side.partition("_")
        return action == "close", hold
    if hedged is not False and trade_side in {"open", "close"}:
        return trade_side == "close", "long" if side == "buy" else "short"
    if hedged is not False and pos_side in {"long", "short"}:
        return (side == "buy") is (pos_side == "short"), pos_side
    if hedged:
        raise RefusedError("other_position_mode")
    return order_request.text("reduce_only") in {"yes", "true"}, "net"
