# Made by Specloom from bitget/rest/v2/p2p/orderList.yaml; change that file, not this one.
"""Answer of ``v2.p2p.order_list``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


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
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
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
    """Amount; for margin changes, negative takes out"""
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
