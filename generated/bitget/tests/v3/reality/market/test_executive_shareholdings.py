# Made by Specloom from bitget/rest/v3/reality/market/executive-shareholdings.yaml; change that file, not this one.
"""``client.v3.reality.market.executive_shareholdings``: GET /api/v3/reality/market/executive-shareholdings."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestExecutiveShareholdings(PagedSuite, EndpointSuite):
    CALL = "v3.reality.market.executive_shareholdings"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/executive-shareholdings"
    FULL = {"code": "code1", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/reality/market/executive-shareholdings?code=code1&cursor=cursor3&limit=100",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"code": "code1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/reality/market/executive-shareholdings?code=code1",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "name": "John Smith",
        "holdingNum": "45000",
        "holdingRatio": "0.03",
        "voteRatio": "4.5",
        "period": "2026Q2",
        "announcementDate": "2026-08-16"
      }
    ],
    "cursor": "1233319323918499840"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "name": "John Smith",
                "holding_num": 45000,
                "holding_ratio": Decimal("0.03"),
                "vote_ratio": Decimal("4.5"),
                "period": "2026Q2",
                "announcement_date": "2026-08-16",
            }
        ],
        "cursor": "1233319323918499840",
    }
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
        "rate_limit.pool": "v3.reality.market.executive_shareholdings",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.executive_shareholdings", "v3.reality.market.executive_shareholdings"]
    PAGES = [
        {"list": [{"name": "106"}, {"name": "105"}], "cursor": "105"},
        {"list": [{"name": "104"}, {"name": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"code": "code1"}
    PAGE_ROWS = ("name", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
