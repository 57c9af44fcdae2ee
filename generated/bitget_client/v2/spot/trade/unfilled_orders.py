# Made by Specloom from bitget/rest/v2/spot/trade/unfilled-orders.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/unfilled-orders: Lists open spot orders, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.trade.unfilled_orders import UnfilledOrders

RECORD = Endpoint(
    call="v2.spot.trade.unfilled_orders",
    method="GET",
    path="/api/v2/spot/trade/unfilled-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.unfilled_orders"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="orderId", name="order_id"),
        Param(wire="tpslType", name="tpsl_type", values=("normal", "tpsl")),
        Param(wire="requestTime", name="request_time", type="ms"),
        Param(wire="receiveWindow", name="receive_window", type="integer"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    twin="v3.trade.unfilled_orders",
    docs="https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders",
)


def unfilled_orders(
    *,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    order_id: str | None = None,
    tpsl_type: Literal["normal", "tpsl"] | str | None = None,
    request_time: TimeIn | None = None,
    receive_window: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[UnfilledOrders], UnfilledOrders]:
    """Lists open spot orders, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        order_id: Order id given by the exchange. Wire name orderId.
        tpsl_type: Whether the order is a take-profit or stop-loss one. Wire name tpslType.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[UnfilledOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/trade/Get-Unfilled-Orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
            "orderId": order_id,
            "tpslType": tpsl_type,
            "requestTime": request_time,
            "receiveWindow": receive_window,
        },
        timeout,
        headers,
    )
