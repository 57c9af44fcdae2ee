# Made by Specloom from bitget/rest/v3/reality/market/dividends.yaml; change that file, not this one.
"""``client.v3.reality.market.dividends``: GET /api/v3/reality/market/dividends."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestDividends(PagedSuite, EndpointSuite):
    CALL = "v3.reality.market.dividends"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/dividends"
    FULL = {"code": "code1", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/reality/market/dividends?code=code1&cursor=cursor3&limit=100",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"code": "code1"}
    MINIMAL_REQUEST = {"target": "/api/v3/reality/market/dividends?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "type": "cash_dividend",
        "announcementDate": "2026-05-10",
        "recordDate": "2026-06-01",
        "exrightDate": "2026-06-02",
        "dividendDate": "2026-06-15",
        "dividendPerShare": "0.12",
        "stockDividendPerShare": "stockDividendPerShare7",
        "splitValidDate": "1700000000008",
        "splitNumerator": "splitNumerator9",
        "splitDenominator": "splitDenominator10"
      }
    ],
    "cursor": "1233319323918499840"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "type": "cash_dividend",
                "announcement_date": "2026-05-10",
                "record_date": "2026-06-01",
                "exright_date": "2026-06-02",
                "dividend_date": "2026-06-15",
                "dividend_per_share": Decimal("0.12"),
                "stock_dividend_per_share": "stockDividendPerShare7",
                "split_valid_date": Millis(1700000000008),
                "split_numerator": "splitNumerator9",
                "split_denominator": "splitDenominator10",
            }
        ],
        "cursor": "1233319323918499840",
    }
    DOCUMENTED = [("type", ("cash_dividend", "stock_split", "stock_dividend"))]
    SIGNATURE = {
        "code": "query code: text as str, required",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.dividends",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.dividends", "v3.reality.market.dividends"]
    PAGES = [
        {"list": [{"announcementDate": "106"}, {"announcementDate": "105"}], "cursor": "105"},
        {"list": [{"announcementDate": "104"}, {"announcementDate": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"code": "code1"}
    PAGE_ROWS = ("announcement_date", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
