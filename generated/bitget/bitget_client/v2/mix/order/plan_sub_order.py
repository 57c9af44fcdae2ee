# Made by Specloom from bitget/rest/v2/mix/order/plan-sub-order.yaml; change that file, not this one.
"""GET /api/v2/mix/order/plan-sub-order: Lists the orders that a futures trigger order has placed."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.order.plan_sub_order",
    method="GET",
    path="/api/v2/mix/order/plan-sub-order",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.plan_sub_order"),
    errors=("common", "mix"),
    params=(
        Param(wire="planType", name="plan_type", required=True, values=("normal_plan", "track_plan")),
        Param(wire="planOrderId", name="plan_order_id", required=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#trigger-sub-order",
)


class PlanSubOrder(Model, rename={"order_id": "orderId"}):
    """The answer."""

    VALUES: ClassVar = {"status": ("success", "fail", "cancelled", "in_progress", "in_progress_tracking")}

    order_id: Text = None
    """Order id given by the exchange"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = list[PlanSubOrder]


def plan_sub_order(
    *,
    plan_type: Literal["normal_plan", "track_plan"] | str,
    plan_order_id: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[PlanSubOrder]]:
    """Lists the orders that a futures trigger order has placed.

    Limit: 10 requests in 1 s by uid.

    Args:
        plan_type: Kind of trigger order. Wire name planType.
        plan_order_id: Id of the trigger order whose orders are asked for. Wire name planOrderId.
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PlanSubOrder]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#trigger-sub-order
    """
    return Request(
        RECORD,
        {
            "planType": plan_type,
            "planOrderId": plan_order_id,
            "productType": product_type,
        },
        timeout,
        headers,
    )
