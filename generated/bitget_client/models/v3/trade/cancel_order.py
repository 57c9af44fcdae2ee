# Made by Specloom from bitget/rest/v3/trade/cancel-order.yaml; change that file, not this one.
"""Answer of ``v3.trade.cancel_order``."""

from bitget_client._runtime.codec.models import Model, Text


class CancelOrder(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = CancelOrder
