"""GET /api/v2/mix/order/orders-history: futures orders that are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.call.request import PagedRequest
from specloom.runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from mini_client.models.v2.mix.order.orders_history import OrdersHistory, OrdersHistoryEntrusted
    from specloom.runtime.codec.models import TimeIn
    from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.orders_history",
    method="GET",
    path="/api/v2/mix/order/orders-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(10, 1, "uid"), pool="v2.mix.order.orders_history"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", max="100"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        items="entrustedList",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
)


def orders_history(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrdersHistory, OrdersHistoryEntrusted]:
    """Futures orders that are done.

    ``.items(...)`` walks all rows.

    Args:
        product_type: kind of contract (``productType``).
        symbol: contract (``BTCUSDT``).
        id_less_than: only rows before this order id (``idLessThan``).
        start_time: ms (``startTime``).
        end_time: ms (``endTime``).
        limit: rows of a page, at most 100.
        timeout: seconds for this call.
        headers: further headers.

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "symbol": symbol,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
