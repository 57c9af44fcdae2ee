# Made by Specloom from bitget/rest/v2/spot/market/tickers.yaml; change that file, not this one.
"""GET /api/v2/spot/market/tickers: Returns the ticker of one spot symbol or of all."""

from collections.abc import Mapping

from specloom.runtime.call.request import Request
from specloom.runtime.codec.models import Dec, Model, Ms, Text
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit
from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.tickers",
    method="GET",
    path="/api/v2/spot/market/tickers",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.tickers"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", symbol=True),),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-ticker-information",
)


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


def tickers(
    *,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Tickers]]:
    """Returns the ticker of one spot symbol or of all.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Tickers]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-ticker-information
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
