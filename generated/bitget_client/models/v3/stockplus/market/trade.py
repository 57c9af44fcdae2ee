# Made by Specloom from bitget/rest/v3/stockplus/market/trade.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.trade``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Trade(Model, rename={"trade_type": "tradeType", "trade_session": "tradeSession"}):
    """The answer."""

    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    volume: Dec = None
    """Volume"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    trade_type: Text = None
    """Kind of stock trade"""
    direction: Text = None
    """Direction of the movement"""
    trade_session: Text = None
    """Session of the stock market"""


RESULT = list[Trade]
