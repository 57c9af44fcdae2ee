# Made by Specloom from bitget/rest/v3/market/orderbook.yaml; change that file, not this one.
"""Answer of ``v3.market.orderbook``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Rows


class OrderbookA(Rows):
    """Columns of one row of 'a'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class OrderbookB(Rows):
    """Columns of one row of 'b'."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


class Orderbook(Model):
    """The answer."""

    a: list[OrderbookA] | None = None
    """Sell side of the book, cheapest first"""
    b: list[OrderbookB] | None = None
    """Buy side of the book, dearest first"""
    ts: Ms = None
    """Time of the data"""


RESULT = Orderbook
