# Made by Specloom from bitget/ws/v2/public/margin-index-price.yaml; change that file, not this one.
"""``client.v2.ws.margin.index_price``: the channel index-price, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestIndexPrice(ChannelSuite):
    CALL = "v2.ws.margin.index_price"
    ARGUMENTS = {}
    ARG = {"instType": "MARGIN", "instId": "default", "channel": "index-price"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "MARGIN", "instId": "default", "channel": "index-price"},
  "data": [
    {
      "symbol": "BTCUSDT",
      "baseCoin": "BTC",
      "quoteCoin": "USDT",
      "indexPrice": "25702.4",
      "ts": "1695880514609"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "base_coin": "BTC",
            "quote_coin": "USDT",
            "index_price": Decimal("25702.4"),
            "ts": Millis(1695880514609),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of MARGIN, default MARGIN, given MARGIN",
        "inst_id": "body instId: text as Symbol | str, required, symbol, default default, given default",
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
        "rate_limit.pool": "v2.ws.margin.index_price",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("index-price",),
        "topic_key": "channel",
    }
