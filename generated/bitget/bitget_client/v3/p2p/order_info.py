# Made by Specloom from bitget/rest/v3/p2p/order-info.yaml; change that file, not this one.
"""GET /api/v3/p2p/order-info: Returns one peer-to-peer order with parties and payment details."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.order_info",
    method="GET",
    path="/api/v3/p2p/order-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.order_info", documented=False),
    errors=("common", "uta", "p2p"),
    params=(Param(wire="orderId", name="order_id", required=True),),
)


class OrderInfoPayMethodDetailPayMethodInfo(Model):
    """Details of the payment method."""

    VALUES: ClassVar = {"type": ("txt", "file", "number")}

    name: Text = None
    """Name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    value: Text = None
    """Value"""


class OrderInfoPayMethodDetail(
    Model,
    rename={
        "pay_method_id": "payMethodId",
        "pay_method_name": "payMethodName",
        "pay_method_user_name": "payMethodUserName",
        "pay_method_info": "payMethodInfo",
    },
):
    """Payment method in use."""

    pay_method_id: Text = None
    """Payment method id"""
    pay_method_name: Text = None
    """Payment method name"""
    pay_method_user_name: Text = None
    """Account holder of the payment method"""
    postscript: Text = None
    """Note of the payer"""
    pay_method_info: list[OrderInfoPayMethodDetailPayMethodInfo] | None = None
    """Details of the payment method"""


class OrderInfoSellUserInfo(Model, rename={"nick_name": "nickName", "real_name": "realName"}):
    """The seller."""

    nick_name: Text = None
    """Nickname"""
    real_name: Text = None
    """Legal name"""


class OrderInfoBuyUserInfo(Model, rename={"nick_name": "nickName", "real_name": "realName"}):
    """The buyer."""

    nick_name: Text = None
    """Nickname"""
    real_name: Text = None
    """Legal name"""


class OrderInfo(
    Model,
    rename={
        "order_id": "orderId",
        "adv_id": "advId",
        "order_cancel_countdown": "orderCancelCountdown",
        "verify_capital": "verifyCapital",
        "pay_method_detail": "payMethodDetail",
        "sell_user_info": "sellUserInfo",
        "buy_user_info": "buyUserInfo",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "side": ("buy", "sell"),
        "status": ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    side: Text = None
    """Buy or sell"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    quantity: Dec = None
    """Quantity"""
    amount: Dec = None
    """Amount"""
    status: Text = None
    """State; its values are the endpoint's own"""
    adv_id: Text = None
    """Advertisement id"""
    remark: Text = None
    """Remark"""
    order_cancel_countdown: Int = None
    """Time left until the order lapses (second)"""
    fee: Dec = None
    """Fee"""
    verify_capital: Flag = None
    """Whether the source of funds must be proven"""
    pay_method_detail: OrderInfoPayMethodDetail | None = None
    """Payment method in use"""
    sell_user_info: OrderInfoSellUserInfo | None = None
    """The seller"""
    buy_user_info: OrderInfoBuyUserInfo | None = None
    """The buyer"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = OrderInfo


def order_info(
    *,
    order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[OrderInfo]:
    """Returns one peer-to-peer order with parties and payment details.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
        },
        timeout,
        headers,
    )
