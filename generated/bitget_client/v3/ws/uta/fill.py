# Made by Specloom from bitget/ws/v3/private/uta-fill.yaml; change that file, not this one.
"""fill: Pushes each fill of the unified account; no snapshot on subscribing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from typing import Literal

    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v3.ws.uta.fill import FillPush

RECORD = Channel(
    call="v3.ws.uta.fill",
    version="v3",
    kind="private",
    topics=("fill",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.fill", documented=False),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.trade.fills",
            id=("execId",),
            time="updatedTime",
            fields={"execTime": "createdTime"},
            items="list",
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel",
)


def fill(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[FillPush]]:
    """Pushes each fill of the unified account; no snapshot on subscribing.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
