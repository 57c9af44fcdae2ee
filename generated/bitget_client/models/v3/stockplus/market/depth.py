# Made by Specloom from bitget/rest/v3/stockplus/market/depth.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.depth``."""

from bitget_client._runtime.codec.models import Dec, Int, Model


class DepthAsks(Model, rename={"order_num": "orderNum"}):
    """Sell side of the book, cheapest first."""

    position: Int = None
    """Level of the book"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    volume: Dec = None
    """Volume"""
    order_num: Int = None
    """Orders at this price"""


class DepthBids(Model, rename={"order_num": "orderNum"}):
    """Buy side of the book, dearest first."""

    position: Int = None
    """Level of the book"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    volume: Dec = None
    """Volume"""
    order_num: Int = None
    """Orders at this price"""


class Depth(Model):
    """The answer."""

    asks: list[DepthAsks] | None = None
    """Sell side of the book, cheapest first"""
    bids: list[DepthBids] | None = None
    """Buy side of the book, dearest first"""


RESULT = Depth
