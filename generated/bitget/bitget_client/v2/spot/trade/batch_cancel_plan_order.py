# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-plan-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/batch-cancel-plan-order: Cancels the spot trigger orders of the given symbols, or all."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.trade.batch_cancel_plan_order",
    method="POST",
    path="/api/v2/spot/trade/batch-cancel-plan-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.trade.batch_cancel_plan_order"
    ),
    errors=("common", "spot"),
    params=(Param(wire="symbolList", name="symbol_list", type="list", place="body", items="text"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#cancel-plan-orders-in-batch",
)


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


def batch_cancel_plan_order(
    *,
    symbol_list: Sequence[str] | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BatchCancelPlanOrder]:
    """Cancels the spot trigger orders of the given symbols, or all.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol_list: Trading symbols. Wire name symbolList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchCancelPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#cancel-plan-orders-in-batch
    """
    return Request(
        RECORD,
        {
            "symbolList": symbol_list,
        },
        timeout,
        headers,
    )
