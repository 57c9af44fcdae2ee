# Made by Specloom from bitget/rest/v2/mix/market/union-interest-rate-history.yaml; change that file, not this one.
"""GET /api/v2/mix/market/union-interest-rate-history: Returns past interest rates of a coin owed in multi-asset mode."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.market.union_interest_rate_history",
    method="GET",
    path="/api/v2/mix/market/union-interest-rate-history",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="ip"), pool="v2.mix.market.union_interest_rate_history"
    ),
    errors=("common", "mix"),
    params=(Param(wire="coin", name="coin", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-interest-rate-history",
)


class UnionInterestRateHistoryHistoryInterestRateList(
    Model, rename={"annual_interest_rate": "annualInterestRate", "daily_interest_rate": "dailyInterestRate"}
):
    """Past interest rates."""

    ts: Ms = None
    """Time of the data"""
    annual_interest_rate: Dec = None
    """Yearly interest rate (ratio)"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""


class UnionInterestRateHistory(Model, rename={"history_interest_rate_list": "historyInterestRateList"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    history_interest_rate_list: list[UnionInterestRateHistoryHistoryInterestRateList] | None = None
    """Past interest rates"""


RESULT = UnionInterestRateHistory


def union_interest_rate_history(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UnionInterestRateHistory]:
    """Returns past interest rates of a coin owed in multi-asset mode.

    Limit: 5 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UnionInterestRateHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-interest-rate-history
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
