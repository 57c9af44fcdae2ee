# Made by Specloom from bitget/rest/v2/mix/order/place-tpsl-order.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.place_tpsl_order``."""

from bitget_client._runtime.codec.models import Model, Text


class PlaceTpslOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = PlaceTpslOrder
