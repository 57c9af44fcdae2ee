# Made by Specloom from bitget/ws/v3/trade/uta-batch-modify.yaml; change that file, not this one.
"""What ``v3.ws.uta.batch_modify`` carries."""

from bitget_client._runtime.codec.models import Model, Text


class BatchModifyResult(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = list[BatchModifyResult]
