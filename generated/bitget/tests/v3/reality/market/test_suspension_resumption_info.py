# Made by Specloom from bitget/rest/v3/reality/market/suspension-resumption-info.yaml; change that file, not this one.
"""``client.v3.reality.market.suspension_resumption_info``: GET /api/v3/reality/market/suspension-resumption-info."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSuspensionResumptionInfo(EndpointSuite):
    CALL = "v3.reality.market.suspension_resumption_info"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/suspension-resumption-info"
    FULL = {"code": "code1"}
    FULL_REQUEST = {
        "target": "/api/v3/reality/market/suspension-resumption-info?code=code1",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "code": "MU",
    "name": "name2",
    "suspensionDate": "2026-08-20",
    "suspensionTime": "09:30:00",
    "suspensionReason": "Pending material announcement",
    "suspensionPrice": "120.50",
    "resumptionDate": "2026-08-21",
    "resumptionQuoteTime": "09:00:00",
    "resumptionTradingTime": "resumptionTradingTime9"
  }
}
"""
    EXPECTED = {
        "code": "MU",
        "name": "name2",
        "suspension_date": "2026-08-20",
        "suspension_time": "09:30:00",
        "suspension_reason": "Pending material announcement",
        "suspension_price": Decimal("120.50"),
        "resumption_date": "2026-08-21",
        "resumption_quote_time": "09:00:00",
        "resumption_trading_time": "resumptionTradingTime9",
    }
    SIGNATURE = {"code": "query code: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.suspension_resumption_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.suspension_resumption_info", "v3.reality.market.suspension_resumption_info"]
