# Made by Specloom from bitget/rest/v2/margin/crossed/tier-data.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.tier_data``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


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
