"""Answer of ``v2.spot.market.tickers``."""

from specloom.runtime.codec.models import Dec, Model, Ms, Text


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
    """Prices of one pair."""

    symbol: Text = None
    high24h: Dec = None
    open: Dec = None
    low24h: Dec = None
    last_pr: Dec = None
    quote_volume: Dec = None
    base_volume: Dec = None
    usdt_volume: Dec = None
    bid_pr: Dec = None
    ask_pr: Dec = None
    bid_sz: Dec = None
    ask_sz: Dec = None
    open_utc: Dec = None
    ts: Ms = None
    change_utc24h: Dec = None
    change24h: Dec = None


RESULT = list[Tickers]
