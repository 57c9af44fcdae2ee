# Made by Specloom from bitget/rest/v2/earn/savings/account.yaml; change that file, not this one.
"""``client.v2.earn.savings.account``: GET /api/v2/earn/savings/account."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAccount(EndpointSuite):
    CALL = "v2.earn.savings.account"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/account"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/earn/savings/account", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696748551073,
  "data": {
    "btcAmount": "0.35821314",
    "usdtAmount": "9481.55500000",
    "btc24hEarning": "0.00000009",
    "usdt24hEarning": "0.00263912",
    "btcTotalEarning": "0.00000761",
    "usdtTotalEarning": "0.20145653"
  }
}
"""
    EXPECTED = {
        "btc_amount": Decimal("0.35821314"),
        "usdt_amount": Decimal("9481.55500000"),
        "btc24h_earning": Decimal("9E-8"),
        "usdt24h_earning": Decimal("0.00263912"),
        "btc_total_earning": Decimal("0.00000761"),
        "usdt_total_earning": Decimal("0.20145653"),
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
        "rate_limit.pool": "v2.earn.savings.account",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.savings.account", "v2.earn.savings.account"]
