# Made by Specloom from bitget/ws/v2/public/spot-auction.yaml; change that file, not this one.
"""What ``v2.ws.spot.auction`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


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
