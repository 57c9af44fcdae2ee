# Made by Specloom from bitget/rest/v3/stockplus/market/quote.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.market.quote``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


class QuoteListPreMarketQuote(Model, rename={"last_done": "lastDone", "prev_close": "prevClose"}):
    """Quote of the session before hours."""

    last_done: Dec = None
    """Latest price"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    prev_close: Dec = None
    """Close of the day before"""


class QuoteListPostMarketQuote(Model, rename={"last_done": "lastDone", "prev_close": "prevClose"}):
    """Quote of the session after hours."""

    last_done: Dec = None
    """Latest price"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    prev_close: Dec = None
    """Close of the day before"""


class QuoteListOvernightQuote(Model, rename={"last_done": "lastDone", "prev_close": "prevClose"}):
    """Quote of the overnight session."""

    last_done: Dec = None
    """Latest price"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    prev_close: Dec = None
    """Close of the day before"""


class QuoteList(
    Model,
    rename={
        "last_done": "lastDone",
        "prev_close": "prevClose",
        "trade_status": "tradeStatus",
        "pre_market_quote": "preMarketQuote",
        "post_market_quote": "postMarketQuote",
        "overnight_quote": "overnightQuote",
    },
):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    last_done: Dec = None
    """Latest price"""
    prev_close: Dec = None
    """Close of the day before"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    timestamp: Text = None
    """Unix time: of the login in seconds, else of the row"""
    volume: Dec = None
    """Volume"""
    turnover: Dec = None
    """Turnover"""
    trade_status: Text = None
    """State of trading in the stock"""
    pre_market_quote: QuoteListPreMarketQuote | None = None
    """Quote of the session before hours"""
    post_market_quote: QuoteListPostMarketQuote | None = None
    """Quote of the session after hours"""
    overnight_quote: QuoteListOvernightQuote | None = None
    """Quote of the overnight session"""


class Quote(Model):
    """The answer."""

    list: _list[QuoteList] | None = None
    """Entries"""


RESULT = Quote
