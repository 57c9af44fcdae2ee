# Made by Specloom from bitget/ws/v3/trade/uta-cancel-order.yaml; change that file, not this one.
"""What ``v3.ws.uta.cancel_order`` carries."""

from bitget_client._runtime.codec.models import Model, Text


class CancelOrderResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[CancelOrderResult]
