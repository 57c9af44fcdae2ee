# Made by Specloom from bitget/ws/v2/private/spot-orders-algo.yaml; change that file, not this one.
"""orders-algo: Pushes the caller's spot trigger orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.spot.orders_algo import OrdersAlgoPush

RECORD = Channel(
    call="v2.ws.spot.orders_algo",
    version="v2",
    kind="private",
    topics=("orders-algo",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.orders_algo", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.trade.current_plan_order",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened="cTime",
            whole=True,
            fields={"instId": "symbol"},
            words={"status": {"not_trigger": "live"}},
            items="orderList",
        ),
        Reconcile(
            call="v2.spot.trade.history_plan_order",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened="cTime",
            fields={"instId": "symbol"},
            words={"status": {"not_trigger": "live"}},
            items="orderList",
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel",
)


def orders_algo(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersAlgoPush]]:
    """Pushes the caller's spot trigger orders.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel
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
