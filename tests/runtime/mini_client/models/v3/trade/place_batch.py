"""Answer of ``v3.trade.place_batch``."""

from specloom.runtime.codec.models import Model, Text


class PlaceBatch(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """One order of the batch."""

    order_id: Text = None
    client_oid: Text = None
    code: Text = None
    msg: Text = None


RESULT = list[PlaceBatch]
ITEM = PlaceBatch
