# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-order.yaml; change that file, not this one.
"""POST /api/v2/spot/trade/batch-cancel-order: Cancels at most 50 spot orders; use one kind of id throughout."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.batch_cancel_order",
    method="POST",
    path="/api/v2/spot/trade/batch-cancel-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.trade.batch_cancel_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", place="body", symbol=True),
        Param(wire="batchMode", name="batch_mode", place="body", values=("single", "multiple"), default="single"),
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            fields=(
                Param(wire="symbol", name="symbol", place="body", symbol=True),
                Param(wire="orderId", name="order_id", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
            ),
        ),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v2.spot.trade.order_info", other_keys=("clientOid",)),
    batch=Batch(
        style="split",
        input="orderList",
        keys=("orderId", "clientOid"),
        success="successList",
        failure="failureList",
        max_items=50,
    ),
    account_mode="classic",
    equivalent="v3.trade.cancel_batch",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#batch-cancel-orders",
)


class BatchCancelOrderSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchCancelOrderFailureList(
    Model, rename={"order_id": "orderId", "client_oid": "clientOid", "error_msg": "errorMsg", "error_code": "errorCode"}
):
    """Items that failed."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    error_msg: Text = None
    """Why this item failed, in words"""
    error_code: Text = None
    """Why this item failed, as a code"""


class BatchCancelOrder(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchCancelOrderSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchCancelOrderFailureList] | None = None
    """Items that failed"""


RESULT = BatchCancelOrder
ITEM = BatchCancelOrderSuccessList


class BatchCancelOrderOrderList(TypedDict, total=False):
    """Orders"""

    symbol: str | Symbol
    order_id: str
    client_oid: str


def batch_cancel_order(
    *,
    order_list: Sequence[BatchCancelOrderOrderList],
    symbol: str | Symbol | None = None,
    batch_mode: Literal["single", "multiple"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchCancelOrder, BatchCancelOrderSuccessList]:
    """Cancels at most 50 spot orders; use one kind of id throughout.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_list: Orders, at most 50 items. Wire name orderList.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        batch_mode: Whether the batch covers one symbol or several; single when left out. Wire name batchMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchCancelOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#batch-cancel-orders
    """
    return BatchRequest(
        RECORD,
        {
            "symbol": symbol,
            "batchMode": batch_mode,
            "orderList": order_list,
        },
        timeout,
        headers,
    )
