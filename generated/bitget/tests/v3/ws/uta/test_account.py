# Made by Specloom from bitget/ws/v3/private/uta-account.yaml; change that file, not this one.
"""``client.v3.ws.uta.account``: the channel account, on the mock exchange."""

from decimal import Decimal

from support.channel_suite import ChannelSuite


class TestAccount(ChannelSuite):
    CALL = "v3.ws.uta.account"
    ARGUMENTS = {}
    ARG = {"instType": "UTA", "topic": "account"}
    PUSH = """\
{
  "action": "snapshot",
  "arg": {"instType": "UTA", "topic": "account"},
  "data": [
    {
      "unrealisedPnL": "-10116.55",
      "totalEquity": "4976919.05",
      "positionMgnRatio": "0",
      "mmr": "408.08",
      "effEquity": "4847952.35",
      "imr": "17795.97",
      "mgnRatio": "7.5",
      "coin": [
        {
          "debts": "0",
          "balance": "0.9992",
          "available": "3.5",
          "borrow": "4.5",
          "locked": "5.5",
          "equity": "6.5",
          "coin": "ETH",
          "usdValue": "2488.667472"
        },
        {
          "debts": "0",
          "balance": "52.00819",
          "available": "52.00819",
          "borrow": "0",
          "locked": "0",
          "equity": "52.00819",
          "coin": "BTC",
          "usdValue": "4630564.31304974"
        },
        {
          "debts": "0",
          "balance": "354411.45536458",
          "available": "344282.65536458",
          "borrow": "0",
          "locked": "0",
          "equity": "344282.65536458",
          "coin": "USDT",
          "usdValue": "343866.07335159"
        }
      ]
    }
  ],
  "ts": 1700000000000
}
"""
    EXPECTED = [
        {
            "unrealised_pn_l": Decimal("-10116.55"),
            "total_equity": Decimal("4976919.05"),
            "position_mgn_ratio": Decimal("0"),
            "mmr": Decimal("408.08"),
            "eff_equity": Decimal("4847952.35"),
            "imr": Decimal("17795.97"),
            "mgn_ratio": Decimal("7.5"),
            "coin": [
                {
                    "debts": Decimal("0"),
                    "balance": Decimal("0.9992"),
                    "available": Decimal("3.5"),
                    "borrow": Decimal("4.5"),
                    "locked": Decimal("5.5"),
                    "equity": Decimal("6.5"),
                    "coin": "ETH",
                    "usd_value": Decimal("2488.667472"),
                },
                {
                    "debts": Decimal("0"),
                    "balance": Decimal("52.00819"),
                    "available": Decimal("52.00819"),
                    "borrow": Decimal("0"),
                    "locked": Decimal("0"),
                    "equity": Decimal("52.00819"),
                    "coin": "BTC",
                    "usd_value": Decimal("4630564.31304974"),
                },
                {
                    "debts": Decimal("0"),
                    "balance": Decimal("354411.45536458"),
                    "available": Decimal("344282.65536458"),
                    "borrow": Decimal("0"),
                    "locked": Decimal("0"),
                    "equity": Decimal("344282.65536458"),
                    "coin": "USDT",
                    "usd_value": Decimal("343866.07335159"),
                },
            ],
        }
    ]
    DOCUMENTED = []
    SIGNATURE = {"inst_type": "body instType: text as str, required, one of UTA, default UTA, given UTA"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("ws", "ws_uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.account",
        "rate_limit.documented": False,
        "kind": "private",
        "topics": ("account",),
        "topic_key": "topic",
        "reconcile[0].call": "v3.account.assets",
        "reconcile[0].id": (),
        "reconcile[0].compare": ("coin", "balance", "available", "locked", "debts"),
        "reconcile[0].fields": {"unrealisedPnL": "unrealisedPnl", "totalEquity": "accountEquity"},
        "reconcile[0].lists[coin].source": "assets",
        "reconcile[0].lists[coin].fields": {"debts": "debt"},
    }
