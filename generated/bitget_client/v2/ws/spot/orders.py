# Made by Specloom from bitget/ws/v2/private/spot-orders.yaml; change that file, not this one.
"""orders: Pushes spot orders when they are placed, changed, filled or cancelled; no snapshot on subscribing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile, Sublist
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.spot.orders import OrdersPush

RECORD = Channel(
    call="v2.ws.spot.orders",
    version="v2",
    kind="private",
    topics=("orders",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.orders", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.trade.unfilled_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened="cTime",
            whole=True,
            fields={"instId": "symbol", "accBaseVolume": "baseVolume", "price": "priceAvg", "priceAvg": "basePrice"},
        ),
        Reconcile(
            call="v2.spot.trade.history_orders",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened="cTime",
            fields={"instId": "symbol", "accBaseVolume": "baseVolume"},
            lists={"feeDetail": Sublist(source="feeDetail", fields={"feeCoin": "feeCoinCode", "fee": "totalFee"})},
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel",
)


def orders(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersPush]]:
    """Pushes spot orders when they are placed, changed, filled or cancelled; no snapshot on subscribing.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel
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
