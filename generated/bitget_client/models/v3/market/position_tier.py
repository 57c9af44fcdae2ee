# Made by Specloom from bitget/rest/v3/market/position-tier.yaml; change that file, not this one.
"""Answer of ``v3.market.position_tier``."""

from bitget_client._runtime.codec.models import Dec, Int, Model


class PositionTier(Model, rename={"min_tier_value": "minTierValue", "max_tier_value": "maxTierValue"}):
    """The answer."""

    tier: Int = None
    """Tier, from 1"""
    min_tier_value: Dec = None
    """Lower bound of the tier"""
    max_tier_value: Dec = None
    """Upper bound of the tier"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    mmr: Dec = None
    """Maintenance margin as a ratio"""


RESULT = list[PositionTier]
