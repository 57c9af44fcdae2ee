# Made by Specloom from bitget/rest/v3/account/eligible-margin-tier.yaml; change that file, not this one.
"""Answer of ``v3.account.eligible_margin_tier``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


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


RESULT = EligibleMarginTier
