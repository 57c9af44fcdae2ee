# Made by Specloom from bitget/rest/v3/market/margin-loan-growth.yaml; change that file, not this one.
"""GET /api/v3/market/margin-loan-growth: Returns how fast margin borrowing of a coin has grown, in v3."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.margin_loan_growth",
    method="GET",
    path="/api/v3/market/margin-loan-growth",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v3.market.margin_loan_growth"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("24h", "30d"), default="24h"),
        Param(wire="coin", name="coin"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-stats#get-margin-loan-growth-rate-data",
)


class MarginLoanGrowth(Model, rename={"growth_rate": "growthRate"}):
    """The answer."""

    growth_rate: Dec = None
    """Growth rate"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[MarginLoanGrowth]


def margin_loan_growth(
    *,
    symbol: str | Symbol,
    period: Literal["24h", "30d"] | str | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[MarginLoanGrowth]]:
    """Returns how fast margin borrowing of a coin has grown, in v3.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 24h when left out.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[MarginLoanGrowth]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-stats#get-margin-loan-growth-rate-data
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
