# Made by Specloom from bitget/rest/v2/earn/sharkfin/account.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.account``: GET /api/v2/earn/sharkfin/account."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAccount(EndpointSuite):
    CALL = "v2.earn.sharkfin.account"
    METHOD = "GET"
    PATH = "/api/v2/earn/sharkfin/account"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/earn/sharkfin/account", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696755312297,
  "data": {
    "btcSubscribeAmount": "0.00000000",
    "usdtSubscribeAmount": "0.00",
    "btcHistoricalAmount": "3.5",
    "usdtHistoricalAmount": "4.5",
    "btcTotalEarning": "5.5",
    "usdtTotalEarning": "6.5"
  }
}
"""
    EXPECTED = {
        "btc_subscribe_amount": Decimal("0E-8"),
        "usdt_subscribe_amount": Decimal("0.00"),
        "btc_historical_amount": Decimal("3.5"),
        "usdt_historical_amount": Decimal("4.5"),
        "btc_total_earning": Decimal("5.5"),
        "usdt_total_earning": Decimal("6.5"),
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.sharkfin.account",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.sharkfin.account", "v2.earn.sharkfin.account"]
