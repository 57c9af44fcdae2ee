# Made by Specloom from bitget/ws/v3/private/uta-order.yaml; change that file, not this one.
"""order: Pushes orders of the unified account when placed, filled or cancelled; no snapshot on subscribing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from typing import Literal

    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v3.ws.uta.order import OrderPush

RECORD = Channel(
    call="v3.ws.uta.order",
    version="v3",
    kind="private",
    topics=("order",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.order", documented=False),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.trade.unfilled_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened="createdTime",
            whole=True,
            fields={"holdSide": "posSide"},
            words={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            items="list",
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened="createdTime",
            fields={"holdSide": "posSide"},
            words={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "SPOT"},
            items="list",
            reach_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened="createdTime",
            fields={"holdSide": "posSide"},
            words={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "MARGIN"},
            items="list",
            reach_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened="createdTime",
            fields={"holdSide": "posSide"},
            words={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "USDT-FUTURES"},
            items="list",
            reach_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened="createdTime",
            fields={"holdSide": "posSide"},
            words={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "COIN-FUTURES"},
            items="list",
            reach_seconds=7776000,
        ),
        Reconcile(
            call="v3.trade.history_orders",
            id=("orderId", "clientOid"),
            time="updatedTime",
            state="orderStatus",
            states=("live", "new", "partially_filled"),
            opened="createdTime",
            fields={"holdSide": "posSide"},
            words={
                "category": {
                    "SPOT": "spot",
                    "MARGIN": "margin",
                    "USDT-FUTURES": "usdt-futures",
                    "COIN-FUTURES": "coin-futures",
                    "USDC-FUTURES": "usdc-futures",
                }
            },
            params={"category": "USDC-FUTURES"},
            items="list",
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel",
)


def order(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrderPush]]:
    """Pushes orders of the unified account when placed, filled or cancelled; no snapshot on subscribing.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
