# Made by Specloom from bitget/ws/v3/public/uta-public-trade.yaml; change that file, not this one.
"""``client.v3.ws.uta.public_trade``: the channel publicTrade, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestPublicTrade(ChannelSuite):
    CALL = "v3.ws.uta.public_trade"
    ARGUMENTS = {"inst_type": "spot", "symbol": "BTCUSDT"}
    ARG = {"instType": "spot", "symbol": "BTCUSDT", "topic": "publicTrade"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "spot", "symbol": "BTCUSDT", "topic": "publicTrade"},
  "data": [
    {
      "p": "100000",
      "S": "buy",
      "T": "1736348770627",
      "v": "0.00118",
      "i": "1260903622036942849",
      "L": "1234568787787878787",
      "isRPI": "no"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "p": Decimal("100000"),
            "s": "buy",
            "t": Millis(1736348770627),
            "v": Decimal("0.00118"),
            "i": "1260903622036942849",
            "l": "1234568787787878787",
            "is_rpi": False,
        }
    ]
    DOCUMENTED = [("s", ("buy", "sell"))]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of spot usdt-futures coin-futures usdc-futures",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.public_trade",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("publicTrade",),
        "topic_key": "topic",
    }
