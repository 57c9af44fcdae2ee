# Made by Specloom from bitget/rest/v2/mix/market/long-short.yaml; change that file, not this one.
"""GET /api/v2/mix/market/long-short: Returns the shares of longs and shorts on a futures symbol, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.market.long_short import LongShort

RECORD = Endpoint(
    call="v2.mix.market.long_short",
    method="GET",
    path="/api/v2/mix/market/long-short",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.mix.market.long_short"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="period",
            name="period",
            values=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1Dutc"),
            default="5m",
        ),
    ),
    docs="https://www.bitget.com/api-doc/common/apidata/Long-Short",
)


def long_short(
    *,
    symbol: str | Symbol,
    period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1Dutc"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[LongShort]]:
    """Returns the shares of longs and shorts on a futures symbol, over time.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 5m when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[LongShort]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/apidata/Long-Short
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
