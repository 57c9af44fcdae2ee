# Made by Specloom from bitget/ws/v2/public/mix-ticker.yaml; change that file, not this one.
"""``client.v2.ws.mix.ticker``: the channel ticker, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestTicker(ChannelSuite):
    CALL = "v2.ws.mix.ticker"
    ARGUMENTS = {"inst_type": "instType", "inst_id": "BTCUSDT"}
    ARG = {"instType": "instType", "instId": "BTCUSDT", "channel": "ticker"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "instType", "instId": "BTCUSDT", "channel": "ticker"},
  "data": [
    {
      "instId": "BTCUSDT",
      "lastPr": "27000.5",
      "bidPr": "27000",
      "askPr": "4.5",
      "bidSz": "2.71",
      "askSz": "8.76",
      "open24h": "7.5",
      "high24h": "30668.5",
      "low24h": "26999.0",
      "change24h": "-0.00002",
      "fundingRate": "0.000010",
      "nextFundingTime": "1695722400000",
      "markPrice": "27000.0",
      "indexPrice": "25702.4",
      "holdingAmount": "929.502",
      "baseVolume": "368.900",
      "quoteVolume": "10152429.961",
      "openUtc": "18.5",
      "symbolType": 1,
      "symbol": "symbol20",
      "deliveryPrice": "0",
      "ts": "1695715383021"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "inst_id": "BTCUSDT",
            "last_pr": Decimal("27000.5"),
            "bid_pr": Decimal("27000"),
            "ask_pr": Decimal("4.5"),
            "bid_sz": Decimal("2.71"),
            "ask_sz": Decimal("8.76"),
            "open24h": Decimal("7.5"),
            "high24h": Decimal("30668.5"),
            "low24h": Decimal("26999.0"),
            "change24h": Decimal("-0.00002"),
            "funding_rate": Decimal("0.000010"),
            "next_funding_time": Millis(1695722400000),
            "mark_price": Decimal("27000.0"),
            "index_price": Decimal("25702.4"),
            "holding_amount": Decimal("929.502"),
            "base_volume": Decimal("368.900"),
            "quote_volume": Decimal("10152429.961"),
            "open_utc": Decimal("18.5"),
            "symbol_type": "1",
            "symbol": "symbol20",
            "delivery_price": Decimal("0"),
            "ts": Millis(1695715383021),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required",
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
        "rate_limit.pool": "v2.ws.mix.ticker",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("ticker",),
        "topic_key": "channel",
    }
