# Made by Specloom from bitget/rest/v2/p2p/merchantInfo.yaml; change that file, not this one.
"""GET /api/v2/p2p/merchantInfo: Returns the calling merchant: verification, contact, speed and order figures."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.p2p.merchant_info",
    method="GET",
    path="/api/v2/p2p/merchantInfo",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.merchant_info"),
    errors=("common", "p2p"),
    docs="https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-merchant-information",
)


class MerchantInfo(
    Model,
    rename={
        "register_time": "registerTime",
        "nick_name": "nickName",
        "merchant_id": "merchantId",
        "avg_payment_time": "avgPaymentTime",
        "avg_release_time": "avgReleaseTime",
        "total_trades": "totalTrades",
        "total_buy": "totalBuy",
        "total_sell": "totalSell",
        "total_completion_rate": "totalCompletionRate",
        "completion_rate30d": "completionRate30d",
        "kyc_status": "kycStatus",
        "email_bind_status": "emailBindStatus",
        "mobile_bind_status": "mobileBindStatus",
    },
):
    """The answer."""

    register_time: Ms = None
    """Registration"""
    nick_name: Text = None
    """Nickname"""
    merchant_id: Text = None
    """Merchant id"""
    avg_payment_time: Dec = None
    """Mean time until payment (minute)"""
    avg_release_time: Dec = None
    """Mean time until the coins are released (minute)"""
    total_trades: Int = None
    """Orders traded"""
    total_buy: Int = None
    """Buy orders altogether"""
    total_sell: Int = None
    """Sell orders altogether"""
    total_completion_rate: Dec = None
    """Share of orders completed (ratio)"""
    trades30d: Dec = None
    """Trades of the last 30 days"""
    sell30d: Int = None
    """Sell orders of the last 30 days"""
    buy30d: Int = None
    """Buy orders of the last 30 days"""
    completion_rate30d: Dec = None
    """Share of orders completed in 30 days (ratio)"""
    kyc_status: Flag = None
    """Whether the identity is verified"""
    email_bind_status: Flag = None
    """Whether an email address is bound"""
    mobile_bind_status: Flag = None
    """Whether a telephone number is bound"""
    email: Text = None
    """Email address"""
    mobile: Text = None
    """Telephone number"""


RESULT = MerchantInfo


def merchant_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MerchantInfo]:
    """Returns the calling merchant: verification, contact, speed and order figures.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MerchantInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-merchant-information
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
