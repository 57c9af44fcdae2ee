# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe-info.yaml; change that file, not this one.
"""GET /api/v2/earn/sharkfin/subscribe-info: Returns price range, rates, quota and dates of a shark fin product before one subscribes."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.sharkfin.subscribe_info",
    method="GET",
    path="/api/v2/earn/sharkfin/subscribe-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.sharkfin.subscribe_info"),
    errors=("common", "earn"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-subscription-detail",
)


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


def subscribe_info(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubscribeInfo]:
    """Returns price range, rates, quota and dates of a shark fin product before one subscribes.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubscribeInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-sharkfin/classic-earn-sharkfin#sharkfin-subscription-detail
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
