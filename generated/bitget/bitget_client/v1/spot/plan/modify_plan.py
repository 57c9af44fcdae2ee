# Made by Specloom from bitget/rest/v1/spot/plan/modifyPlan.yaml; change that file, not this one.
"""POST /api/spot/v1/plan/modifyPlan: Changes a spot trigger order, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.spot.plan.modify_plan",
    method="POST",
    path="/api/spot/v1/plan/modifyPlan",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.plan.modify_plan", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="size", name="size", type="decimal", place="body"),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.spot.trade.modify_plan_order",),
    deprecated=True,
)


RESULT = Anything


def modify_plan(
    *,
    trigger_price: DecimalIn,
    order_type: Literal["limit", "market"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    execute_price: DecimalIn | None = None,
    size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes a spot trigger order, in the old API.

    Superseded by ``v2.spot.trade.modify_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
        size: Quantity, in the base coin; in the quote coin for market buys.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "triggerPrice": trigger_price,
            "executePrice": execute_price,
            "size": size,
            "orderType": order_type,
        },
        timeout,
        headers,
    )
