# Made by Specloom from bitget/rest/v3/earn/elite-redeem-info.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-redeem-info: Returns quota, fee and dates of redeeming an on-chain elite product for unified users."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.earn.elite_redeem_info",
    method="GET",
    path="/api/v3/earn/elite-redeem-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.earn.elite_redeem_info"),
    errors=("common", "uta", "earn"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/earn/onchain-earn#get-redeem-info",
)


class EliteRedeemInfoBgusdReceiveCoinList(
    Model, rename={"bgusd_receive_coin": "bgusdReceiveCoin", "bgusd_exchange_rate": "bgusdExchangeRate"}
):
    """Coins in which BGUSD can be redeemed."""

    bgusd_receive_coin: Text = None
    """Coin received for BGUSD"""
    bgusd_exchange_rate: Dec = None
    """Exchange rate against BGUSD"""


class EliteRedeemInfoRedeemModeList(
    Model,
    rename={
        "redeem_fee_rate": "redeemFeeRate",
        "remain_quota": "remainQuota",
        "redeem_type": "redeemType",
        "redeem_scale": "redeemScale",
        "redeem_delay_date": "redeemDelayDate",
        "min_redeem_amount": "minRedeemAmount",
        "redeem_time": "redeemTime",
    },
):
    """Ways to redeem."""

    VALUES: ClassVar = {"redeem_type": ("fast", "standard")}

    redeem_fee_rate: Dec = None
    """Fee rate of redeeming"""
    remain_quota: Dec = None
    """Quota left (coin)"""
    redeem_type: Text = None
    """Speed of the redemption"""
    redeem_scale: Int = None
    """Precision of a redemption (decimal places)"""
    redeem_delay_date: Text = None
    """Days until a redemption arrives"""
    min_redeem_amount: Dec = None
    """Smallest redemption (coin)"""
    redeem_time: Ms = None
    """When it was or can be redeemed"""


class EliteRedeemInfo(
    Model,
    rename={
        "product_id": "productId",
        "product_sub_id": "productSubId",
        "product_coin": "productCoin",
        "subscription_coin": "subscriptionCoin",
        "profit_coin": "profitCoin",
        "exchange_rate": "exchangeRate",
        "total_un_pay_interest_amount": "totalUnPayInterestAmount",
        "pre_settle_apr": "preSettleApr",
        "received_coin": "receivedCoin",
        "unsettled_points": "unsettledPoints",
        "bgusd_receive_coin_list": "bgusdReceiveCoinList",
        "redeem_mode_list": "redeemModeList",
    },
):
    """The answer."""

    product_id: Text = None
    """Product id"""
    product_sub_id: Text = None
    """Id of the product variant"""
    product_coin: Text = None
    """Coin of the product"""
    subscription_coin: Text = None
    """Coin to subscribe with"""
    profit_coin: Text = None
    """Coin of the profit"""
    exchange_rate: Dec = None
    """Exchange rate"""
    total_un_pay_interest_amount: Dec = None
    """Interest not yet paid (coin)"""
    pre_settle_apr: Dec = None
    """Yearly rate when settled early"""
    received_coin: Text = None
    """Coin received"""
    unsettled_points: Dec = None
    """Points not yet settled"""
    bgusd_receive_coin_list: list[EliteRedeemInfoBgusdReceiveCoinList] | None = None
    """Coins in which BGUSD can be redeemed"""
    redeem_mode_list: list[EliteRedeemInfoRedeemModeList] | None = None
    """Ways to redeem"""


RESULT = EliteRedeemInfo


def elite_redeem_info(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteRedeemInfo]:
    """Returns quota, fee and dates of redeeming an on-chain elite product for unified users.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteRedeemInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn/onchain-earn#get-redeem-info
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
