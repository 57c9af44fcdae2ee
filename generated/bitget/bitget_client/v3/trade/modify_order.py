# Made by Specloom from bitget/rest/v3/trade/modify-order.yaml; change that file, not this one.
"""POST /api/v3/trade/modify-order: Changes price or quantity of an order that is not fully filled; cancel on failure is a choice."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.modify_order",
    method="POST",
    path="/api/v3/trade/modify-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.modify_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="qty", name="qty", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="requestId", name="request_id", place="body"),
        Param(wire="autoCancel", name="auto_cancel", place="body", values=("yes", "no"), default="no"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(
            wire="category",
            name="category",
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="tpTriggerBy", name="tp_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="slTriggerBy", name="sl_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="tpOrderType", name="tp_order_type", place="body", values=("limit", "market")),
        Param(wire="slOrderType", name="sl_order_type", place="body", values=("limit", "market")),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body"),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body"),
        Param(wire="pxAmendType", name="px_amend_type", place="body", values=("yes", "no")),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info", other_keys=("clientOid",)),
    account_mode="unified",
    equivalent="v2.mix.order.modify_order",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#modify-order",
)


class ModifyOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = ModifyOrder


def modify_order(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    qty: DecimalIn | None = None,
    price: DecimalIn | None = None,
    request_id: str | None = None,
    auto_cancel: Literal["yes", "no"] | str | None = None,
    symbol: str | Symbol | None = None,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    tp_trigger_by: Literal["market", "mark"] | str | None = None,
    sl_trigger_by: Literal["market", "mark"] | str | None = None,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    tp_order_type: Literal["limit", "market"] | str | None = None,
    sl_order_type: Literal["limit", "market"] | str | None = None,
    tp_limit_price: DecimalIn | None = None,
    sl_limit_price: DecimalIn | None = None,
    px_amend_type: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyOrder]:
    """Changes price or quantity of an order that is not fully filled; cancel on failure is a choice.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        price: Price; limit orders need it (quote coin).
        request_id: Request id. Wire name requestId.
        auto_cancel: Whether to cancel the order when its change fails; no by default; no when left out. Wire name autoCancel.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        category: Product line.
        tp_trigger_by: Price that triggers the take profit; market when left out. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss; market when left out. Wire name slTriggerBy.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        tp_order_type: Type of the take-profit order. Wire name tpOrderType.
        sl_order_type: Type of the stop-loss order. Wire name slOrderType.
        tp_limit_price: Limit price of the take profit (quote coin). Wire name tpLimitPrice.
        sl_limit_price: Limit price of the stop loss (quote coin). Wire name slLimitPrice.
        px_amend_type: Px amend type. Wire name pxAmendType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#modify-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "qty": qty,
            "price": price,
            "requestId": request_id,
            "autoCancel": auto_cancel,
            "symbol": symbol,
            "category": category,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "tpOrderType": tp_order_type,
            "slOrderType": sl_order_type,
            "tpLimitPrice": tp_limit_price,
            "slLimitPrice": sl_limit_price,
            "pxAmendType": px_amend_type,
        },
        timeout,
        headers,
    )
