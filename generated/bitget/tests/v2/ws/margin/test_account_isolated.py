# Made by Specloom from bitget/ws/v2/private/margin-account-isolated.yaml; change that file, not this one.
"""``client.v2.ws.margin.account_isolated``: the channel account-isolated, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestAccountIsolated(ChannelSuite):
    CALL = "v2.ws.margin.account_isolated"
    ARGUMENTS = {}
    ARG = {"instType": "MARGIN", "coin": "default", "channel": "account-isolated"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "MARGIN", "coin": "default", "channel": "account-isolated"},
  "data": [
    {
      "uTime": "1695881380876",
      "id": "1",
      "coin": "USDT",
      "symbol": "BTCUSDT",
      "available": "989.4502207",
      "borrow": "0",
      "frozen": "7.5",
      "interest": "8.5",
      "coupon": "9.5"
    },
    {
      "uTime": "1695881380876",
      "id": "1000000002",
      "coin": "BTC",
      "symbol": "BTCUSDT",
      "available": "0.00039814",
      "borrow": "0",
      "frozen": "0",
      "interest": "0",
      "coupon": "0"
    },
    {
      "uTime": "1695881380876",
      "id": "1000000001",
      "coin": "USDT",
      "symbol": "ETHUSDT",
      "available": "9607383.17171658",
      "borrow": "0",
      "frozen": "0",
      "interest": "0",
      "coupon": "0"
    },
    {
      "uTime": "1695881380876",
      "id": "1000000000",
      "coin": "ETH",
      "symbol": "ETHUSDT",
      "available": "2.5574646",
      "borrow": "0",
      "frozen": "0",
      "interest": "0",
      "coupon": "0"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "u_time": Millis(1695881380876),
            "id": "1",
            "coin": "USDT",
            "symbol": "BTCUSDT",
            "available": Decimal("989.4502207"),
            "borrow": Decimal("0"),
            "frozen": Decimal("7.5"),
            "interest": Decimal("8.5"),
            "coupon": Decimal("9.5"),
        },
        {
            "u_time": Millis(1695881380876),
            "id": "1000000002",
            "coin": "BTC",
            "symbol": "BTCUSDT",
            "available": Decimal("0.00039814"),
            "borrow": Decimal("0"),
            "frozen": Decimal("0"),
            "interest": Decimal("0"),
            "coupon": Decimal("0"),
        },
        {
            "u_time": Millis(1695881380876),
            "id": "1000000001",
            "coin": "USDT",
            "symbol": "ETHUSDT",
            "available": Decimal("9607383.17171658"),
            "borrow": Decimal("0"),
            "frozen": Decimal("0"),
            "interest": Decimal("0"),
            "coupon": Decimal("0"),
        },
        {
            "u_time": Millis(1695881380876),
            "id": "1000000000",
            "coin": "ETH",
            "symbol": "ETHUSDT",
            "available": Decimal("2.5574646"),
            "borrow": Decimal("0"),
            "frozen": Decimal("0"),
            "interest": Decimal("0"),
            "coupon": Decimal("0"),
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
        "rate_limit.pool": "v2.ws.margin.account_isolated",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("account-isolated",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.margin.isolated.account.assets",
        "reconcile[0].id": ("coin", "symbol"),
        "reconcile[0].time": "uTime",
        "reconcile[0].compare": ("available", "frozen", "borrow", "interest"),
    }
