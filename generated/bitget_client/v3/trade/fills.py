# Made by Specloom from bitget/rest/v3/trade/fills.yaml; change that file, not this one.
"""GET /api/v3/trade/fills: Lists the caller's fills of 90 days, at most 30 days and 100 rows a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.trade.fills import Fills, FillsList

RECORD = Endpoint(
    call="v3.trade.fills",
    method="GET",
    path="/api/v3/trade/fills",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.trade.fills"),
    errors=("common", "uta", "40762"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(
            wire="category", name="category", values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")
        ),
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
        row_id="execId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="unified",
    twin="v2.spot.trade.fills",
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills",
)


def fills(
    *,
    order_id: str | None = None,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Fills, FillsList]:
    """Lists the caller's fills of 90 days, at most 30 days and 100 rows a call.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        category: Product line; capitals on REST, lower case in trade messages of the socket.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Fills

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "category": category,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
