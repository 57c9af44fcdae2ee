# Made by Specloom from bitget/rest/v3/reality/market/earnings-forecast.yaml; change that file, not this one.
"""``client.v3.reality.market.earnings_forecast``: GET /api/v3/reality/market/earnings-forecast."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestEarningsForecast(EndpointSuite):
    CALL = "v3.reality.market.earnings_forecast"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/earnings-forecast"
    FULL = {"code": "code1"}
    FULL_REQUEST = {"target": "/api/v3/reality/market/earnings-forecast?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "fiscalYear": "2026",
    "publicationDeadline": "2026-09-30",
    "isActual": false,
    "revenue": "35000",
    "ebit": "9000",
    "netIncomeParent": "7500",
    "eps": "8.50",
    "bps": "45.20",
    "cfps": "12.30",
    "roe": "0.18",
    "roa": "0.10",
    "currency": "USD"
  }
}
"""
    EXPECTED = {
        "fiscal_year": Decimal("2026"),
        "publication_deadline": "2026-09-30",
        "is_actual": False,
        "revenue": Decimal("35000"),
        "ebit": Decimal("9000"),
        "net_income_parent": Decimal("7500"),
        "eps": Decimal("8.50"),
        "bps": Decimal("45.20"),
        "cfps": Decimal("12.30"),
        "roe": Decimal("0.18"),
        "roa": Decimal("0.10"),
        "currency": "USD",
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
        "rate_limit.pool": "v3.reality.market.earnings_forecast",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.earnings_forecast", "v3.reality.market.earnings_forecast"]
