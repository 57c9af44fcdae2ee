# Made by Specloom from bitget/rest/v1/mix/plan/modifyPlan.yaml; change that file, not this one.
"""POST /api/mix/v1/plan/modifyPlan: Changes price and trigger of a futures trigger order, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.plan.modify_plan",
    method="POST",
    path="/api/mix/v1/plan/modifyPlan",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.plan.modify_plan", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(
            wire="triggerType", name="trigger_type", required=True, place="body", values=("fill_price", "market_price")
        ),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.mix.order.modify_plan_order",),
    deprecated=True,
)


RESULT = Anything


def modify_plan(
    *,
    order_id: str,
    margin_coin: str,
    symbol: str | Symbol,
    trigger_price: DecimalIn,
    trigger_type: Literal["fill_price", "market_price"] | str,
    order_type: Literal["limit", "market"] | str,
    execute_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes price and trigger of a futures trigger order, in the old API.

    Superseded by ``v2.mix.order.modify_plan_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
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
            "marginCoin": margin_coin,
            "symbol": symbol,
            "executePrice": execute_price,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "orderType": order_type,
        },
        timeout,
        headers,
    )
