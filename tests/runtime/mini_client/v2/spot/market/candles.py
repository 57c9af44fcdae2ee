"""GET /api/v2/spot/market/candles: prices by span of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import Request
from specloom.runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from mini_client.models.v2.spot.market.candles import Candle
    from specloom.runtime.codec.models import TimeIn
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.candles",
    method="GET",
    path="/api/v2/spot/market/candles",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(20, 1, "ip"), pool="v2.spot.market.candles"),
    errors=("common",),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="granularity", name="granularity", required=True, values=("1min", "5min", "1h", "1day")),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", max="1000"),
    ),
)


def candles(
    *,
    symbol: str | Symbol,
    granularity: Literal["1min", "5min", "1h", "1day"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Candle]]:
    """Prices by span of time.

    Args:
        symbol: the pair (``BTCUSDT``).
        granularity: the span of one candle.
        start_time: ms (``startTime``).
        end_time: ms (``endTime``).
        limit: rows, at most 1000.
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {"symbol": symbol, "granularity": granularity, "startTime": start_time, "endTime": end_time, "limit": limit},
        timeout,
        headers,
    )
