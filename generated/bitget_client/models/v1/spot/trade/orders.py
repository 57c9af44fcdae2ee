# Made by Specloom from bitget/rest/v1/spot/trade/orders.yaml; change that file, not this one.
"""Answer of ``v1.spot.trade.orders``."""

from bitget_client._runtime.codec.models import Model, Text


class Orders(Model, rename={"order_id": "orderId", "client_order_id": "clientOrderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_order_id: Text = None
    """Order id chosen by the caller"""


RESULT = Orders
