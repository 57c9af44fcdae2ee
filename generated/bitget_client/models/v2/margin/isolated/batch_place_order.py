# Made by Specloom from bitget/rest/v2/margin/isolated/batch-place-order.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.batch_place_order``."""

from bitget_client._runtime.codec.models import Model, Text


class BatchPlaceOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchPlaceOrderFailureList(Model, rename={"client_oid": "clientOid", "error_msg": "errorMsg"}):
    """Items that failed."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class BatchPlaceOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchPlaceOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchPlaceOrderFailureList] | None = None
    """Items that failed"""


RESULT = BatchPlaceOrder
ITEM = BatchPlaceOrderSuccessList
