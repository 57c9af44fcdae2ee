# Made by Specloom from bitget/rest/v2/margin/crossed/batch-cancel-order.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.batch_cancel_order``."""

from bitget_client._runtime.codec.models import Model, Text


class BatchCancelOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchCancelOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class BatchCancelOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchCancelOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchCancelOrderFailureList] | None = None
    """Items that failed"""


RESULT = BatchCancelOrder
ITEM = BatchCancelOrderSuccessList
