# Made by Specloom from bitget/ws/v2/private/spot-account.yaml; change that file, not this one.
"""``client.v2.ws.spot.account``: the channel account, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestAccount(ChannelSuite):
    CALL = "v2.ws.spot.account"
    ARGUMENTS = {}
    ARG = {"instType": "SPOT", "coin": "default", "channel": "account"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "coin": "default", "channel": "account"},
  "data": [
    {
      "coin": "USDT",
      "available": "100000",
      "frozen": "0",
      "locked": "4.5",
      "limitAvailable": "5.5",
      "uTime": "1697092295506"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "coin": "USDT",
            "available": Decimal("100000"),
            "frozen": Decimal("0"),
            "locked": Decimal("4.5"),
            "limit_available": Decimal("5.5"),
            "u_time": Millis(1697092295506),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "coin": "body coin: text as str, required, default default, given default",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.spot.account",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("account",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.spot.account.assets",
        "reconcile[0].id": ("coin",),
        "reconcile[0].time": "uTime",
        "reconcile[0].is_snapshot": True,
        "reconcile[0].closed_values": {"available": "0", "frozen": "0", "locked": "0", "limitAvailable": "0"},
        "reconcile[0].params": {"assetType": "hold_only"},
    }
