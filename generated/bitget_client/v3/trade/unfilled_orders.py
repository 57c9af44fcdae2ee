# Made by Specloom from bitget/rest/v3/trade/unfilled-orders.yaml; change that file, not this one.
"""GET /api/v3/trade/unfilled-orders: Lists open orders of a category, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.trade.unfilled_orders import UnfilledOrders, UnfilledOrdersList

RECORD = Endpoint(
    call="v3.trade.unfilled_orders",
    method="GET",
    path="/api/v3/trade/unfilled-orders",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.unfilled_orders"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category", name="category", values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")
        ),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(
        style="cursor",
        param="cursor",
        items="list",
        source="cursor",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime"),
    ),
    account_mode="unified",
    twin="v2.spot.trade.unfilled_orders",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending",
)


def unfilled_orders(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[UnfilledOrders, UnfilledOrdersList]:
    """Lists open orders of a category, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UnfilledOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending
    """
    return PagedRequest(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
