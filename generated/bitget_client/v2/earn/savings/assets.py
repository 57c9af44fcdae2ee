# Made by Specloom from bitget/rest/v2/earn/savings/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/assets: Lists the caller's savings holdings, flexible or fixed, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.earn.savings.assets import Assets, AssetsResultList

RECORD = Endpoint(
    call="v2.earn.savings.assets",
    method="GET",
    path="/api/v2/earn/savings/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.assets"),
    errors=("common", "earn"),
    params=(
        Param(wire="periodType", name="period_type", required=True, values=("flexible", "fixed")),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="resultList",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Assets",
)


def assets(
    *,
    period_type: Literal["flexible", "fixed"] | str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Assets, AssetsResultList]:
    """Lists the caller's savings holdings, flexible or fixed, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        period_type: Whether the deposit has a term. Wire name periodType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Assets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/savings/Savings-Assets
    """
    return PagedRequest(
        RECORD,
        {
            "periodType": period_type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
