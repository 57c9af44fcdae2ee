# Made by Specloom from bitget/rest/v2/spot/trade/current-plan-order.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/current-plan-order: Lists spot trigger orders that still wait, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.spot.trade.current_plan_order import CurrentPlanOrder, CurrentPlanOrderOrderList

RECORD = Endpoint(
    call="v2.spot.trade.current_plan_order",
    method="GET",
    path="/api/v2/spot/trade/current-plan-order",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.current_plan_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        items="orderList",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order",
)


def current_plan_order(
    *,
    symbol: str | Symbol | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[CurrentPlanOrder, CurrentPlanOrderOrderList]:
    """Lists spot trigger orders that still wait, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "limit": limit,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
