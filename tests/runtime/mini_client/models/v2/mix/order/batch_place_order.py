"""Answer of ``v2.mix.order.batch_place_order``."""

from specloom.runtime.codec.models import Model, Text


class BatchPlaceOrderSuccess(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """An order that was placed."""

    order_id: Text = None
    client_oid: Text = None


class BatchPlaceOrderFailure(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg", "error_code": "errorCode"}
):
    """An order that was not."""

    order_id: Text = None
    client_oid: Text = None
    error_msg: Text = None
    error_code: Text = None


class BatchPlaceOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """All of them."""

    success_list: list[BatchPlaceOrderSuccess] | None = None
    failure_list: list[BatchPlaceOrderFailure] | None = None


RESULT = BatchPlaceOrder
ITEM = BatchPlaceOrderSuccess
