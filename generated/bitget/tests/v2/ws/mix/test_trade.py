# Made by Specloom from bitget/ws/v2/public/mix-trade.yaml; change that file, not this one.
"""``client.v2.ws.mix.trade``: the channel trade, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestTrade(ChannelSuite):
    CALL = "v2.ws.mix.trade"
    ARGUMENTS = {"inst_type": "USDT-FUTURES", "inst_id": "BTCUSDT"}
    ARG = {"instType": "USDT-FUTURES", "instId": "BTCUSDT", "channel": "trade"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "instId": "BTCUSDT", "channel": "trade"},
  "data": [
    {"ts": "1695716760565", "price": "27000.5", "size": "0.001", "side": "buy", "tradeId": "1111111111"},
    {"ts": "1695716759514", "price": "27000.0", "size": "0.001", "side": "sell", "tradeId": "1111111111"}
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "ts": Millis(1695716760565),
            "price": Decimal("27000.5"),
            "size": Decimal("0.001"),
            "side": "buy",
            "trade_id": "1111111111",
        },
        {
            "ts": Millis(1695716759514),
            "price": Decimal("27000.0"),
            "size": Decimal("0.001"),
            "side": "sell",
            "trade_id": "1111111111",
        },
    ]
    DOCUMENTED = []
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v2.ws.mix.trade",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("trade",),
        "topic_key": "channel",
    }
