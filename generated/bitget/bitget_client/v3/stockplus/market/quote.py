# Made by Specloom from bitget/rest/v3/stockplus/market/quote.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/quote: Returns stock quotes of every session."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

_list = list

RECORD = Endpoint(
    call="v3.stockplus.market.quote",
    method="GET",
    path="/api/v3/stockplus/market/quote",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.stockplus.market.quote"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-real-time-quote",
)


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

    VALUES: ClassVar = {
        "trade_status": (
            "Normal",
            "Suspended",
            "Delisted",
            "CircuitBreaker",
            "PendingListing",
            "CodeChange",
            "PreMarket",
            "RebaseSuspension",
            "Expired",
            "Terminated",
        )
    }

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


def quote(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Quote]:
    """Returns stock quotes of every session.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Quote

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/stock-quotes#check-real-time-quote
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
