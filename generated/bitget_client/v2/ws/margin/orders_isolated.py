# Made by Specloom from bitget/ws/v2/private/margin-orders-isolated.yaml; change that file, not this one.
"""orders-isolated: Pushes the caller's isolated margin orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.margin.orders_isolated import OrdersIsolatedPush

RECORD = Channel(
    call="v2.ws.margin.orders_isolated",
    version="v2",
    kind="private",
    topics=("orders-isolated",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.margin.orders_isolated", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("MARGIN",), default="MARGIN"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.margin.isolated.open_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened="cTime",
            whole=True,
            fields={"baseVolume": "size", "fillTotalAmount": "amount"},
            words={"status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}},
            params={"startTime": "{since}"},
            items="orderList",
            reach_seconds=7776000,
        ),
        Reconcile(
            call="v2.margin.isolated.history_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened="cTime",
            fields={"baseVolume": "size", "fillTotalAmount": "amount"},
            words={"status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}},
            items="orderList",
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders",
)


def orders_isolated(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["MARGIN"] | str = "MARGIN",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersIsolatedPush]]:
    """Pushes the caller's isolated margin orders.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; MARGIN when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        policy=policy,
        size=buffer,
    )
