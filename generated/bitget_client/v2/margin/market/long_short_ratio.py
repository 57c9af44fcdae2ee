# Made by Specloom from bitget/rest/v2/margin/market/long-short-ratio.yaml; change that file, not this one.
"""GET /api/v2/margin/market/long-short-ratio: Returns the ratio of longs to shorts among margin traders of a coin, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.margin.market.long_short_ratio import LongShortRatio

RECORD = Endpoint(
    call="v2.margin.market.long_short_ratio",
    method="GET",
    path="/api/v2/margin/market/long-short-ratio",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.margin.market.long_short_ratio"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("24h", "30d"), default="24h"),
        Param(wire="coin", name="coin"),
    ),
    docs="https://www.bitget.com/api-doc/common/apidata/Margin-Ls-Ratio",
)


def long_short_ratio(
    *,
    symbol: str | Symbol,
    period: Literal["24h", "30d"] | str | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[LongShortRatio]]:
    """Returns the ratio of longs to shorts among margin traders of a coin, over time.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 24h when left out.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[LongShortRatio]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/apidata/Margin-Ls-Ratio
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "period": period,
            "coin": coin,
        },
        timeout,
        headers,
    )
