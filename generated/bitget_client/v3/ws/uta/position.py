# Made by Specloom from bitget/ws/v3/private/uta-position.yaml; change that file, not this one.
"""position: Pushes futures positions of the unified account, first as a snapshot, then on every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from typing import Literal

    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v3.ws.uta.position import PositionPush

RECORD = Channel(
    call="v3.ws.uta.position",
    version="v3",
    kind="private",
    topics=("position",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.position", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.position.current_position",
            id=("symbol", "posSide"),
            time="updatedTime",
            whole=True,
            gone={"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
            fields={
                "size": "total",
                "liqPrice": "liquidationPrice",
                "totalFundingFee": "totalFunding",
                "marginSize": "positionBalance",
            },
            params={"category": "USDT-FUTURES"},
            items="list",
        ),
        Reconcile(
            call="v3.position.current_position",
            id=("symbol", "posSide"),
            time="updatedTime",
            whole=True,
            gone={"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
            fields={
                "size": "total",
                "liqPrice": "liquidationPrice",
                "totalFundingFee": "totalFunding",
                "marginSize": "positionBalance",
            },
            params={"category": "COIN-FUTURES"},
            items="list",
        ),
        Reconcile(
            call="v3.position.current_position",
            id=("symbol", "posSide"),
            time="updatedTime",
            whole=True,
            gone={"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
            fields={
                "size": "total",
                "liqPrice": "liquidationPrice",
                "totalFundingFee": "totalFunding",
                "marginSize": "positionBalance",
            },
            params={"category": "USDC-FUTURES"},
            items="list",
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel",
)


def position(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PositionPush]]:
    """Pushes futures positions of the unified account, first as a snapshot, then on every change.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
