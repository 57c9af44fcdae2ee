# Made by Specloom from bitget/ws/v2/public/spot-auction.yaml; change that file, not this one.
"""auction: Pushes the state of a call auction every 100 to 300 ms."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.auction",
    version="v2",
    kind="public",
    topics=("auction",),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.auction", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Auction-Channel",
)


class AuctionPush(
    Model,
    rename={
        "stage_end_time": "stageEndTime",
        "est_opening_price": "estOpeningPrice",
        "matched_volume": "matchedVolume",
        "auction_end_time": "auctionEndTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"stage": ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure")}

    stage: Text = None
    """Phase of the call auction"""
    stage_end_time: Ms = None
    """End of the phase"""
    est_opening_price: Dec = None
    """Opening price expected from the auction (quote coin)"""
    matched_volume: Dec = None
    """Volume matched in the auction (base coin)"""
    auction_end_time: Ms = None
    """End of the call auction"""


RESULT = list[AuctionPush]


def auction(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AuctionPush]]:
    """Pushes the state of a call auction every 100 to 300 ms.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/public/Auction-Channel
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
