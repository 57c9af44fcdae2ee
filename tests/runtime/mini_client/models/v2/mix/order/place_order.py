"""Answer of ``v2.mix.order.place_order``."""

from specloom.runtime.codec.models import Model, Text


class PlaceOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """What was placed."""

    order_id: Text = None
    client_oid: Text = None


RESULT = PlaceOrder
