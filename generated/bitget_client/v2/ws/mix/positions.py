# Made by Specloom from bitget/ws/v2/private/mix-positions.yaml; change that file, not this one.
"""positions: Pushes open futures positions when orders are placed, filled or cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.mix.positions import PositionsPush

RECORD = Channel(
    call="v2.ws.mix.positions",
    version="v2",
    kind="private",
    topics=("positions",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.positions", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="instId", name="inst_id", required=True, place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.mix.position.all_position",
            id=("instId", "holdSide", "marginMode"),
            time="uTime",
            whole=True,
            gone={"total": "0", "available": "0", "frozen": "0"},
            fields={"instId": "symbol", "frozen": "locked", "marginRate": "marginRatio"},
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel",
)


def positions(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PositionsPush]]:
    """Pushes open futures positions when orders are placed, filled or cancelled.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel
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
