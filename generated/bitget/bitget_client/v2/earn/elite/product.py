# Made by Specloom from bitget/rest/v2/earn/elite/product.yaml; change that file, not this one.
"""GET /api/v2/earn/elite/product: Lists on-chain elite products with their yearly rates and subscription coins."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.earn.elite.product",
    method="GET",
    path="/api/v2/earn/elite/product",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.earn.elite.product"),
    errors=("common", "earn"),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-product",
)


class ProductSubscriptionCoinList(
    Model, rename={"subscription_coin": "subscriptionCoin", "fee_rate": "feeRate", "exchange_rate": "exchangeRate"}
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
    subscription_coin_list: list[ProductSubscriptionCoinList] | None = None
    """Coins to subscribe with"""
    sell_out: Flag = None
    """Whether the product is sold out"""


RESULT = list[Product]


def product(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Product]]:
    """Lists on-chain elite products with their yearly rates and subscription coins.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Product]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-product
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
