# Made by Specloom from bitget/rest/v2/margin/crossed/batch-cancel-order.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/batch-cancel-order: Cancels several cross-margin orders of one symbol."""

from collections.abc import Mapping, Sequence
from typing import TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.crossed.batch_cancel_order",
    method="POST",
    path="/api/v2/margin/crossed/batch-cancel-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.batch_cancel_order"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="orderIdList",
            name="order_id_list",
            type="list",
            required=True,
            place="body",
            fields=(
                Param(wire="orderId", name="order_id", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
            ),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v2.margin.crossed.history_orders", other_keys=("clientOid",)),
    batch=Batch(
        style="split", input="orderIdList", keys=("orderId", "clientOid"), success="successList", failure="failureList"
    ),
    account_mode="classic",
    equivalent="v3.trade.cancel_batch",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#cross-batch-cancel-orders",
)


class BatchCancelOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchCancelOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""


class BatchCancelOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchCancelOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchCancelOrderFailureList] | None = None
    """Items that failed"""


RESULT = BatchCancelOrder
ITEM = BatchCancelOrderSuccessList


class BatchCancelOrderOrderIdList(TypedDict, total=False):
    """Orders to act on; one of the two ids each"""

    order_id: str
    client_oid: str


def batch_cancel_order(
    *,
    symbol: str | Symbol,
    order_id_list: Sequence[BatchCancelOrderOrderIdList],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchCancelOrder, BatchCancelOrderSuccessList]:
    """Cancels several cross-margin orders of one symbol.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_id_list: Orders to act on; one of the two ids each. Wire name orderIdList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchCancelOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#cross-batch-cancel-orders
    """
    return BatchRequest(
        RECORD,
        {
            "symbol": symbol,
            "orderIdList": order_id_list,
        },
        timeout,
        headers,
    )
