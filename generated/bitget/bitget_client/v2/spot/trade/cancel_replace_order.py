# Made by Specloom from bitget/rest/v2/spot/trade/cancel-replace-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/cancel-replace-order: Cancels one spot order and places another; may cancel and then fail to place."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.cancel_replace_order",
    method="POST",
    path="/api/v2/spot/trade/cancel-replace-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.trade.cancel_replace_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="price", name="price", type="decimal", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="newClientOid", name="new_client_oid", place="body"),
        Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
        Param(wire="executeTakeProfitPrice", name="execute_take_profit_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
        Param(wire="executeStopLossPrice", name="execute_stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    idempotency=Idempotency(
        key="newClientOid",
        confirm="v2.spot.trade.order_info",
        confirm_key="clientOid",
        window_seconds=7200,
        other_keys=("orderId", "clientOid"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#cancel-an-existing-order-and-send-a-new-order",
)


class CancelReplaceOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    VALUES: ClassVar = {"success": ("success", "failure")}

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    success: Text = None
    """Whether this item succeeded"""
    msg: Text = None
    """Result in words"""


RESULT = CancelReplaceOrder


def cancel_replace_order(
    *,
    symbol: str | Symbol,
    price: DecimalIn,
    size: DecimalIn,
    client_oid: str | None = None,
    order_id: str | None = None,
    new_client_oid: str | None = None,
    preset_take_profit_price: DecimalIn | None = None,
    execute_take_profit_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    execute_stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CancelReplaceOrder]:
    """Cancels one spot order and places another; may cancel and then fail to place.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        price: Price; limit orders need it (quote coin).
        size: Quantity, in the base coin.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        order_id: Order id given by the exchange. Wire name orderId.
        new_client_oid: Order id of the changed order, chosen by the caller. Wire name newClientOid.
        preset_take_profit_price: Trigger price of the attached take profit (quote coin). Wire name presetTakeProfitPrice.
        execute_take_profit_price: Order price of the attached take profit; empty is market (quote coin). Wire name executeTakeProfitPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
        execute_stop_loss_price: Order price of the attached stop loss; empty is market (quote coin). Wire name executeStopLossPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CancelReplaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#cancel-an-existing-order-and-send-a-new-order
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "price": price,
            "size": size,
            "clientOid": client_oid,
            "orderId": order_id,
            "newClientOid": new_client_oid,
            "presetTakeProfitPrice": preset_take_profit_price,
            "executeTakeProfitPrice": execute_take_profit_price,
            "presetStopLossPrice": preset_stop_loss_price,
            "executeStopLossPrice": execute_stop_loss_price,
        },
        timeout,
        headers,
    )
