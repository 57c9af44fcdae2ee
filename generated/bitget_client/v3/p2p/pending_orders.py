# Made by Specloom from bitget/rest/v3/p2p/pending-orders.yaml; change that file, not this one.
"""GET /api/v3/p2p/pending-orders: Lists the caller's peer-to-peer orders that are not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.p2p.pending_orders import PendingOrders

RECORD = Endpoint(
    call="v3.p2p.pending_orders",
    method="GET",
    path="/api/v3/p2p/pending-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.pending_orders", documented=False
    ),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="side", name="side", values=("buy", "sell")),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer"),
    ),
)


def pending_orders(
    *,
    order_id: str | None = None,
    side: Literal["buy", "sell"] | str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PendingOrders]:
    """Lists the caller's peer-to-peer orders that are not finished.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        side: Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PendingOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "side": side,
            "startTime": start_time,
            "endTime": end_time,
            "cursor": cursor,
            "limit": limit,
        },
        timeout,
        headers,
    )
