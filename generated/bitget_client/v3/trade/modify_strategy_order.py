# Made by Specloom from bitget/rest/v3/trade/modify-strategy-order.yaml; change that file, not this one.
"""POST /api/v3/trade/modify-strategy-order: Changes quantity, triggers and prices of a strategy order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.trade.modify_strategy_order import ModifyStrategyOrder

RECORD = Endpoint(
    call="v3.trade.modify_strategy_order",
    method="POST",
    path="/api/v3/trade/modify-strategy-order",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.modify_strategy_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="tpTriggerBy", name="tp_trigger_by", place="body", values=("market", "mark")),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="tpOrderType", name="tp_order_type", place="body", values=("limit", "market")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="slTriggerBy", name="sl_trigger_by", place="body", values=("market", "mark")),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="slOrderType", name="sl_order_type", place="body", values=("limit", "market")),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body"),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body"),
    ),
    body="object",
    account_mode="unified",
    twin="v2.mix.order.modify_tpsl_order",
    docs="https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order",
)


def modify_strategy_order(
    *,
    order_id: str,
    qty: DecimalIn,
    tp_trigger_by: Literal["market", "mark"] | str | None = None,
    take_profit: DecimalIn | None = None,
    tp_order_type: Literal["limit", "market"] | str | None = None,
    client_oid: str | None = None,
    sl_trigger_by: Literal["market", "mark"] | str | None = None,
    stop_loss: DecimalIn | None = None,
    sl_order_type: Literal["limit", "market"] | str | None = None,
    tp_limit_price: DecimalIn | None = None,
    sl_limit_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyStrategyOrder]:
    """Changes quantity, triggers and prices of a strategy order.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        tp_trigger_by: Price that triggers the take profit. Wire name tpTriggerBy.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        tp_order_type: Type of the take-profit order. Wire name tpOrderType.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        sl_trigger_by: Price that triggers the stop loss. Wire name slTriggerBy.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        sl_order_type: Type of the stop-loss order. Wire name slOrderType.
        tp_limit_price: Limit price of the take profit (quote coin). Wire name tpLimitPrice.
        sl_limit_price: Limit price of the stop loss (quote coin). Wire name slLimitPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyStrategyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "qty": qty,
            "tpTriggerBy": tp_trigger_by,
            "takeProfit": take_profit,
            "tpOrderType": tp_order_type,
            "clientOid": client_oid,
            "slTriggerBy": sl_trigger_by,
            "stopLoss": stop_loss,
            "slOrderType": sl_order_type,
            "tpLimitPrice": tp_limit_price,
            "slLimitPrice": sl_limit_price,
        },
        timeout,
        headers,
    )
