# Made by Specloom from bitget/rest/v2/margin/crossed/tier-data.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/tier-data: Returns the cross-margin borrowing tiers of a coin at the caller's VIP level."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-tier-configuration",
)


class TierData(
    Model, rename={"max_borrowable_amount": "maxBorrowableAmount", "maintain_margin_rate": "maintainMarginRate"}
):
    """The answer."""

    tier: Int = None
    """Tier, from 1"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    coin: Text = None
    """Coin name"""
    max_borrowable_amount: Dec = None
    """Most that can be borrowed (coin)"""
    maintain_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""


RESULT = list[TierData]


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

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-tier-configuration
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
