# Made by Specloom from bitget/rest/v2/mix/market/long-short-ratio.yaml; change that file, not this one.
"""GET /api/v2/mix/market/long-short-ratio: Returns the ratio of longs to shorts among margin traders, under a futures path."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.long_short_ratio",
    method="GET",
    path="/api/v2/mix/market/long-short-ratio",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.mix.market.long_short_ratio", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="coin", name="coin"),
        Param(wire="period", name="period"),
    ),
)


class LongShortRatio(Model, rename={"long_short_ratio": "longShortRatio"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    long_short_ratio: Dec = None
    """Longs over shorts (ratio)"""


RESULT = list[LongShortRatio]


def long_short_ratio(
    *,
    symbol: str | Symbol,
    coin: str | None = None,
    period: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[LongShortRatio]]:
    """Returns the ratio of longs to shorts among margin traders, under a futures path.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        coin: Coin name.
        period: Length of one interval, or of the term.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[LongShortRatio]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "coin": coin,
            "period": period,
        },
        timeout,
        headers,
    )
