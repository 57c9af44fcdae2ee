# Made by Specloom from bitget/rest/v3/trade/cancel-batch.yaml; change that file, not this one.
"""POST /api/v3/trade/cancel-batch: Cancels at most 20 orders; use one kind of id throughout."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.cancel_batch",
    method="POST",
    path="/api/v3/trade/cancel-batch",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.trade.cancel_batch"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
    ),
    body="list",
    body_name="orders",
    idempotency=Idempotency(key="orderId", confirm="v3.trade.order_info", other_keys=("clientOid",)),
    batch=Batch(style="coded", input="", keys=("orderId", "clientOid"), max_items=20),
    account_mode="unified",
    equivalent="v2.spot.trade.batch_cancel_order",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#batch-cancel",
)


class CancelBatch(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""
    code: Text = None
    """Result code; 00000 is success on REST"""
    msg: Text = None
    """Result in words"""


RESULT = list[CancelBatch]
ITEM = CancelBatch


class CancelBatchItem(TypedDict, total=False):
    """One item of the list."""

    order_id: str
    client_oid: str
    category: Required[Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str]
    symbol: Required[str | Symbol]


def cancel_batch(
    *,
    orders: Sequence[CancelBatchItem],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[list[CancelBatch], CancelBatch]:
    """Cancels at most 20 orders; use one kind of id throughout.

    Limit: 5 requests in 1 s by uid.

    Args:
        orders: the items, at most 20
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CancelBatch]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#batch-cancel
    """
    return BatchRequest(
        RECORD,
        {
            "orders": orders,
        },
        timeout,
        headers,
    )
