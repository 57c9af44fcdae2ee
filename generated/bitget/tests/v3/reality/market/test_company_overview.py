# Made by Specloom from bitget/rest/v3/reality/market/company-overview.yaml; change that file, not this one.
"""``client.v3.reality.market.company_overview``: GET /api/v3/reality/market/company-overview."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCompanyOverview(EndpointSuite):
    CALL = "v3.reality.market.company_overview"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/company-overview"
    FULL = {"code": "code1"}
    FULL_REQUEST = {"target": "/api/v3/reality/market/company-overview?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "peRatio": "12.5",
    "pbRatio": "3.2",
    "totalShares": "1100000000",
    "marketCap": "120000000000",
    "high52Week": "150.00",
    "low52Week": "60.00",
    "code": "MU",
    "name": "Micron Technology, Inc.",
    "ListingDate": "1984-06-01",
    "employees": "48000",
    "companyAddress": "8000 S. Federal Way, Boise, ID 83716-9632"
  }
}
"""
    EXPECTED = {
        "pe_ratio": Decimal("12.5"),
        "pb_ratio": Decimal("3.2"),
        "total_shares": Decimal("1100000000"),
        "market_cap": Decimal("120000000000"),
        "high52_week": Decimal("150.00"),
        "low52_week": Decimal("60.00"),
        "code": "MU",
        "name": "Micron Technology, Inc.",
        "listing_date": "1984-06-01",
        "employees": Decimal("48000"),
        "company_address": "8000 S. Federal Way, Boise, ID 83716-9632",
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
        "rate_limit.pool": "v3.reality.market.company_overview",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.company_overview", "v3.reality.market.company_overview"]
