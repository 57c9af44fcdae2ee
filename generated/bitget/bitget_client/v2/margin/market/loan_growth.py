# Made by Specloom from bitget/rest/v2/margin/market/loan-growth.yaml; change that file, not this one.
"""GET /api/v2/margin/market/loan-growth: Returns how fast margin borrowing of a coin has grown, over time."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.market.loan_growth",
    method="GET",
    path="/api/v2/margin/market/loan-growth",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.margin.market.loan_growth"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period", values=("24h", "30d"), default="24h"),
        Param(wire="coin", name="coin"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-margin-loan-growth-rate-data",
)


class LoanGrowth(Model, rename={"growth_rate": "growthRate"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    growth_rate: Dec = None
    """Growth rate"""


RESULT = list[LoanGrowth]


def loan_growth(
    *,
    symbol: str | Symbol,
    period: Literal["24h", "30d"] | str | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[LoanGrowth]]:
    """Returns how fast margin borrowing of a coin has grown, over time.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term; 24h when left out.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[LoanGrowth]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-margin-loan-growth-rate-data
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
