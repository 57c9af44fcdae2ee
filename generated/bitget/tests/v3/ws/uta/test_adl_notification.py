# Made by Specloom from bitget/ws/v3/private/uta-adl-notification.yaml; change that file, not this one.
"""``client.v3.ws.uta.adl_notification``: the channel adl-notification, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestAdlNotification(ChannelSuite):
    CALL = "v3.ws.uta.adl_notification"
    ARGUMENTS = {}
    ARG = {"instType": "UTA", "topic": "adl-notification"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "UTA", "topic": "adl-notification"},
  "data": [
    {
      "symbol": "BTCUSDT",
      "side": "buy",
      "status": "triggered",
      "price": "88291.2",
      "amount": "2.35",
      "ts": "1740546523244"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "side": "buy",
            "status": "triggered",
            "price": Decimal("88291.2"),
            "amount": Decimal("2.35"),
            "ts": Millis(1740546523244),
        }
    ]
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {"inst_type": "body instType: text as str, required, one of UTA, default UTA, given UTA"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.adl_notification",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("adl-notification",),
        "topic_key": "topic",
    }
