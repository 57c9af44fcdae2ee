# Made by Specloom from bitget/ws/v2/private/mix-orders.yaml; change that file, not this one.
"""orders: Pushes futures orders when they are placed, filled or cancelled; no snapshot on subscribing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.mix.orders import OrdersPush

RECORD = Channel(
    call="v2.ws.mix.orders",
    version="v2",
    kind="private",
    topics=("orders",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.orders", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.mix.order.orders_pending",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened="cTime",
            whole=True,
            fields={"instId": "symbol", "accBaseVolume": "baseVolume"},
            items="entrustedList",
        ),
        Reconcile(
            call="v2.mix.order.orders_history",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened="cTime",
            fields={"instId": "symbol", "accBaseVolume": "baseVolume"},
            items="entrustedList",
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel",
)


def orders(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersPush]]:
    """Pushes futures orders when they are placed, filled or cancelled; no snapshot on subscribing.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel
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
