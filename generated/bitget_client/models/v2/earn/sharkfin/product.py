# Made by Specloom from bitget/rest/v2/earn/sharkfin/product.yaml; change that file, not this one.
"""Answer of ``v2.earn.sharkfin.product``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class ProductResultList(
    Model,
    rename={
        "product_id": "productId",
        "product_name": "productName",
        "product_coin": "productCoin",
        "subscribe_coin": "subscribeCoin",
        "farming_start_time": "farmingStartTime",
        "farming_end_time": "farmingEndTime",
        "lower_rate": "lowerRate",
        "default_rate": "defaultRate",
        "upper_rate": "upperRate",
        "interest_start_time": "interestStartTime",
        "min_amount": "minAmount",
        "limit_amount": "limitAmount",
        "sold_amount": "soldAmount",
        "end_time": "endTime",
        "start_time": "startTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "status": (
            "not_started",
            "in_progress",
            "paused",
            "interest_pending",
            "settle_pending",
            "settled",
            "redeemed",
            "sold_out",
        )
    }

    product_id: Text = None
    """Product id"""
    product_name: Text = None
    """Product name"""
    product_coin: Text = None
    """Coin of the product"""
    subscribe_coin: Text = None
    """Coin to subscribe with"""
    farming_start_time: Ms = None
    """When earning starts"""
    farming_end_time: Ms = None
    """When earning ends"""
    lower_rate: Dec = None
    """Lowest rate (%)"""
    default_rate: Dec = None
    """Rate without tiers (%)"""
    upper_rate: Dec = None
    """Highest rate (%)"""
    period: Text = None
    """Length of one interval, or of the term"""
    interest_start_time: Ms = None
    """Start of interest"""
    status: Text = None
    """State; its values are the endpoint's own"""
    min_amount: Dec = None
    """Smallest amount"""
    limit_amount: Text = None
    """Cap of the product, or the word unlimited (coin)"""
    sold_amount: Dec = None
    """Quantity sold (coin)"""
    end_time: Ms = None
    """End of the time range"""
    start_time: Ms = None
    """Start of the time range; how far back and how long is the endpoint's to say"""


class Product(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[ProductResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Product
ITEM = ProductResultList
