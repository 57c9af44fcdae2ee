# Made by Specloom from bitget/rest/v2/p2p/orderList.yaml; change that file, not this one.
"""GET /api/v2/p2p/orderList: Lists the calling merchant's peer-to-peer orders."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.p2p.order_list",
    method="GET",
    path="/api/v2/p2p/orderList",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.order_list"),
    errors=("common", "p2p"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100"),
        Param(wire="status", name="status", values=("pending_pay", "Paid", "Appeal", "Completed", "cancelled")),
        Param(wire="advNo", name="adv_no"),
        Param(wire="side", name="side", values=("buy", "sell")),
        Param(wire="coin", name="coin"),
        Param(wire="language", name="language", values=("zh-CN", "en-US")),
        Param(wire="fiat", name="fiat"),
        Param(wire="orderNo", name="order_no"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        items="orderList",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-merchant-p2p-orders",
)


class OrderListOrderListPaymentInfoPaymethodInfo(Model):
    """Details of the payment method."""

    name: Text = None
    """Name"""
    required: Flag = None
    """Whether the detail must be given"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    value: Text = None
    """Value"""


class OrderListOrderListPaymentInfo(
    Model, rename={"paymethod_name": "paymethodName", "paymethod_id": "paymethodId", "paymethod_info": "paymethodInfo"}
):
    """Details of the payment method."""

    paymethod_name: Text = None
    """Payment method name"""
    paymethod_id: Text = None
    """Payment method id"""
    paymethod_info: list[OrderListOrderListPaymentInfoPaymethodInfo] | None = None
    """Details of the payment method"""


class OrderListOrderList(
    Model,
    rename={
        "order_id": "orderId",
        "order_no": "orderNo",
        "adv_no": "advNo",
        "withdraw_time": "withdrawTime",
        "represent_time": "representTime",
        "payment_time": "paymentTime",
        "release_time": "releaseTime",
        "buyer_real_name": "buyerRealName",
        "seller_real_name": "sellerRealName",
        "payment_info": "paymentInfo",
    },
):
    """Orders."""

    ALIASES: ClassVar = {"utime": ("uTime",), "ctime": ("cTime",)}

    order_id: Text = None
    """Order id given by the exchange"""
    order_no: Text = None
    """Order number"""
    adv_no: Text = None
    """Advertisement number"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    count: Dec = None
    """Amount of coins, or number of rows where candles are asked for"""
    side: Text = None
    """Buy or sell"""
    fiat: Text = None
    """Fiat currency"""
    coin: Text = None
    """Coin name"""
    withdraw_time: Ms = None
    """When the order was withdrawn"""
    represent_time: Ms = None
    """When the appeal was made"""
    payment_time: Ms = None
    """When it was paid"""
    release_time: Ms = None
    """When the coins were released"""
    amount: Dec = None
    """Amount"""
    buyer_real_name: Text = None
    """Legal name of the buyer"""
    seller_real_name: Text = None
    """Legal name of the seller"""
    status: Text = None
    """State; its values are the endpoint's own"""
    payment_info: OrderListOrderListPaymentInfo | None = None
    """Details of the payment method"""
    utime: Ms = None
    """When it last changed; lower case on the wire"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class OrderList(Model, rename={"order_list": "orderList", "min_order_id": "minOrderId"}):
    """The answer."""

    order_list: list[OrderListOrderList] | None = None
    """Orders"""
    min_order_id: Text = None
    """Smallest order id of the page"""


RESULT = OrderList
ITEM = OrderListOrderList


def order_list(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    status: Literal["pending_pay", "Paid", "Appeal", "Completed", "cancelled"] | str | None = None,
    adv_no: str | None = None,
    side: Literal["buy", "sell"] | str | None = None,
    coin: str | None = None,
    language: Literal["zh-CN", "en-US"] | str | None = None,
    fiat: str | None = None,
    order_no: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderList, OrderListOrderList]:
    """Lists the calling merchant's peer-to-peer orders.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return; 100 when left out.
        status: State; its values are the endpoint's own.
        adv_no: Advertisement number. Wire name advNo.
        side: Buy or sell.
        coin: Coin name.
        language: Language of the texts.
        fiat: Fiat currency.
        order_no: Order number. Wire name orderNo.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-merchant-p2p-orders
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "status": status,
            "advNo": adv_no,
            "side": side,
            "coin": coin,
            "language": language,
            "fiat": fiat,
            "orderNo": order_no,
        },
        timeout,
        headers,
    )
