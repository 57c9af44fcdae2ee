# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe-info.yaml; change that file, not this one.
"""Answer of ``v2.earn.sharkfin.subscribe_info``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class SubscribeInfo(
    Model,
    rename={
        "product_coin": "productCoin",
        "subscribe_coin": "subscribeCoin",
        "interest_time": "interestTime",
        "expiration_time": "expirationTime",
        "min_price": "minPrice",
        "current_price": "currentPrice",
        "max_price": "maxPrice",
        "min_rate": "minRate",
        "default_rate": "defaultRate",
        "max_rate": "maxRate",
        "product_min_amount": "productMinAmount",
        "available_balance": "availableBalance",
        "user_amount": "userAmount",
        "remaining_amount": "remainingAmount",
        "profit_precision": "profitPrecision",
        "subscribe_precision": "subscribePrecision",
    },
):
    """The answer."""

    product_coin: Text = None
    """Coin of the product"""
    subscribe_coin: Text = None
    """Coin to subscribe with"""
    interest_time: Ms = None
    """When interest starts or was charged"""
    expiration_time: Ms = None
    """When the product is settled"""
    min_price: Dec = None
    """Lower end of the price range"""
    current_price: Dec = None
    """Price now"""
    max_price: Dec = None
    """Upper end of the price range"""
    min_rate: Dec = None
    """Lowest rate (%)"""
    default_rate: Dec = None
    """Rate without tiers (%)"""
    max_rate: Dec = None
    """Highest rate (%)"""
    period: Text = None
    """Length of one interval, or of the term"""
    product_min_amount: Dec = None
    """Smallest subscription (coin)"""
    available_balance: Dec = None
    """Free balance (coin)"""
    user_amount: Dec = None
    """Quota of the user (coin)"""
    remaining_amount: Dec = None
    """Amount left (coin)"""
    profit_precision: Int = None
    """Precision of the interest (decimal places)"""
    subscribe_precision: Int = None
    """Precision of a subscription (decimal places)"""


RESULT = SubscribeInfo
