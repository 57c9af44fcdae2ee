# Made by Specloom from bitget/rest/v3/p2p/ad-list.yaml; change that file, not this one.
"""GET /api/v3/p2p/ad-list: Lists peer-to-peer advertisements that are open to take."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.ad_list",
    method="GET",
    path="/api/v3/p2p/ad-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.ad_list", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="token", name="token", required=True),
        Param(wire="fiat", name="fiat", required=True),
        Param(wire="side", name="side", required=True, values=("buy", "sell")),
        Param(wire="amount", name="amount", type="decimal"),
        Param(wire="pageNum", name="page_num", type="integer", required=True),
        Param(wire="limit", name="limit", type="integer", required=True),
    ),
)


class AdListPayMethods(Model, rename={"pay_method_id": "payMethodId", "pay_method_name": "payMethodName"}):
    """Payment methods."""

    pay_method_id: Text = None
    """Payment method id"""
    pay_method_name: Text = None
    """Payment method name"""


class AdList(
    Model,
    rename={
        "adv_id": "advId",
        "merchant_id": "merchantId",
        "merchant_name": "merchantName",
        "min_amount": "minAmount",
        "max_amount": "maxAmount",
        "pay_methods": "payMethods",
        "completed_order_num": "completedOrderNum",
        "completed_rate": "completedRate",
        "avg_release_time": "avgReleaseTime",
        "created_time": "createdTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    adv_id: Text = None
    """Advertisement id"""
    merchant_id: Text = None
    """Merchant id"""
    merchant_name: Text = None
    """Merchant name"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    side: Text = None
    """Buy or sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    min_amount: Dec = None
    """Smallest amount"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    quantity: Dec = None
    """Quantity"""
    pay_methods: list[AdListPayMethods] | None = None
    """Payment methods"""
    completed_order_num: Int = None
    """Completed orders"""
    completed_rate: Dec = None
    """Share of orders completed"""
    avg_release_time: Dec = None
    """Mean time until the coins are released (minute)"""
    created_time: Ms = None
    """When it was created"""


RESULT = AdList


def ad_list(
    *,
    token: str,
    fiat: str,
    side: Literal["buy", "sell"] | str,
    page_num: int,
    limit: int,
    amount: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdList]:
    """Lists peer-to-peer advertisements that are open to take.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        side: Buy or sell.
        page_num: Page number, from 1. Wire name pageNum.
        limit: Most rows to return.
        amount: Amount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdList

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
            "fiat": fiat,
            "side": side,
            "amount": amount,
            "pageNum": page_num,
            "limit": limit,
        },
        timeout,
        headers,
    )
