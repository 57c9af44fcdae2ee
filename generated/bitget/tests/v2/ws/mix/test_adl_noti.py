# Made by Specloom from bitget/ws/v2/private/mix-adl-noti.yaml; change that file, not this one.
"""``client.v2.ws.mix.adl_noti``: the channel adl-noti, on the mock exchange."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.channel_suite import ChannelSuite


class TestAdlNoti(ChannelSuite):
    CALL = "v2.ws.mix.adl_noti"
    ARGUMENTS = {"inst_type": "USDT-FUTURES"}
    ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "adl-noti"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "instId": "default", "channel": "adl-noti"},
  "data": [
    {
      "symbol": "BTCUSDT",
      "side": "buy",
      "status": "triggered",
      "price": "88291.2",
      "amount": "2.35",
      "ts": "1740546523244"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "side": "buy",
            "status": "triggered",
            "price": Decimal("88291.2"),
            "amount": Decimal("2.35"),
            "ts": Millis(1740546523244),
        }
    ]
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "inst_id": "body instId: text as Symbol | str, optional, symbol, default default, given default",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.mix.adl_noti",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("adl-noti",),
        "topic_key": "channel",
    }
