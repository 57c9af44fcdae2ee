# Made by Specloom from bitget/ws/v2/public/spot-ticker.yaml; change that file, not this one.
"""What ``v2.ws.spot.ticker`` carries."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class TickerPush(
    Model,
    rename={
        "inst_id": "instId",
        "last_pr": "lastPr",
        "bid_pr": "bidPr",
        "ask_pr": "askPr",
        "bid_sz": "bidSz",
        "ask_sz": "askSz",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "open_utc": "openUtc",
        "change_utc24h": "changeUtc24h",
    },
):
    """The answer."""

    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    last_pr: Dec = None
    """Latest price (quote coin)"""
    open24h: Dec = None
    """Price 24 hours ago (quote coin)"""
    high24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    low24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    change24h: Dec = None
    """Price change over 24 hours; 0.01 is 1% (ratio)"""
    bid_pr: Dec = None
    """Best bid (quote coin)"""
    ask_pr: Dec = None
    """Best ask (quote coin)"""
    bid_sz: Dec = None
    """Quantity at the best bid (base coin)"""
    ask_sz: Dec = None
    """Quantity at the best ask (base coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    open_utc: Dec = None
    """Price at midnight UTC (quote coin)"""
    change_utc24h: Dec = None
    """Price change since midnight UTC; 0.01 is 1% (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[TickerPush]
