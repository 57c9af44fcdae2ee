# Made by Specloom from bitget/rest/v3/p2p/all-orders.yaml; change that file, not this one.
"""GET /api/v3/p2p/all-orders: Lists the caller's peer-to-peer orders in any state."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.all_orders",
    method="GET",
    path="/api/v3/p2p/all-orders",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.all_orders", documented=False),
    errors=("common", "uta", "p2p"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="cursor", name="cursor"),
        Param(wire="orderId", name="order_id"),
        Param(wire="side", name="side", values=("buy", "sell")),
        Param(
            wire="status",
            name="status",
            values=("pending_payment", "pending_release", "completed", "cancelled", "in_appeal"),
        ),
    ),
)


class AllOrdersItems(
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


class AllOrders(Model, rename={"next_id": "nextId"}):
    """The answer."""

    items: list[AllOrdersItems] | None = None
    """Entries"""
    next_id: Text = None
    """Cursor of the next page"""


RESULT = AllOrders


def all_orders(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    order_id: str | None = None,
    side: Literal["buy", "sell"] | str | None = None,
    status: Literal["pending_payment", "pending_release", "completed", "cancelled", "in_appeal"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AllOrders]:
    """Lists the caller's peer-to-peer orders in any state.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        order_id: Order id given by the exchange. Wire name orderId.
        side: Buy or sell.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AllOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "cursor": cursor,
            "orderId": order_id,
            "side": side,
            "status": status,
        },
        timeout,
        headers,
    )
