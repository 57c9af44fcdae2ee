# Made by Specloom from bitget/rest/v3/market/futures-position-long-short.yaml; change that file, not this one.
"""GET /api/v3/market/futures-position-long-short: Returns shares of long and short positions on a futures symbol, in v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.futures_position_long_short import FuturesPositionLongShort

RECORD = Endpoint(
    call="v3.market.futures_position_long_short",
    method="GET",
    path="/api/v3/market/futures-position-long-short",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v3.market.futures_position_long_short",
        documented=False,
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h")),
    ),
)


def futures_position_long_short(
    *,
    symbol: str | Symbol,
    period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FuturesPositionLongShort]]:
    """Returns shares of long and short positions on a futures symbol, in v3.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FuturesPositionLongShort]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
        },
        timeout,
        headers,
    )
