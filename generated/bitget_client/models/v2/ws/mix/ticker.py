# Made by Specloom from bitget/ws/v2/public/mix-ticker.yaml; change that file, not this one.
"""What ``v2.ws.mix.ticker`` carries."""

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
        "funding_rate": "fundingRate",
        "next_funding_time": "nextFundingTime",
        "mark_price": "markPrice",
        "index_price": "indexPrice",
        "holding_amount": "holdingAmount",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "open_utc": "openUtc",
        "symbol_type": "symbolType",
        "delivery_price": "deliveryPrice",
    },
):
    """The answer."""

    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    last_pr: Dec = None
    """Latest price (quote coin)"""
    bid_pr: Dec = None
    """Best bid (quote coin)"""
    ask_pr: Dec = None
    """Best ask (quote coin)"""
    bid_sz: Dec = None
    """Quantity at the best bid (base coin)"""
    ask_sz: Dec = None
    """Quantity at the best ask (base coin)"""
    open24h: Dec = None
    """Price 24 hours ago (quote coin)"""
    high24h: Dec = None
    """Highest price of 24 hours (quote coin)"""
    low24h: Dec = None
    """Lowest price of 24 hours (quote coin)"""
    change24h: Dec = None
    """Price change over 24 hours; 0.01 is 1% (ratio)"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    next_funding_time: Ms = None
    """Next funding settlement"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    index_price: Dec = None
    """Index price (quote coin)"""
    holding_amount: Dec = None
    """Amount or open interest held"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    open_utc: Dec = None
    """Price at midnight UTC (quote coin)"""
    symbol_type: Text = None
    """Kind of symbol"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    delivery_price: Dec = None
    """Delivery price; 0 for perpetuals (quote coin)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[TickerPush]
