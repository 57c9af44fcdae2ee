# Made by Specloom from bitget/ws/v2/private/mix-equity.yaml; change that file, not this one.
"""``client.v2.ws.mix.equity``: the channel equity, on the mock exchange."""

from decimal import Decimal

from support.channel_suite import ChannelSuite


class TestEquity(ChannelSuite):
    CALL = "v2.ws.mix.equity"
    ARGUMENTS = {"inst_type": "USDT-FUTURES"}
    ARG = {"instType": "USDT-FUTURES", "channel": "equity"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "channel": "equity"},
  "data": [
    {
      "btcEquity": "0.0021",
      "usdtEquity": "13.985457617660",
      "unrealizedPL": "0.000000000000",
      "unionTotalMargin": "100",
      "unionAvailable": "11",
      "unionMm": "6.5"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "btc_equity": Decimal("0.0021"),
            "usdt_equity": Decimal("13.985457617660"),
            "unrealized_pl": Decimal("0E-12"),
            "union_total_margin": Decimal("100"),
            "union_available": Decimal("11"),
            "union_mm": Decimal("6.5"),
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {"inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.mix.equity",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("equity",),
        "topic_key": "channel",
    }
