"""POST /api/v3/trade/place-batch: places several orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from specloom.runtime.call.request import BatchRequest
from specloom.runtime.spec.records import Batch, Endpoint, Idempotency, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mini_client.models.v3.trade.place_batch import PlaceBatch
    from specloom.runtime.codec.models import DecimalIn
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.place_batch",
    method="POST",
    path="/api/v3/trade/place-batch",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(5, 1, "uid"), pool="v3.trade.place_batch"),
    errors=("common",),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="list",
    body_name="orders",
    batch=Batch(style="coded", input="", keys=("clientOid", "orderId"), max_items=20),
    idempotency=Idempotency(key="clientOid"),
    account_mode="unified",
    twin="v2.mix.order.batch_place_order",
)


class PlaceBatchOrder(TypedDict, total=False):
    """One order of the batch."""

    category: Required[Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str]
    symbol: Required[str | Symbol]
    qty: Required[DecimalIn]
    price: DecimalIn
    side: Required[Literal["buy", "sell"] | str]
    order_type: Required[Literal["limit", "market"] | str]
    client_oid: str


def place_batch(
    *,
    orders: Sequence[PlaceBatchOrder],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> BatchRequest[list[PlaceBatch], PlaceBatch]:
    """Places several orders.

    Args:
        orders: the orders, at most 20.
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return BatchRequest(
        RECORD,
        {"orders": orders},
        timeout,
        headers,
    )
