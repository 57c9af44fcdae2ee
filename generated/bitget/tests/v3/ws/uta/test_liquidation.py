# Made by Specloom from bitget/ws/v3/public/uta-liquidation.yaml; change that file, not this one.
"""``client.v3.ws.uta.liquidation``: the channel liquidation, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestLiquidation(ChannelSuite):
    CALL = "v3.ws.uta.liquidation"
    ARGUMENTS = {"inst_type": "usdt-futures"}
    ARG = {"instType": "usdt-futures", "topic": "liquidation"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "usdt-futures", "topic": "liquidation"},
  "data": [{"symbol": "BTCUSDT", "side": "buy", "price": "89000", "amount": "37.722858", "ts": "1736371332162"}],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "side": "buy",
            "price": Decimal("89000"),
            "amount": Decimal("37.722858"),
            "ts": Millis(1736371332162),
        }
    ]
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {"inst_type": "body instType: text as str, required, one of usdt-futures coin-futures usdc-futures"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.liquidation",
        "rate_limit.documented": False,
        "kind": "public",
        "topics": ("liquidation",),
        "topic_key": "topic",
    }
