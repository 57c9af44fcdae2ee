# Made by Specloom from bitget/rest/v2/spot/trade/place-plan-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/place-plan-order: Places a spot trigger order sized in base or quote coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.place_plan_order",
    method="POST",
    path="/api/v2/spot/trade/place-plan-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.place_plan_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(
            wire="executePrice",
            name="execute_price",
            type="decimal",
            place="body",
            required_if={"orderType": ("limit",)},
        ),
        Param(wire="planType", name="plan_type", place="body", values=("amount", "total"), default="amount"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(
            wire="triggerType",
            name="trigger_type",
            required=True,
            place="body",
            values=("fill_price", "mark_price", "market_price"),
        ),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#place-plan-order",
)


class PlacePlanOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = PlacePlanOrder


def place_plan_order(
    *,
    symbol: str | Symbol,
    side: Literal["buy", "sell"] | str,
    trigger_price: DecimalIn,
    order_type: Literal["limit", "market"] | str,
    size: DecimalIn,
    trigger_type: Literal["fill_price", "mark_price", "market_price"] | str,
    execute_price: DecimalIn | None = None,
    plan_type: Literal["amount", "total"] | str | None = None,
    client_oid: str | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlacePlanOrder]:
    """Places a spot trigger order sized in base or quote coin.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        side: Buy or sell.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        size: Quantity, in the base coin; in the quote coin for market buys.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin); required when orderType is limit. Wire name executePrice.
        plan_type: Kind of trigger order; amount when left out. Wire name planType.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlacePlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#place-plan-order
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "side": side,
            "triggerPrice": trigger_price,
            "orderType": order_type,
            "executePrice": execute_price,
            "planType": plan_type,
            "size": size,
            "triggerType": trigger_type,
            "clientOid": client_oid,
            "stpMode": stp_mode,
        },
        timeout,
        headers,
    )
