# Made by Specloom from bitget/rest/v2/account/bot-assets.yaml; change that file, not this one.
"""``client.v2.account.bot_assets``: GET /api/v2/account/bot-assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestBotAssets(EndpointSuite):
    CALL = "v2.account.bot_assets"
    METHOD = "GET"
    PATH = "/api/v2/account/bot-assets"
    FULL = {"account_type": "futures"}
    FULL_REQUEST = {"target": "/api/v2/account/bot-assets?accountType=futures", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/account/bot-assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1712131247803,
  "data": [
    {
      "coin": "USDT",
      "available": "84.61136285",
      "equity": "140.94936285",
      "bonus": "0",
      "frozen": "5.5",
      "usdtValue": "140.949362850622"
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "USDT",
            "available": Decimal("84.61136285"),
            "equity": Decimal("140.94936285"),
            "bonus": Decimal("0"),
            "frozen": Decimal("5.5"),
            "usdt_value": Decimal("140.949362850622"),
        }
    ]
    SIGNATURE = {"account_type": "query accountType: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.account.bot_assets",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.account.bot_assets", "v2.account.bot_assets"]
