# Made by Specloom from demo/rest/v2/spot/trade/order-info.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.order_info``."""

from typing import ClassVar

from demo_client._runtime.codec.models import Model, Ms, Text


class OrderInfo(Model, rename={"order_id": "orderId", "client_oid": "clientOid", "c_time": "cTime"}):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    symbol: Text = None
    """Trading pair"""
    order_id: Text = None
    """Id that the exchange gave the order"""
    client_oid: Text = None
    """Id that the caller gave the order"""
    side: Text = None
    """Buy or sell"""
    c_time: Ms = None
    """Time of creation (ms)"""


RESULT = list[OrderInfo]
