# Made by Specloom from bitget/rest/v2/mix/market/union-interest-rate-history.yaml; change that file, not this one.
"""GET /api/v2/mix/market/union-interest-rate-history: Returns past interest rates of a coin owed in multi-asset mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.mix.market.union_interest_rate_history import UnionInterestRateHistory

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
    docs="https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate",
)


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

    Source: https://www.bitget.com/api-doc/contract/market/Get-Interest-Rate
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
