# Made by Specloom from bitget/ws/v2/public/spot-trade.yaml; change that file, not this one.
"""``client.v2.ws.spot.trade``: the channel trade, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestTrade(ChannelSuite):
    CALL = "v2.ws.spot.trade"
    ARGUMENTS = {"inst_id": "BTCUSDT"}
    ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "trade"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "SPOT", "instId": "BTCUSDT", "channel": "trade"},
  "data": [{"ts": "1695709835822", "price": "26293.4", "size": "0.0013", "side": "buy", "tradeId": "1000000000"}],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "ts": Millis(1695709835822),
            "price": Decimal("26293.4"),
            "size": Decimal("0.0013"),
            "side": "buy",
            "trade_id": "1000000000",
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
        "rate_limit.pool": "v2.ws.spot.trade",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("trade",),
        "topic_key": "channel",
    }
