# Made by Specloom from bitget/rest/v3/market/history-candles.yaml; change that file, not this one.
"""GET /api/v3/market/history-candles: Returns candles of the last 90 days, at most 100 a call."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Ms, Rows, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.history_candles",
    method="GET",
    path="/api/v3/market/history-candles",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.history_candles"),
    errors=("common", "uta"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            values=("SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="interval",
            name="interval",
            required=True,
            values=("1m", "3m", "5m", "15m", "30m", "1H", "4H", "6H", "12H", "1D"),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="type", name="type", values=("market", "mark", "index", "premium"), default="market"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/market-data#get-kline-candlestick-history",
)


class HistoryCandles(Rows):
    """Columns of one row of 'data'."""

    ts: Ms = None
    """Time of the data"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""


RESULT = list[HistoryCandles]


def history_candles(
    *,
    category: Literal["SPOT", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    interval: Literal["1m", "3m", "5m", "15m", "30m", "1H", "4H", "6H", "12H", "1D"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    type: Literal["market", "mark", "index", "premium"] | str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[HistoryCandles]]:
    """Returns candles of the last 90 days, at most 100 a call.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        interval: Length of one candle.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        type: Kind; its values are the endpoint's own; market when left out.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[HistoryCandles]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/market-data#get-kline-candlestick-history
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "interval": interval,
            "startTime": start_time,
            "endTime": end_time,
            "type": type,
            "limit": limit,
        },
        timeout,
        headers,
    )
