# Made by Specloom from bitget/rest/v2/p2p/merchantList.yaml; change that file, not this one.
"""GET /api/v2/p2p/merchantList: Lists peer-to-peer merchants with their order figures."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.p2p.merchant_list",
    method="GET",
    path="/api/v2/p2p/merchantList",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.merchant_list"),
    errors=("common", "p2p"),
    params=(
        Param(wire="online", name="online", values=("yes", "no")),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-p2p-merchant-list",
)


class MerchantListMerchantList(
    Model,
    rename={
        "register_time": "registerTime",
        "nick_name": "nickName",
        "is_online": "isOnline",
        "avg_payment_time": "avgPaymentTime",
        "avg_release_time": "avgReleaseTime",
        "total_trades": "totalTrades",
        "total_buy": "totalBuy",
        "total_sell": "totalSell",
        "total_completion_rate": "totalCompletionRate",
        "completion_rate30d": "completionRate30d",
    },
):
    """Merchants."""

    register_time: Ms = None
    """Registration"""
    nick_name: Text = None
    """Nickname"""
    is_online: Flag = None
    """Whether the merchant is online"""
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


class MerchantList(Model, rename={"merchant_list": "merchantList", "min_merchant_id": "minMerchantId"}):
    """The answer."""

    merchant_list: list[MerchantListMerchantList] | None = None
    """Merchants"""
    min_merchant_id: Text = None
    """Smallest merchant id of the page"""


RESULT = MerchantList


def merchant_list(
    *,
    online: Literal["yes", "no"] | str | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MerchantList]:
    """Lists peer-to-peer merchants with their order figures.

    Limit: 10 requests in 1 s by uid.

    Args:
        online: Whether the merchant is online.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MerchantList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-p2p-merchant-list
    """
    return Request(
        RECORD,
        {
            "online": online,
            "idLessThan": id_less_than,
            "limit": limit,
        },
        timeout,
        headers,
    )
