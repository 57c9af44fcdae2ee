# Made by Specloom from bitget/ws/v2/public/mix-candle.yaml; change that file, not this one.
"""``client.v2.ws.mix.candle``: the channel candle{interval}, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestCandle(ChannelSuite):
    CALL = "v2.ws.mix.candle"
    ARGUMENTS = {"inst_type": "instType", "inst_id": "BTCUSDT", "interval": "1m"}
    ARG = {"instType": "instType", "instId": "BTCUSDT", "channel": "candle1m"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "instType", "instId": "BTCUSDT", "channel": "candle1m"},
  "data": [["1695685500000", "27000", "27000.5", "4.5", "5.5", "0.057", "1539.0155", "8.5"]],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "ts": Millis(1695685500000),
            "open": Decimal("27000"),
            "high": Decimal("27000.5"),
            "low": Decimal("4.5"),
            "close": Decimal("5.5"),
            "base_volume": Decimal("0.057"),
            "quote_volume": Decimal("1539.0155"),
            "usdt_volume": Decimal("8.5"),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
        "interval": "body interval: text as str, required, one of 1m 5m 15m 30m 1H 4H 12H 1D 1W 6H 3D 1M 6Hutc 12Hutc 1Dutc 3Dutc 1Wutc 1Mutc",
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
        "rate_limit.pool": "v2.ws.mix.candle",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("candle{interval}",),
        "topic_key": "channel",
    }
