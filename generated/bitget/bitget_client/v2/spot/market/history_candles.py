# Made by Specloom from bitget/rest/v2/spot/market/history-candles.yaml; change that file, not this one.
"""GET /api/v2/spot/market/history-candles: Returns old spot candles before an end time, at most 200 a call."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Ms, Rows, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.history_candles",
    method="GET",
    path="/api/v2/spot/market/history-candles",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.spot.market.history_candles"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="granularity", name="granularity", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="200"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-history-candlestick-data",
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
    usdt_volume: Dec = None
    """Traded value (USDT)"""


RESULT = list[HistoryCandles]


def history_candles(
    *,
    symbol: str | Symbol,
    granularity: str,
    end_time: TimeIn,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[HistoryCandles]]:
    """Returns old spot candles before an end time, at most 200 a call.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        granularity: Length of one candle, such as 1min, 1h or 1day.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 200; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[HistoryCandles]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-history-candlestick-data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "granularity": granularity,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
