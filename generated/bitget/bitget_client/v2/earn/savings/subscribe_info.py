# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-info.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/subscribe-info: Returns limits, quota, yield and dates of a savings product before one subscribes."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.savings.subscribe_info",
    method="GET",
    path="/api/v2/earn/savings/subscribe-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.subscribe_info"),
    errors=("common", "earn"),
    params=(
        Param(wire="productId", name="product_id", required=True),
        Param(wire="periodType", name="period_type", required=True, values=("flexible", "fixed")),
    ),
    docs="https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-subscription-detail",
)


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


def subscribe_info(
    *,
    product_id: str,
    period_type: Literal["flexible", "fixed"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubscribeInfo]:
    """Returns limits, quota, yield and dates of a savings product before one subscribes.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        period_type: Whether the deposit has a term. Wire name periodType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubscribeInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-savings/classic-earn-savings#savings-subscription-detail
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
            "periodType": period_type,
        },
        timeout,
        headers,
    )
