# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-replace-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/batch-cancel-replace-order: Cancels at most 50 spot orders and places a new one for each; may cancel and then fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.trade.batch_cancel_replace_order import BatchCancelReplaceOrder

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
    docs="https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order",
)


class BatchCancelReplaceOrderOrderList(TypedDict, total=False):
    """Orders"""

    symbol: Required[str | Symbol]
    price: Required[DecimalIn]
    size: Required[DecimalIn]
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

    Source: https://www.bitget.com/api-doc/spot/trade/Batch-Cancel-Replace-Order
    """
    return BatchRequest(
        RECORD,
        {
            "orderList": order_list,
        },
        timeout,
        headers,
    )
