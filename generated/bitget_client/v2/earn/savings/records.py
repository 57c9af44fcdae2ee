# Made by Specloom from bitget/rest/v2/earn/savings/records.yaml; change that file, not this one.
"""GET /api/v2/earn/savings/records: Lists subscriptions, redemptions and interest payments of savings, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.earn.savings.records import Records, RecordsResultList

RECORD = Endpoint(
    call="v2.earn.savings.records",
    method="GET",
    path="/api/v2/earn/savings/records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.savings.records"),
    errors=("common", "earn"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="periodType", name="period_type", required=True, values=("flexible", "fixed")),
        Param(wire="orderType", name="order_type", values=("subscribe", "redeem", "pay_interest", "deduction")),
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
    docs="https://www.bitget.com/api-doc/earn/savings/Savings-Records",
)


def records(
    *,
    period_type: Literal["flexible", "fixed"] | str,
    coin: str | None = None,
    order_type: Literal["subscribe", "redeem", "pay_interest", "deduction"] | str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Records, RecordsResultList]:
    """Lists subscriptions, redemptions and interest payments of savings, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        period_type: Whether the deposit has a term. Wire name periodType.
        coin: Coin name.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Records

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/savings/Savings-Records
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "periodType": period_type,
            "orderType": order_type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
