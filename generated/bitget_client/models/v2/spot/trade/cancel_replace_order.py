# Made by Specloom from bitget/rest/v2/spot/trade/cancel-replace-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.cancel_replace_order``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class CancelReplaceOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    VALUES: ClassVar = {"success": ("success", "failure")}

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    success: Text = None
    """Whether this item succeeded"""
    msg: Text = None
    """Result in words"""


RESULT = CancelReplaceOrder
