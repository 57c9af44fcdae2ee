# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-replace-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/batch-cancel-replace-order: Cancels at most 50 spot orders and places a new one for each; may cancel and then fail."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.batch_cancel_replace_order",
    method="POST",
    path="/api/v2/spot/trade/batch-cancel-replace-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.trade.batch_cancel_replace_order"
    ),
    errors=("common", "spot"),
    params=(
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            fields=(
                Param(wire="symbol", name="symbol", place="body", symbol=True),
                Param(wire="price", name="price", type="decimal", place="body"),
                Param(wire="size", name="size", type="decimal", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
                Param(wire="orderId", name="order_id", place="body"),
                Param(wire="newClientOid", name="new_client_oid", place="body"),
                Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
                Param(wire="executeTakeProfitPrice", name="execute_take_profit_price", type="decimal", place="body"),
                Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
                Param(wire="executeStopLossPrice", name="execute_stop_loss_price", type="decimal", place="body"),
            ),
        ),
    ),
    body="object",
    idempotency=Idempotency(
        key="newClientOid",
        confirm="v2.spot.trade.order_info",
        confirm_key="clientOid",
        window_seconds=7200,
        other_keys=("orderId", "clientOid"),
    ),
    batch=Batch(
        style="coded", input="orderList", keys=("orderId", "clientOid"), refused={"success": "failure"}, max_items=50
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#batch-cancel-existing-order-and-send-new-orders",
)


class BatchCancelReplaceOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
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


RESULT = list[BatchCancelReplaceOrder]
ITEM = BatchCancelReplaceOrder


class BatchCancelReplaceOrderOrderList(TypedDict, total=False):
    """Orders"""

    symbol: str | Symbol
    price: DecimalIn
    size: DecimalIn
    client_oid: str
    order_id: str
    new_client_oid: str
    preset_take_profit_price: DecimalIn
    execute_take_profit_price: DecimalIn
    preset_stop_loss_price: DecimalIn
    execute_stop_loss_price: DecimalIn


def batch_cancel_replace_order(
    *,
    order_list: Sequence[BatchCancelReplaceOrderOrderList],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[list[BatchCancelReplaceOrder], BatchCancelReplaceOrder]:
    """Cancels at most 50 spot orders and places a new one for each; may cancel and then fail.

    Limit: 5 requests in 1 s by uid.

    Args:
        order_list: Orders, at most 50 items. Wire name orderList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BatchCancelReplaceOrder]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#batch-cancel-existing-order-and-send-new-orders
    """
    return BatchRequest(
        RECORD,
        {
            "orderList": order_list,
        },
        timeout,
        headers,
    )
