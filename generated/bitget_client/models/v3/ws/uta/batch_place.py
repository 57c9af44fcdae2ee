# Made by Specloom from bitget/ws/v3/trade/uta-batch-place.yaml; change that file, not this one.
"""What ``v3.ws.uta.batch_place`` carries."""

from bitget_client._runtime.codec.models import Model, Text


class BatchPlaceResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[BatchPlaceResult]
