# Made by Specloom from bitget/rest/v3/trade/modify-strategy-order.yaml; change that file, not this one.
"""POST /api/v3/trade/modify-strategy-order: Changes quantity, triggers and prices of a strategy order."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="tpTriggerBy", name="tp_trigger_by", place="body", values=("market", "mark")),
        Param(wire="slTriggerBy", name="sl_trigger_by", place="body", values=("market", "mark")),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="tpOrderType", name="tp_order_type", place="body", values=("limit", "market")),
        Param(wire="slOrderType", name="sl_order_type", place="body", values=("limit", "market")),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body"),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body"),
        Param(wire="triggerBy", name="trigger_by", place="body", values=("market", "mark")),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
        Param(wire="triggerOrderType", name="trigger_order_type", place="body", values=("limit", "market")),
        Param(wire="triggerOrderPrice", name="trigger_order_price", type="decimal", place="body"),
    ),
    body="object",
    account_mode="unified",
    equivalent="v2.mix.order.modify_tpsl_order",
    docs="https://www.bitget.com/docs/catalog/trading/strategy-trading#modify-strategy-order",
)


class ModifyStrategyOrder(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = ModifyStrategyOrder


def modify_strategy_order(
    *,
    order_id: str,
    qty: DecimalIn,
    client_oid: str | None = None,
    tp_trigger_by: Literal["market", "mark"] | str | None = None,
    sl_trigger_by: Literal["market", "mark"] | str | None = None,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    tp_order_type: Literal["limit", "market"] | str | None = None,
    sl_order_type: Literal["limit", "market"] | str | None = None,
    tp_limit_price: DecimalIn | None = None,
    sl_limit_price: DecimalIn | None = None,
    trigger_by: Literal["market", "mark"] | str | None = None,
    trigger_price: DecimalIn | None = None,
    trigger_order_type: Literal["limit", "market"] | str | None = None,
    trigger_order_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyStrategyOrder]:
    """Changes quantity, triggers and prices of a strategy order.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        tp_trigger_by: Price that triggers the take profit. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss. Wire name slTriggerBy.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        tp_order_type: Type of the take-profit order. Wire name tpOrderType.
        sl_order_type: Type of the stop-loss order. Wire name slOrderType.
        tp_limit_price: Limit price of the take profit (quote coin). Wire name tpLimitPrice.
        sl_limit_price: Limit price of the stop loss (quote coin). Wire name slLimitPrice.
        trigger_by: Trigger by. Wire name triggerBy.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        trigger_order_type: Trigger order type. Wire name triggerOrderType.
        trigger_order_price: Trigger order price. Wire name triggerOrderPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyStrategyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/strategy-trading#modify-strategy-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "qty": qty,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "tpOrderType": tp_order_type,
            "slOrderType": sl_order_type,
            "tpLimitPrice": tp_limit_price,
            "slLimitPrice": sl_limit_price,
            "triggerBy": trigger_by,
            "triggerPrice": trigger_price,
            "triggerOrderType": trigger_order_type,
            "triggerOrderPrice": trigger_order_price,
        },
        timeout,
        headers,
    )
