# Made by Specloom from bitget/rest/v2/spot/market/orderbook.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.orderbook``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Rows


class OrderbookAsks(Rows):
    """Columns of one row of 'asks'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class OrderbookBids(Rows):
    """Columns of one row of 'bids'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class Orderbook(Model):
    """The answer."""

    asks: list[OrderbookAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[OrderbookBids] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = Orderbook
