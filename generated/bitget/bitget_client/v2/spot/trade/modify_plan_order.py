# Made by Specloom from bitget/rest/v2/spot/trade/modify-plan-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/modify-plan-order: Changes trigger, price or size of a spot trigger order."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.trade.modify_plan_order",
    method="POST",
    path="/api/v2/spot/trade/modify-plan-order",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.modify_plan_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#modify-plan-order",
)


class ModifyPlanOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = ModifyPlanOrder


def modify_plan_order(
    *,
    trigger_price: DecimalIn,
    order_type: Literal["limit", "market"] | str,
    size: DecimalIn,
    order_id: str | None = None,
    client_oid: str | None = None,
    execute_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyPlanOrder]:
    """Changes trigger, price or size of a spot trigger order.

    Limit: 20 requests in 1 s by uid.

    Args:
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        size: Quantity, in the base coin; in the quote coin for market buys.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#modify-plan-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "triggerPrice": trigger_price,
            "orderType": order_type,
            "executePrice": execute_price,
            "size": size,
        },
        timeout,
        headers,
    )
