# Made by Specloom from bitget/rest/v2/spot/market/history-candles.yaml; change that file, not this one.
"""GET /api/v2/spot/market/history-candles: Returns old spot candles before an end time, at most 200 a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.market.history_candles import HistoryCandles

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
    docs="https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data",
)


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
        granularity: Length of one candle; spot says 1min, 1h and 1day, futures 1m, 1H and 1D.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 200; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[HistoryCandles]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data
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
