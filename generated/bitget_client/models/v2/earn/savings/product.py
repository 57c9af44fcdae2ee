# Made by Specloom from bitget/rest/v2/earn/savings/product.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.product``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Text


class ProductApyList(
    Model,
    rename={
        "rate_level": "rateLevel",
        "min_step_val": "minStepVal",
        "max_step_val": "maxStepVal",
        "current_apy": "currentApy",
    },
):
    """Yearly yield by tier."""

    rate_level: Text = None
    """Tier of the yield"""
    min_step_val: Dec = None
    """Lower bound of the tier (coin)"""
    max_step_val: Dec = None
    """Upper bound of the tier (coin)"""
    current_apy: Dec = None
    """Yearly yield now (%)"""


class Product(
    Model,
    rename={
        "product_id": "productId",
        "period_type": "periodType",
        "apy_type": "apyType",
        "advance_redeem": "advanceRedeem",
        "settle_method": "settleMethod",
        "apy_list": "apyList",
        "product_level": "productLevel",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "period_type": ("flexible", "fixed"),
        "apy_type": ("single", "ladder"),
        "settle_method": ("daily", "maturity"),
        "status": ("not_started", "in_progress", "paused", "completed", "sold_out", "off_line"),
        "product_level": ("beginner", "normal", "VIP"),
    }

    product_id: Text = None
    """Product id"""
    coin: Text = None
    """Coin name"""
    period_type: Text = None
    """Whether the deposit has a term"""
    period: Text = None
    """Length of one interval, or of the term"""
    apy_type: Text = None
    """Whether one rate or several tiers apply"""
    advance_redeem: Flag = None
    """Whether redeeming before the term is possible"""
    settle_method: Text = None
    """When interest is paid"""
    apy_list: list[ProductApyList] | None = None
    """Yearly yield by tier"""
    status: Text = None
    """State; its values are the endpoint's own"""
    product_level: Text = None
    """Who the product is for"""


RESULT = list[Product]
