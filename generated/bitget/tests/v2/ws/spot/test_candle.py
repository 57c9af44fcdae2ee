# Made by Specloom from bitget/ws/v2/public/spot-candle.yaml; change that file, not this one.
"""``client.v2.ws.spot.candle``: the channel candle{interval}, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestCandle(ChannelSuite):
    CALL = "v2.ws.spot.candle"
    ARGUMENTS = {"inst_id": "BTCUSDT", "interval": "1m"}
    ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "candle1m"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "BTCUSDT", "channel": "candle1m"},
  "data": [["1695672780000", "2200.1", "3.5", "4.5", "5.5", "0", "7.5", "8.5"]],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "ts": Millis(1695672780000),
            "open": Decimal("2200.1"),
            "high": Decimal("3.5"),
            "low": Decimal("4.5"),
            "close": Decimal("5.5"),
            "base_volume": Decimal("0"),
            "quote_volume": Decimal("7.5"),
            "usdt_volume": Decimal("8.5"),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
        "interval": "body interval: text as str, required, one of 1m 5m 30m 1H 4H 6H 12H 1D 3D 1W 1M 6Hutc 12Hutc 1Dutc 3Dutc 1Wutc 1Mutc",
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
        "rate_limit.pool": "v2.ws.spot.candle",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("candle{interval}",),
        "topic_key": "channel",
    }
