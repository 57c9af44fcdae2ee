# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-info.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.subscribe_info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class SubscribeInfoApyList(
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


class SubscribeInfo(
    Model,
    rename={
        "single_min_amount": "singleMinAmount",
        "single_max_amount": "singleMaxAmount",
        "remaining_amount": "remainingAmount",
        "subscribe_precision": "subscribePrecision",
        "profit_precision": "profitPrecision",
        "subscribe_time": "subscribeTime",
        "interest_time": "interestTime",
        "settle_time": "settleTime",
        "expire_time": "expireTime",
        "redeem_time": "redeemTime",
        "settle_method": "settleMethod",
        "apy_list": "apyList",
        "redeem_delay": "redeemDelay",
    },
):
    """The answer."""

    VALUES: ClassVar = {"settle_method": ("daily", "maturity")}

    single_min_amount: Dec = None
    """Smallest single subscription (coin)"""
    single_max_amount: Dec = None
    """Largest single subscription (coin)"""
    remaining_amount: Dec = None
    """Amount left (coin)"""
    subscribe_precision: Int = None
    """Precision of a subscription (decimal places)"""
    profit_precision: Int = None
    """Precision of the interest (decimal places)"""
    subscribe_time: Ms = None
    """When it was subscribed"""
    interest_time: Ms = None
    """When interest starts or was charged"""
    settle_time: Ms = None
    """Settlement"""
    expire_time: Ms = None
    """When it expires"""
    redeem_time: Ms = None
    """When it was or can be redeemed"""
    settle_method: Text = None
    """When interest is paid"""
    apy_list: list[SubscribeInfoApyList] | None = None
    """Yearly yield by tier"""
    redeem_delay: Text = None
    """Days until a redemption arrives, such as D+1"""


RESULT = SubscribeInfo
