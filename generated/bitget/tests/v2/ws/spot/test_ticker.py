# Made by Specloom from bitget/ws/v2/public/spot-ticker.yaml; change that file, not this one.
"""``client.v2.ws.spot.ticker``: the channel ticker, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestTicker(ChannelSuite):
    CALL = "v2.ws.spot.ticker"
    ARGUMENTS = {"inst_id": "BTCUSDT"}
    ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "ticker"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "BTCUSDT", "channel": "ticker"},
  "data": [
    {
      "instId": "ETHUSDT",
      "lastPr": "2200.10",
      "open24h": "0.00",
      "high24h": "4.5",
      "low24h": "5.5",
      "change24h": "6.5",
      "bidPr": "1792",
      "askPr": "2200.1",
      "bidSz": "0.0084",
      "askSz": "19740.8811",
      "baseVolume": "0.0000",
      "quoteVolume": "12.5",
      "openUtc": "13.5",
      "changeUtc24h": "0",
      "ts": "1695702438018"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "inst_id": "ETHUSDT",
            "last_pr": Decimal("2200.10"),
            "open24h": Decimal("0.00"),
            "high24h": Decimal("4.5"),
            "low24h": Decimal("5.5"),
            "change24h": Decimal("6.5"),
            "bid_pr": Decimal("1792"),
            "ask_pr": Decimal("2200.1"),
            "bid_sz": Decimal("0.0084"),
            "ask_sz": Decimal("19740.8811"),
            "base_volume": Decimal("0.0000"),
            "quote_volume": Decimal("12.5"),
            "open_utc": Decimal("13.5"),
            "change_utc24h": Decimal("0"),
            "ts": Millis(1695702438018),
        }
    ]
    DOCUMENTED = []
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
        "rate_limit.pool": "v2.ws.spot.ticker",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("ticker",),
        "topic_key": "channel",
    }
