# Made by Specloom from bitget/rest/v3/stockplus/market/candlestick.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.candlestick``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


class CandlestickList(Model, rename={"trade_session": "tradeSession"}):
    """Entries."""

    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    trade_session: Text = None
    """Session of the stock market"""


class Candlestick(Model):
    """The answer."""

    list: _list[CandlestickList] | None = None
    """Entries"""


RESULT = Candlestick
