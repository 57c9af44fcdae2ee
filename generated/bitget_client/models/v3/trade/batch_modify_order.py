# Made by Specloom from bitget/rest/v3/trade/batch-modify-order.yaml; change that file, not this one.
"""Answer of ``v3.trade.batch_modify_order``."""

from bitget_client._runtime.codec.models import Model, Text


class BatchModifyOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


RESULT = list[BatchModifyOrder]
ITEM = BatchModifyOrder
