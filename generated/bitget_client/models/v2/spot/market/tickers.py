# Made by Specloom from bitget/rest/v2/spot/market/tickers.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.tickers``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class Tickers(
    Model,
    rename={
        "last_pr": "lastPr",
        "quote_volume": "quoteVolume",
        "base_volume": "baseVolume",
        "usdt_volume": "usdtVolume",
        "bid_pr": "bidPr",
        "ask_pr": "askPr",
        "bid_sz": "bidSz",
        "ask_sz": "askSz",
        "open_utc": "openUtc",
        "change_utc24h": "changeUtc24h",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    high24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    low24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    last_pr: Dec = None
    """Latest price (quote coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    usdt_volume: Dec = None
    """Traded value (USDT)"""
    bid_pr: Dec = None
    """Best bid (quote coin)"""
    ask_pr: Dec = None
    """Best ask (quote coin)"""
    bid_sz: Dec = None
    """Quantity at the best bid (base coin)"""
    ask_sz: Dec = None
    """Quantity at the best ask (base coin)"""
    open_utc: Dec = None
    """Price at midnight UTC (quote coin)"""
    ts: Ms = None
    """Time of the data"""
    change_utc24h: Dec = None
    """Price change since midnight UTC; 0.01 is 1% (ratio)"""
    change24h: Dec = None
    """Price change over 24 hours; 0.01 is 1% (ratio)"""


RESULT = list[Tickers]
