# Made by Specloom from bitget/ws/v2/private/spot-fill.yaml; change that file, not this one.
"""fill: Pushes each spot fill of the caller with its fee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile, Sublist
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.spot.fill import FillPush

RECORD = Channel(
    call="v2.ws.spot.fill",
    version="v2",
    kind="private",
    topics=("fill",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.fill", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.trade.fills",
            id=("tradeId",),
            time="uTime",
            lists={"feeDetail": Sublist(source="feeDetail", fields={"feeCoin": "feeCoin"})},
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel",
)


def fill(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[FillPush]]:
    """Pushes each spot fill of the caller with its fee.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel
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
