# Made by Specloom from bitget/ws/v2/public/spot-auction.yaml; change that file, not this one.
"""``client.v2.ws.spot.auction``: the channel auction, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestAuction(ChannelSuite):
    CALL = "v2.ws.spot.auction"
    ARGUMENTS = {"inst_id": "BTCUSDT"}
    ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "auction"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "BTCUSDT", "channel": "auction"},
  "data": [
    {
      "stage": "stage_1",
      "stageEndTime": "1728876900000",
      "estOpeningPrice": "3.5",
      "matchedVolume": "4.5",
      "auctionEndTime": "1728877500000"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "stage": "stage_1",
            "stage_end_time": Millis(1728876900000),
            "est_opening_price": Decimal("3.5"),
            "matched_volume": Decimal("4.5"),
            "auction_end_time": Millis(1728877500000),
        }
    ]
    DOCUMENTED = [("stage", ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure"))]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.spot.auction",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("auction",),
        "topic_key": "channel",
    }
