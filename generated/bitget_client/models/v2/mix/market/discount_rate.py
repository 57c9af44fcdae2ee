# Made by Specloom from bitget/rest/v2/mix/market/discount-rate.yaml; change that file, not this one.
"""Answer of ``v2.mix.market.discount_rate``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class DiscountRateDiscountRateList(
    Model, rename={"min_amount": "minAmount", "max_amount": "maxAmount", "discount_rate": "discountRate"}
):
    """Discount by tier."""

    tier: Int = None
    """Tier, from 1"""
    min_amount: Dec = None
    """Smallest amount"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    discount_rate: Dec = None
    """Share of the value that counts; 1 is all of it (ratio)"""


class DiscountRate(
    Model, rename={"user_limit": "userLimit", "total_limit": "totalLimit", "discount_rate_list": "discountRateList"}
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    user_limit: Dec = None
    """Limit of one user"""
    total_limit: Dec = None
    """Limit of the whole platform"""
    discount_rate_list: list[DiscountRateDiscountRateList] | None = None
    """Discount by tier"""


RESULT = list[DiscountRate]
