# Made by Specloom from bitget/rest/v2/earn/elite/product.yaml; change that file, not this one.
"""Answer of ``v2.earn.elite.product``."""

from bitget_client._runtime.codec.models import Dec, Flag, ListOf, Model, Text


class Product(
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
    subscription_coin_list: ListOf[Text] = None
    """Coins to subscribe with"""
    sell_out: Flag = None
    """Whether the product is sold out"""


RESULT = list[Product]
