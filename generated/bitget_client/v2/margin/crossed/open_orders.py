# Made by Specloom from bitget/rest/v2/margin/crossed/open-orders.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/open-orders: Lists open cross-margin orders of a symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.margin.crossed.open_orders import OpenOrders, OpenOrdersOrderList

RECORD = Endpoint(
    call="v2.margin.crossed.open_orders",
    method="GET",
    path="/api/v2/margin/crossed/open-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.open_orders"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100"),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="orderList",
        source="minId",
        row_id="orderId",
        size_param="limit",
        window=Window(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    twin="v3.trade.unfilled_orders",
    docs="https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Open-Orders",
)


def open_orders(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    order_id: str | None = None,
    client_oid: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OpenOrders, OpenOrdersOrderList]:
    """Lists open cross-margin orders of a symbol.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit; 100 when left out.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OpenOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Open-Orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "orderId": order_id,
            "clientOid": client_oid,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
