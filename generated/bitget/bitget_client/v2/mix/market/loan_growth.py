# Made by Specloom from bitget/rest/v2/mix/market/loan-growth.yaml; change that file, not this one.
"""GET /api/v2/mix/market/loan-growth: Returns how fast margin borrowing has grown, under a futures path."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.loan_growth",
    method="GET",
    path="/api/v2/mix/market/loan-growth",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.mix.market.loan_growth", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="period", name="period"),
        Param(wire="coin", name="coin"),
    ),
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
    period: str | None = None,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[LoanGrowth]]:
    """Returns how fast margin borrowing has grown, under a futures path.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        period: Length of one interval, or of the term.
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[LoanGrowth]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
