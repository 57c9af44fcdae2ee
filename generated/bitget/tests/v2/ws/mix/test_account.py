# Made by Specloom from bitget/ws/v2/private/mix-account.yaml; change that file, not this one.
"""``client.v2.ws.mix.account``: the channel account, on the mock exchange."""

from decimal import Decimal

from support.channel_suite import ChannelSuite


class TestAccount(ChannelSuite):
    CALL = "v2.ws.mix.account"
    ARGUMENTS = {"inst_type": "USDT-FUTURES"}
    ARG = {"instType": "USDT-FUTURES", "coin": "default", "channel": "account"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "USDT-FUTURES", "coin": "default", "channel": "account"},
  "data": [
    {
      "marginCoin": "USDT",
      "frozen": "0.00000000",
      "available": "11.98545761",
      "maxOpenPosAvailable": "4.5",
      "maxTransferOut": "5.5",
      "equity": "6.5",
      "usdtEquity": "11.985457617660",
      "crossedRiskRate": "0",
      "unrealizedPL": "0.000000000000",
      "unionTotalMargin": "100",
      "unionAvailable": "20",
      "unionMm": "15",
      "assetsMode": "union"
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "margin_coin": "USDT",
            "frozen": Decimal("0E-8"),
            "available": Decimal("11.98545761"),
            "max_open_pos_available": Decimal("4.5"),
            "max_transfer_out": Decimal("5.5"),
            "equity": Decimal("6.5"),
            "usdt_equity": Decimal("11.985457617660"),
            "crossed_risk_rate": Decimal("0"),
            "unrealized_pl": Decimal("0E-12"),
            "union_total_margin": Decimal("100"),
            "union_available": Decimal("20"),
            "union_mm": Decimal("15"),
            "assets_mode": "union",
        }
    ]
    DOCUMENTED = [("assets_mode", ("single", "union"))]
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "coin": "body coin: text as str, required, default default, given default",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.mix.account",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("account",),
        "topic_key": "channel",
        "reconcile[0].call": "v2.mix.account.accounts",
        "reconcile[0].id": ("marginCoin",),
        "reconcile[0].compare": ("frozen", "available"),
        "reconcile[0].fields": {
            "equity": "accountEquity",
            "frozen": "locked",
            "assetsMode": "assetMode",
            "unionTotalMargin": "unionTotalMargin",
        },
    }
