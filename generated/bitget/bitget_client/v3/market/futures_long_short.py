# Made by Specloom from bitget/rest/v3/market/futures-long-short.yaml; change that file, not this one.
"""GET /api/v3/market/futures-long-short: Returns shares of longs and shorts on a futures symbol, in v3."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.futures_long_short",
    method="GET",
    path="/api/v3/market/futures-long-short",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.market.futures_long_short"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="period",
            name="period",
            values=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1Dutc"),
            default="5m",
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-stats#get-futures-long-short-ratio-data",
)


class FuturesLongShort(
    Model, rename={"long_ratio": "longRatio", "short_ratio": "shortRatio", "long_short_ratio": "longShortRatio"}
):
    """The answer."""

    long_ratio: Dec = None
    """Share of longs (ratio)"""
    short_ratio: Dec = None
    """Share of shorts (ratio)"""
    long_short_ratio: Dec = None
    """Longs over shorts (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FuturesLongShort]


def futures_long_short(
    *,
    symbol: str | Symbol,
    period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1Dutc"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FuturesLongShort]]:
    """Returns shares of longs and shorts on a futures symbol, in v3.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 5m when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FuturesLongShort]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-stats#get-futures-long-short-ratio-data
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
