# Made by Specloom from bitget/ws/v3/public/uta-ticker.yaml; change that file, not this one.
"""``client.v3.ws.uta.ticker``: the channel ticker, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestTicker(ChannelSuite):
    CALL = "v3.ws.uta.ticker"
    ARGUMENTS = {"inst_type": "spot", "symbol": "BTCUSDT"}
    ARG = {"instType": "spot", "symbol": "BTCUSDT", "topic": "ticker"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "spot", "symbol": "BTCUSDT", "topic": "ticker"},
  "data": [
    {
      "bid1Price": "99999",
      "lowPrice24h": "98200",
      "ask1Size": "188.312553",
      "volume24h": "37.722858",
      "price24hPcnt": "0.01833",
      "highPrice24h": "100000",
      "turnover24h": "3750302.979626",
      "bid1Size": "186.183209",
      "ask1Price": "9.5",
      "openPrice24h": "0",
      "lastPrice": "11.5",
      "indexPrice": "12.5",
      "markPrice": "13.5",
      "fundingRate": "14.5",
      "nextFundingTime": "1700000000015",
      "openInterest": "16.5",
      "deliveryTime": "1700000000017",
      "deliveryStartTime": "1700000000018",
      "deliveryStatus": "delivery_config_period"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "bid1_price": Decimal("99999"),
            "low_price24h": Decimal("98200"),
            "ask1_size": Decimal("188.312553"),
            "volume24h": Decimal("37.722858"),
            "price24h_pcnt": Decimal("0.01833"),
            "high_price24h": Decimal("100000"),
            "turnover24h": Decimal("3750302.979626"),
            "bid1_size": Decimal("186.183209"),
            "ask1_price": Decimal("9.5"),
            "open_price24h": Decimal("0"),
            "last_price": Decimal("11.5"),
            "index_price": Decimal("12.5"),
            "mark_price": Decimal("13.5"),
            "funding_rate": Decimal("14.5"),
            "next_funding_time": Millis(1700000000015),
            "open_interest": Decimal("16.5"),
            "delivery_time": Millis(1700000000017),
            "delivery_start_time": Millis(1700000000018),
            "delivery_status": "delivery_config_period",
        }
    ]
    DOCUMENTED = [
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"))
    ]
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
        "rate_limit.pool": "v3.ws.uta.ticker",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("ticker",),
        "topic_key": "topic",
    }
