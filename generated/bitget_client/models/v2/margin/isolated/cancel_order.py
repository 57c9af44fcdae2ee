# Made by Specloom from bitget/rest/v2/margin/isolated/cancel-order.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.cancel_order``."""

from bitget_client._runtime.codec.models import Model, Text


class CancelOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = CancelOrder
