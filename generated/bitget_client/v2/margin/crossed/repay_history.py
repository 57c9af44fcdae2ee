# Made by Specloom from bitget/rest/v2/margin/crossed/repay-history.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/repay-history: Lists cross-margin repayments, at most 500 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.margin.crossed.repay_history import RepayHistory, RepayHistoryResultList

RECORD = Endpoint(
    call="v2.margin.crossed.repay_history",
    method="GET",
    path="/api/v2/margin/crossed/repay-history",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.margin.crossed.repay_history"),
    errors=("common", "margin"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="repayId", name="repay_id"),
        Param(wire="coin", name="coin"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="resultList",
        source="minId",
        row_id="repayId",
        size_param="limit",
        size_max=500,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History",
)


def repay_history(
    *,
    start_time: TimeIn,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    repay_id: str | None = None,
    coin: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[RepayHistory, RepayHistoryResultList]:
    """Lists cross-margin repayments, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 500; 100 when left out.
        repay_id: Repayment id. Wire name repayId.
        coin: Coin name.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RepayHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Repay-History
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "repayId": repay_id,
            "coin": coin,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
