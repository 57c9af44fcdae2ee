# Made by Specloom from bitget/rest/v3/earn/elite-product.yaml; change that file, not this one.
"""Answer of ``v3.earn.elite_product``."""

from bitget_client._runtime.codec.models import Dec, Flag, Model, Text


class EliteProductSubscriptionCoinList(
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


class EliteProduct(
    Model,
    rename={
        "product_id": "productId",
        "min_apr": "minApr",
        "max_apr": "maxApr",
        "subscription_coin_list": "subscriptionCoinList",
        "sell_out": "sellOut",
    },
):
    """The answer."""

    product_id: Text = None
    """Product id"""
    coin: Text = None
    """Coin name"""
    min_apr: Dec = None
    """Lowest yearly rate"""
    max_apr: Dec = None
    """Highest yearly rate"""
    subscription_coin_list: list[EliteProductSubscriptionCoinList] | None = None
    """Coins to subscribe with"""
    sell_out: Flag = None
    """Whether the product is sold out"""


RESULT = EliteProduct
