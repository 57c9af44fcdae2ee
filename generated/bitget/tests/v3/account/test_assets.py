# Made by Specloom from bitget/rest/v3/account/assets.yaml; change that file, not this one.
"""``client.v3.account.assets``: GET /api/v3/account/assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v3.account.assets"
    METHOD = "GET"
    PATH = "/api/v3/account/assets"
    FULL = {}
    FULL_REQUEST = {
        "target": "/api/v3/account/assets",
        "body": "",
        "signature": "yVUzNktSL9rd4P/HLvFgZNQsPnGPruukQ4D2RL13nq4=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1746687063471,
  "data": {
    "accountEquity": "11.13919278",
    "usdtEquity": "11.13921165",
    "btcEquity": "0.00011256",
    "unrealisedPnl": "0",
    "usdtUnrealisedPnl": "5.5",
    "btcUnrealizedPnl": "6.5",
    "effEquity": "6.19299777",
    "mmr": "8.5",
    "imr": "9.5",
    "mgnRatio": "10.5",
    "positionMgnRatio": "11.5",
    "positionValue": "12.5",
    "leverage": "1",
    "assets": [
      {
        "coin": "USDT",
        "equity": "6.19300826",
        "usdValue": "6.19299777",
        "balance": "4.5",
        "balanceOriginal": "5.5",
        "available": "6.5",
        "debt": "0",
        "locked": "8.5",
        "bonus": "10",
        "interestBase": "10.5"
      }
    ]
  }
}
"""
    EXPECTED = {
        "account_equity": Decimal("11.13919278"),
        "usdt_equity": Decimal("11.13921165"),
        "btc_equity": Decimal("0.00011256"),
        "unrealised_pnl": Decimal("0"),
        "usdt_unrealised_pnl": Decimal("5.5"),
        "btc_unrealized_pnl": Decimal("6.5"),
        "eff_equity": Decimal("6.19299777"),
        "mmr": Decimal("8.5"),
        "imr": Decimal("9.5"),
        "mgn_ratio": Decimal("10.5"),
        "position_mgn_ratio": Decimal("11.5"),
        "position_value": Decimal("12.5"),
        "leverage": Decimal("1"),
        "assets": [
            {
                "coin": "USDT",
                "equity": Decimal("6.19300826"),
                "usd_value": Decimal("6.19299777"),
                "balance": Decimal("4.5"),
                "balance_original": Decimal("5.5"),
                "available": Decimal("6.5"),
                "debt": Decimal("0"),
                "locked": Decimal("8.5"),
                "bonus": Decimal("10"),
                "interest_base": Decimal("10.5"),
            }
        ],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.assets",
        "account_mode": "unified",
        "equivalent": "v2.spot.account.assets",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.assets", "v3.account.assets"]
