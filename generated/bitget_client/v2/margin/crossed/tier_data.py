# Made by Specloom from bitget/rest/v2/margin/crossed/tier-data.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/tier-data: Returns the cross-margin borrowing tiers of a coin at the caller's VIP level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.margin.crossed.tier_data import TierData

RECORD = Endpoint(
    call="v2.margin.crossed.tier_data",
    method="GET",
    path="/api/v2/margin/crossed/tier-data",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.crossed.tier_data"),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/account/Cross-Tier-Data",
)


def tier_data(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[TierData]]:
    """Returns the cross-margin borrowing tiers of a coin at the caller's VIP level.

    Limit: 10 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TierData]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/account/Cross-Tier-Data
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
