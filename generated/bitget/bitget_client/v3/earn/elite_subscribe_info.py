# Made by Specloom from bitget/rest/v3/earn/elite-subscribe-info.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-subscribe-info: Returns quota, fee and dates of subscribing to an on-chain elite product for unified users."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.earn.elite_subscribe_info",
    method="GET",
    path="/api/v3/earn/elite-subscribe-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.earn.elite_subscribe_info"),
    errors=("common", "uta", "earn"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-subscribe-info",
)


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


def elite_subscribe_info(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteSubscribeInfo]:
    """Returns quota, fee and dates of subscribing to an on-chain elite product for unified users.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteSubscribeInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-subscribe-info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
