# Made by Specloom from bitget/rest/v2/mix/order/cancel-plan-order.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.cancel_plan_order``."""

from bitget_client._runtime.codec.models import Model, Text


class CancelPlanOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class CancelPlanOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class CancelPlanOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[CancelPlanOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[CancelPlanOrderFailureList] | None = None
    """Items that failed"""


RESULT = CancelPlanOrder
ITEM = CancelPlanOrderSuccessList
