# Made by Specloom from bitget/rest/v3/trade/batch-modify-order.yaml; change that file, not this one.
"""POST /api/v3/trade/batch-modify-order: Changes price or quantity of at most 20 orders of one category."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.trade.batch_modify_order import BatchModifyOrder

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
        Param(wire="qty", name="qty", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="autoCancel", name="auto_cancel", place="body", values=("yes", "no")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(
            wire="category",
            name="category",
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    body="list",
    body_name="orders",
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info", other_keys=("clientOid",)),
    batch=Batch(style="coded", input="", keys=("orderId", "clientOid"), max_items=20),
    account_mode="unified",
    docs="https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders",
)


class BatchModifyOrderItem(TypedDict, total=False):
    """One item of the list."""

    order_id: str
    qty: DecimalIn
    price: DecimalIn
    auto_cancel: Literal["yes", "no"] | str
    client_oid: str
    symbol: str | Symbol
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str


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

    Source: https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders
    """
    return BatchRequest(
        RECORD,
        {
            "orders": orders,
        },
        timeout,
        headers,
    )
