# Made by Specloom from bitget/rest/v3/trade/place-batch.yaml; change that file, not this one.
"""Answer of ``v3.trade.place_batch``."""

from bitget_client._runtime.codec.models import Model, Text


class PlaceBatch(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


RESULT = list[PlaceBatch]
ITEM = PlaceBatch
