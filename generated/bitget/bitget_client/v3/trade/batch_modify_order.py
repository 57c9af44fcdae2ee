# Made by Specloom from bitget/rest/v3/trade/batch-modify-order.yaml; change that file, not this one.
"""POST /api/v3/trade/batch-modify-order: Changes price or quantity of at most 20 orders of one category."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.batch_modify_order",
    method="POST",
    path="/api/v3/trade/batch-modify-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.batch_modify_order"),
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
        Param(wire="pxAmendType", name="px_amend_type", place="body", values=("yes", "no")),
    ),
    body="list",
    body_name="orders",
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info", other_keys=("clientOid",)),
    batch=Batch(style="coded", input="", keys=("orderId", "clientOid"), max_items=20),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#batch-modify-orders",
)


class BatchModifyOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


RESULT = list[BatchModifyOrder]
ITEM = BatchModifyOrder


class BatchModifyOrderItem(TypedDict, total=False):
    """One item of the list."""

    order_id: str
    client_oid: str
    qty: DecimalIn
    price: DecimalIn
    request_id: str
    auto_cancel: Literal["yes", "no"] | str
    symbol: str | Symbol
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str
    px_amend_type: Literal["yes", "no"] | str


def batch_modify_order(
    *,
    orders: Sequence[BatchModifyOrderItem],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[list[BatchModifyOrder], BatchModifyOrder]:
    """Changes price or quantity of at most 20 orders of one category.

    Limit: 10 requests in 1 s by uid.

    Args:
        orders: the items, at most 20
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BatchModifyOrder]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#batch-modify-orders
    """
    return BatchRequest(
        RECORD,
        {
            "orders": orders,
        },
        timeout,
        headers,
    )
