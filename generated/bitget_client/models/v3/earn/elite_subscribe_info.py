# Made by Specloom from bitget/rest/v3/earn/elite-subscribe-info.yaml; change that file, not this one.
"""Answer of ``v3.earn.elite_subscribe_info``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class EliteSubscribeInfoSubscriptionCoinList(
    Model,
    rename={
        "subscription_coin": "subscriptionCoin",
        "fee_rate": "feeRate",
        "exchange_rate": "exchangeRate",
        "remain_quota": "remainQuota",
        "min_amount": "minAmount",
    },
):
    """Coins to subscribe with."""

    subscription_coin: Text = None
    """Coin to subscribe with"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    fee_rate: Dec = None
    """Fee rate (ratio)"""
    exchange_rate: Dec = None
    """Exchange rate"""
    remain_quota: Dec = None
    """Quota left (coin)"""
    min_amount: Dec = None
    """Smallest amount"""


class EliteSubscribeInfo(
    Model,
    rename={
        "product_sub_id": "productSubId",
        "min_amount": "minAmount",
        "remain_quota": "remainQuota",
        "exchange_rate": "exchangeRate",
        "product_coin": "productCoin",
        "interest_time": "interestTime",
        "settle_time": "settleTime",
        "fee_rate": "feeRate",
        "subscription_coin_list": "subscriptionCoinList",
    },
):
    """The answer."""

    product_sub_id: Text = None
    """Id of the product variant"""
    min_amount: Dec = None
    """Smallest amount"""
    remain_quota: Dec = None
    """Quota left (coin)"""
    exchange_rate: Dec = None
    """Exchange rate"""
    product_coin: Text = None
    """Coin of the product"""
    interest_time: Ms = None
    """When interest starts or was charged"""
    settle_time: Ms = None
    """Settlement"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    fee_rate: Dec = None
    """Fee rate (ratio)"""
    subscription_coin_list: list[EliteSubscribeInfoSubscriptionCoinList] | None = None
    """Coins to subscribe with"""


RESULT = EliteSubscribeInfo
