# Made by Specloom from bitget/rest/v2/mix/order/batch-cancel-orders.yaml; change that file, not this one.
"""POST /api/v2/mix/order/batch-cancel-orders: Cancels futures orders by ids, at most 50, or all of a symbol or product type."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from bitget_client._runtime.call.request import BatchRequest
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.batch_cancel_orders",
    method="POST",
    path="/api/v2/mix/order/batch-cancel-orders",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="cancel_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.batch_cancel_orders"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="orderIdList",
            name="order_id_list",
            type="list",
            place="body",
            max_items=50,
            fields=(
                Param(wire="orderId", name="order_id", place="body"),
                Param(wire="clientOid", name="client_oid", place="body"),
            ),
        ),
        Param(wire="symbol", name="symbol", place="body", required_if={"orderIdList": ("set",)}, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v2.mix.order.detail", other_keys=("clientOid",)),
    batch=Batch(
        style="split",
        input="orderIdList",
        keys=("orderId", "clientOid"),
        success="successList",
        failure="failureList",
        max_items=50,
    ),
    account_mode="classic",
    equivalent="v3.trade.cancel_batch",
    docs="https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#batch-cancel",
)


class BatchCancelOrdersSuccessList(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """Items that succeeded."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


class BatchCancelOrdersFailureList(
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


class BatchCancelOrders(Model, rename={"success_list": "successList", "failure_list": "failureList"}):
    """The answer."""

    success_list: list[BatchCancelOrdersSuccessList] | None = None
    """Items that succeeded"""
    failure_list: list[BatchCancelOrdersFailureList] | None = None
    """Items that failed"""


RESULT = BatchCancelOrders
ITEM = BatchCancelOrdersSuccessList


class BatchCancelOrdersOrderIdList(TypedDict, total=False):
    """Orders to act on; one of the two ids each"""

    order_id: str
    client_oid: str


def batch_cancel_orders(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id_list: Sequence[BatchCancelOrdersOrderIdList] | None = None,
    symbol: str | Symbol | None = None,
    margin_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchCancelOrders, BatchCancelOrdersSuccessList]:
    """Cancels futures orders by ids, at most 50, or all of a symbol or product type.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        order_id_list: Orders to act on; one of the two ids each, at most 50 items. Wire name orderIdList.
        symbol: Trading symbol, in the spelling of the endpoint's version; required when orderIdList is set.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BatchCancelOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-trade/classic-contract-trade#batch-cancel
    """
    return BatchRequest(
        RECORD,
        {
            "orderIdList": order_id_list,
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
