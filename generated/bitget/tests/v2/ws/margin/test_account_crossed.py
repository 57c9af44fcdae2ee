# Made by Specloom from bitget/ws/v2/private/margin-account-crossed.yaml; change that file, not this one.
"""``client.v2.ws.margin.account_crossed``: the channel account-crossed, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestAccountCrossed(ChannelSuite):
    CALL = "v2.ws.margin.account_crossed"
    ARGUMENTS = {}
    ARG = {"instType": "MARGIN", "coin": "default", "channel": "account-crossed"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "MARGIN", "coin": "default", "channel": "account-crossed"},
  "data": [
    {
      "uTime": "1695881380854",
      "id": "1",
      "coin": "USDT",
      "available": "31092.45075078",
      "borrow": "0.00000000",
      "frozen": "6.00000000",
      "interest": "7.5",
      "coupon": "8.5"
    },
    {
      "uTime": "1695881380854",
      "id": "1",
      "coin": "BTC",
      "available": "0.00000000",
      "borrow": "0.99990096",
      "frozen": "0.00000000",
      "interest": "0.00416626",
      "coupon": "0.00000000"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "u_time": Millis(1695881380854),
            "id": "1",
            "coin": "USDT",
            "available": Decimal("31092.45075078"),
            "borrow": Decimal("0E-8"),
            "frozen": Decimal("6.00000000"),
            "interest": Decimal("7.5"),
            "coupon": Decimal("8.5"),
        },
        {
            "u_time": Millis(1695881380854),
            "id": "1",
            "coin": "BTC",
            "available": Decimal("0E-8"),
            "borrow": Decimal("0.99990096"),
            "frozen": Decimal("0E-8"),
            "interest": Decimal("0.00416626"),
            "coupon": Decimal("0E-8"),
        },
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of MARGIN, default MARGIN, given MARGIN",
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
        "rate_limit.pool": "v2.ws.margin.account_crossed",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("account-crossed",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.margin.crossed.account.assets",
        "reconcile[0].id": ("coin",),
        "reconcile[0].time": "uTime",
        "reconcile[0].compare": ("available", "frozen", "borrow", "interest"),
    }
