# Made by Specloom from bitget/rest/v2/margin/isolated/tier-data.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.tier_data``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class TierData(
    Model,
    rename={
        "base_coin": "baseCoin",
        "quote_coin": "quoteCoin",
        "base_max_borrowable_amount": "baseMaxBorrowableAmount",
        "quote_max_borrowable_amount": "quoteMaxBorrowableAmount",
        "maintain_margin_rate": "maintainMarginRate",
        "init_rate": "initRate",
    },
):
    """The answer."""

    tier: Int = None
    """Tier, from 1"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    base_coin: Text = None
    """Coin being traded"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    base_max_borrowable_amount: Dec = None
    """Most that can be borrowed (base coin)"""
    quote_max_borrowable_amount: Dec = None
    """Most that can be borrowed (quote coin)"""
    maintain_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""
    init_rate: Dec = None
    """Initial loan-to-value or margin rate"""


RESULT = list[TierData]
