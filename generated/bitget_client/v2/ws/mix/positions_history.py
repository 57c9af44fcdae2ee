# Made by Specloom from bitget/ws/v2/private/mix-positions-history.yaml; change that file, not this one.
"""positions-history: Pushes a futures position when it is wholly closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Subscription

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client._runtime.stream import Policy
    from bitget_client.models.v2.ws.mix.positions_history import PositionsHistoryPush

RECORD = Channel(
    call="v2.ws.mix.positions_history",
    version="v2",
    kind="private",
    topics=("positions-history",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.positions_history", documented=False
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
            call="v2.mix.position.history_position",
            id=("posId",),
            time="uTime",
            fields={
                "posId": "positionId",
                "instId": "symbol",
                "uTime": "utime",
                "cTime": "ctime",
                "openPriceAvg": "openAvgPrice",
                "closePriceAvg": "closeAvgPrice",
                "openSize": "openTotalPos",
                "closeSize": "closeTotalPos",
                "achievedProfits": "pnl",
                "settleFee": "totalFunding",
            },
            params={"productType": "{instType}"},
            items="list",
            reach_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel",
)


def positions_history(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PositionsHistoryPush]]:
    """Pushes a futures position when it is wholly closed.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel
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
