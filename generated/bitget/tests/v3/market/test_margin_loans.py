# Made by Specloom from bitget/rest/v3/market/margin-loans.yaml; change that file, not this one.
"""``client.v3.market.margin_loans``: GET /api/v3/market/margin-loans."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMarginLoans(EndpointSuite):
    CALL = "v3.market.margin_loans"
    METHOD = "GET"
    PATH = "/api/v3/market/margin-loans"
    FULL = {"coin": "BTC", "level": "vip0"}
    FULL_REQUEST = {"target": "/api/v3/market/margin-loans?coin=BTC&level=vip0", "body": "", "signed": False}
    MINIMAL = {"coin": "BTC"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/margin-loans?coin=BTC", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730912814587,
  "data": {
    "dailyInterest": "0.1",
    "annualInterest": "0.00416667",
    "limit": "3000",
    "masterSubLimit": "1000",
    "platformRemaingQuota": "500000"
  }
}
"""
    EXPECTED = {
        "daily_interest": Decimal("0.1"),
        "annual_interest": Decimal("0.00416667"),
        "limit": Decimal("3000"),
        "master_sub_limit": Decimal("1000"),
        "platform_remaing_quota": Decimal("500000"),
    }
    SIGNATURE = {
        "coin": "query coin: text as str, required",
        "level": "query level: text as str, optional, one of vip0 vip1 vip2 vip3 vip4 vip5 vip6 vip7 pro1 pro2 pro3 pro4 pro5 pro6, default vip0",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.margin_loans",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.margin_loans", "v3.market.margin_loans"]
