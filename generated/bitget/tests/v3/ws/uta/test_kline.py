# Made by Specloom from bitget/ws/v3/public/uta-kline.yaml; change that file, not this one.
"""``client.v3.ws.uta.kline``: the channel kline, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestKline(ChannelSuite):
    CALL = "v3.ws.uta.kline"
    ARGUMENTS = {"inst_type": "spot", "symbol": "BTCUSDT", "interval": "1m"}
    ARG = {"instType": "spot", "symbol": "BTCUSDT", "interval": "1m", "topic": "kline"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "spot", "symbol": "BTCUSDT", "interval": "1m", "topic": "kline"},
  "data": [
    {
      "volume": "0.423",
      "high": "400005",
      "low": "276670",
      "start": "1710518400000",
      "close": "5.5",
      "turnover": "148190.38375",
      "open": "7.5"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "volume": Decimal("0.423"),
            "high": Decimal("400005"),
            "low": Decimal("276670"),
            "start": Millis(1710518400000),
            "close": Decimal("5.5"),
            "turnover": Decimal("148190.38375"),
            "open": Decimal("7.5"),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of spot usdt-futures coin-futures usdc-futures",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "interval": "body interval: text as str, required, one of 1m 3m 5m 15m 30m 1H 4H 6H 12H 1D",
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
        "rate_limit.pool": "v3.ws.uta.kline",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("kline",),
        "topic_key": "topic",
    }
