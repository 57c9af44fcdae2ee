# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-plan-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.batch_cancel_plan_order``."""

from bitget_client._runtime.codec.models import Model, Text


class BatchCancelPlanOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchCancelPlanOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class BatchCancelPlanOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchCancelPlanOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchCancelPlanOrderFailureList] | None = None
    """Items that failed"""


RESULT = BatchCancelPlanOrder
