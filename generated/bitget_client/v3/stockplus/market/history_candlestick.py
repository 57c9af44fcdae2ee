# Made by Specloom from bitget/rest/v3/stockplus/market/history-candlestick.yaml; change that file, not this one.
"""GET /api/v3/stockplus/market/history-candlestick: Returns stock candles before or after a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.stockplus.market.history_candlestick import HistoryCandlestick

RECORD = Endpoint(
    call="v3.stockplus.market.history_candlestick",
    method="GET",
    path="/api/v3/stockplus/market/history-candlestick",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v3.stockplus.market.history_candlestick",
        documented=False,
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", required=True),
        Param(wire="count", name="count", type="decimal"),
        Param(wire="adjustType", name="adjust_type"),
        Param(wire="forward", name="forward", type="flag"),
        Param(wire="time", name="time"),
        Param(wire="tradeSessions", name="trade_sessions"),
    ),
)


def history_candlestick(
    *,
    symbol: str | Symbol,
    period: str,
    count: DecimalIn | None = None,
    adjust_type: str | None = None,
    forward: bool | str | None = None,
    time: str | None = None,
    trade_sessions: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryCandlestick]:
    """Returns stock candles before or after a time.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        count: Amount of coins, or number of rows where candles are asked for.
        adjust_type: How stock candles are adjusted for splits and dividends. Wire name adjustType.
        forward: Whether to read from the given time onward.
        time: Time of the record.
        trade_sessions: Sessions to include. Wire name tradeSessions.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryCandlestick

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
            "count": count,
            "adjustType": adjust_type,
            "forward": forward,
            "time": time,
            "tradeSessions": trade_sessions,
        },
        timeout,
        headers,
    )
