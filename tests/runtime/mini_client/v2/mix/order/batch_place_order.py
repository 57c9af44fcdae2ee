"""POST /api/v2/mix/order/batch-place-order: places several orders of one futures contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from specloom.runtime.call.request import BatchRequest
from specloom.runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from mini_client.models.v2.mix.order.batch_place_order import BatchPlaceOrder, BatchPlaceOrderSuccess
    from specloom.runtime.codec.models import DecimalIn
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.batch_place_order",
    method="POST",
    path="/api/v2/mix/order/batch-place-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(5, 1, "uid"), pool="v2.mix.order.batch_place_order", copy_trader=Limit(1, 1, "uid")
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("isolated", "crossed")),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="orderList",
            name="order_list",
            type="list",
            required=True,
            place="body",
            max_items=50,
            fields=(
                Param(wire="size", name="size", type="decimal", required=True, place="body"),
                Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
                Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
                Param(wire="tradeSide", name="trade_side", place="body", values=("open", "close")),
                Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
                Param(
                    wire="force", name="force", place="body", values=("ioc", "fok", "gtc", "post_only"), default="gtc"
                ),
                Param(wire="clientOid", name="client_oid", place="body"),
            ),
        ),
    ),
    body="object",
    batch=Batch(
        style="split",
        input="orderList",
        keys=("clientOid", "orderId"),
        success="successList",
        failure="failureList",
        max_items=50,
    ),
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.detail"),
)


class BatchPlaceOrderOrder(TypedDict, total=False):
    """One order of the batch."""

    size: Required[DecimalIn]
    price: DecimalIn
    side: Required[Literal["buy", "sell"] | str]
    trade_side: Literal["open", "close"] | str
    order_type: Required[Literal["limit", "market"] | str]
    force: Literal["ioc", "fok", "gtc", "post_only"] | str
    client_oid: str


def batch_place_order(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_mode: Literal["isolated", "crossed"] | str,
    margin_coin: str,
    order_list: Sequence[BatchPlaceOrderOrder],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[BatchPlaceOrder, BatchPlaceOrderSuccess]:
    """Places several orders of one futures contract.

    Args:
        symbol: contract (``BTCUSDT``).
        product_type: kind of contract (``productType``).
        margin_mode: margin mode (``marginMode``).
        margin_coin: margin coin, in capitals (``marginCoin``).
        order_list: the orders, at most 50 (``orderList``).
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return BatchRequest(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "orderList": order_list,
        },
        timeout,
        headers,
    )
