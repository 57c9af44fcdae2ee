# Made by Specloom from bitget/rest/v2/broker/order-commission.yaml; change that file, not this one.
"""GET /api/v2/broker/order-commission: Lists the commission of single fills of the broker's customers, kept for 30 days, at most 500 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.broker.order_commission import OrderCommission, OrderCommissionCommissionlist

RECORD = Endpoint(
    call="v2.broker.order_commission",
    method="GET",
    path="/api/v2/broker/order-commission",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.broker.order_commission"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="500", max="500"),
        Param(wire="uid", name="uid"),
        Param(wire="orderId", name="order_id"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="commissionlist",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=500,
        window=Window(start="startTime", end="endTime", max_seconds=15552000),
    ),
    docs="https://www.bitget.com/api-doc/broker/commission/Get-Order-Commission",
)


def order_commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    uid: str | None = None,
    order_id: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderCommission, OrderCommissionCommissionlist]:
    """Lists the commission of single fills of the broker's customers, kept for 30 days, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 500; 500 when left out.
        uid: User id.
        order_id: Order id given by the exchange. Wire name orderId.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderCommission

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/broker/commission/Get-Order-Commission
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "uid": uid,
            "orderId": order_id,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
