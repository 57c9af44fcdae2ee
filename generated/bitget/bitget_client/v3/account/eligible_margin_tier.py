# Made by Specloom from bitget/rest/v3/account/eligible-margin-tier.yaml; change that file, not this one.
"""GET /api/v3/account/eligible-margin-tier: Returns the borrowing tiers of a coin that apply to the caller."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.eligible_margin_tier",
    method="GET",
    path="/api/v3/account/eligible-margin-tier",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.eligible_margin_tier"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-margin-tier",
)


class EligibleMarginTierTiers(Model, rename={"min_tier_value": "minTierValue", "max_tier_value": "maxTierValue"}):
    """Tiers."""

    tier: Int = None
    """Tier, from 1"""
    min_tier_value: Dec = None
    """Lower bound of the tier"""
    max_tier_value: Dec = None
    """Upper bound of the tier"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    mmr: Dec = None
    """Maintenance margin: a ratio, or an amount in account figures"""


class EligibleMarginTier(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    tiers: list[EligibleMarginTierTiers] | None = None
    """Tiers"""


RESULT = list[EligibleMarginTier]


def eligible_margin_tier(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[EligibleMarginTier]]:
    """Returns the borrowing tiers of a coin that apply to the caller.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[EligibleMarginTier]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/risk-position#get-eligible-margin-tier
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
