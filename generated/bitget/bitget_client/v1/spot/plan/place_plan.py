# Made by Specloom from bitget/rest/v1/spot/plan/placePlan.yaml; change that file, not this one.
"""POST /api/spot/v1/plan/placePlan: Places a spot trigger order, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.plan.place_plan",
    method="POST",
    path="/api/spot/v1/plan/placePlan",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.plan.place_plan", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(
            wire="triggerType", name="trigger_type", required=True, place="body", values=("fill_price", "market_price")
        ),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="timeInForceValue",
            name="time_in_force_value",
            place="body",
            values=("normal", "post_only", "fok", "ioc"),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="classic",
    superseded_by=("v2.spot.trade.place_plan_order",),
    deprecated=True,
)


RESULT = Anything


def place_plan(
    *,
    symbol: str | Symbol,
    side: Literal["buy", "sell"] | str,
    trigger_price: DecimalIn,
    size: DecimalIn,
    trigger_type: Literal["fill_price", "market_price"] | str,
    order_type: Literal["limit", "market"] | str,
    execute_price: DecimalIn | None = None,
    client_oid: str | None = None,
    time_in_force_value: Literal["normal", "post_only", "fok", "ioc"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Places a spot trigger order, in the old API.

    Superseded by ``v2.spot.trade.place_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        side: Buy or sell.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        size: Quantity, in the base coin; in the quote coin for market buys.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        time_in_force_value: How long the order stays in force. Wire name timeInForceValue.
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
            "symbol": symbol,
            "side": side,
            "triggerPrice": trigger_price,
            "executePrice": execute_price,
            "size": size,
            "triggerType": trigger_type,
            "orderType": order_type,
            "clientOid": client_oid,
            "timeInForceValue": time_in_force_value,
        },
        timeout,
        headers,
    )
