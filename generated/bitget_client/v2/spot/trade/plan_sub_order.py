# Made by Specloom from bitget/rest/v2/spot/trade/plan-sub-order.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/plan-sub-order: Lists the orders that a spot trigger order has placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.spot.trade.plan_sub_order import PlanSubOrder

RECORD = Endpoint(
    call="v2.spot.trade.plan_sub_order",
    method="GET",
    path="/api/v2/spot/trade/plan-sub-order",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.plan_sub_order"),
    errors=("common", "spot"),
    params=(Param(wire="planOrderId", name="plan_order_id", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order",
)


def plan_sub_order(
    *,
    plan_order_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[PlanSubOrder]]:
    """Lists the orders that a spot trigger order has placed.

    Limit: 20 requests in 1 s by uid.

    Args:
        plan_order_id: Id of the trigger order whose orders are asked for. Wire name planOrderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PlanSubOrder]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order
    """
    return Request(
        RECORD,
        {
            "planOrderId": plan_order_id,
        },
        timeout,
        headers,
    )
