# Made by Specloom from bitget/rest/v3/p2p/pending-orders.yaml; change that file, not this one.
"""GET /api/v3/p2p/pending-orders: Lists the caller's peer-to-peer orders that are not finished."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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


class PendingOrdersItems(
    Model, rename={"order_id": "orderId", "created_time": "createdTime", "updated_time": "updatedTime"}
):
    """Entries."""

    VALUES: ClassVar = {
        "side": ("buy", "sell"),
        "status": ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    side: Text = None
    """Buy or sell"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount"""
    quantity: Dec = None
    """Quantity"""
    fee: Dec = None
    """Fee"""
    counterparty: Text = None
    """The other side of the trade"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class PendingOrders(Model, rename={"next_id": "nextId"}):
    """The answer."""

    items: list[PendingOrdersItems] | None = None
    """Entries"""
    next_id: Text = None
    """Cursor of the next page"""


RESULT = PendingOrders


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
        side: Buy or sell.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return.
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
