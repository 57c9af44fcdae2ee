# Made by Specloom from bitget/rest/v2/mix/order/modify-plan-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/modify-plan-order: Changes price, size, trigger or attached stops of a futures trigger order."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.mix.order.modify_plan_order",
    method="POST",
    path="/api/v2/mix/order/modify-plan-order",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.modify_plan_order"),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="newSize", name="new_size", type="decimal", place="body"),
        Param(wire="newPrice", name="new_price", type="decimal", place="body"),
        Param(wire="newCallbackRatio", name="new_callback_ratio", type="decimal", place="body"),
        Param(wire="newTriggerPrice", name="new_trigger_price", type="decimal", place="body"),
        Param(wire="newTriggerType", name="new_trigger_type", place="body", values=("fill_price", "mark_price")),
        Param(wire="newStopSurplusTriggerPrice", name="new_stop_surplus_trigger_price", type="decimal", place="body"),
        Param(wire="newStopSurplusExecutePrice", name="new_stop_surplus_execute_price", type="decimal", place="body"),
        Param(
            wire="newStopSurplusTriggerType",
            name="new_stop_surplus_trigger_type",
            place="body",
            values=("fill_price", "mark_price"),
        ),
        Param(wire="newStopLossTriggerPrice", name="new_stop_loss_trigger_price", type="decimal", place="body"),
        Param(wire="newStopLossExecutePrice", name="new_stop_loss_execute_price", type="decimal", place="body"),
        Param(
            wire="newStopLossTriggerType",
            name="new_stop_loss_trigger_type",
            place="body",
            values=("fill_price", "mark_price"),
        ),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#modify-trigger-order",
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
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    new_size: DecimalIn | None = None,
    new_price: DecimalIn | None = None,
    new_callback_ratio: DecimalIn | None = None,
    new_trigger_price: DecimalIn | None = None,
    new_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    new_stop_surplus_trigger_price: DecimalIn | None = None,
    new_stop_surplus_execute_price: DecimalIn | None = None,
    new_stop_surplus_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    new_stop_loss_trigger_price: DecimalIn | None = None,
    new_stop_loss_execute_price: DecimalIn | None = None,
    new_stop_loss_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyPlanOrder]:
    """Changes price, size, trigger or attached stops of a futures trigger order.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        new_size: New quantity; left out, the old one stays. Wire name newSize.
        new_price: New price of a limit order; left out, the old one stays; must be absent for market and trailing orders (quote coin). Wire name newPrice.
        new_callback_ratio: New pullback of a trailing order, at most 10; only for trailing orders, which need it (%). Wire name newCallbackRatio.
        new_trigger_price: New trigger price; left out, the old one stays (quote coin). Wire name newTriggerPrice.
        new_trigger_type: New trigger source; needs newTriggerPrice beside it. Wire name newTriggerType.
        new_stop_surplus_trigger_price: New take-profit trigger; left out, the old one stays; 0 removes it (quote coin). Wire name newStopSurplusTriggerPrice.
        new_stop_surplus_execute_price: New take-profit order price; 0 removes it; must be absent for trailing orders (quote coin). Wire name newStopSurplusExecutePrice.
        new_stop_surplus_trigger_type: New take-profit trigger source; needed with its trigger price. Wire name newStopSurplusTriggerType.
        new_stop_loss_trigger_price: New stop-loss trigger; left out, the old one stays; 0 removes it (quote coin). Wire name newStopLossTriggerPrice.
        new_stop_loss_execute_price: New stop-loss order price; 0 removes it; must be absent for trailing orders (quote coin). Wire name newStopLossExecutePrice.
        new_stop_loss_trigger_type: New stop-loss trigger source; needed with its trigger price. Wire name newStopLossTriggerType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#modify-trigger-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "productType": product_type,
            "newSize": new_size,
            "newPrice": new_price,
            "newCallbackRatio": new_callback_ratio,
            "newTriggerPrice": new_trigger_price,
            "newTriggerType": new_trigger_type,
            "newStopSurplusTriggerPrice": new_stop_surplus_trigger_price,
            "newStopSurplusExecutePrice": new_stop_surplus_execute_price,
            "newStopSurplusTriggerType": new_stop_surplus_trigger_type,
            "newStopLossTriggerPrice": new_stop_loss_trigger_price,
            "newStopLossExecutePrice": new_stop_loss_execute_price,
            "newStopLossTriggerType": new_stop_loss_trigger_type,
        },
        timeout,
        headers,
    )
