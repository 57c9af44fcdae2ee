# Made by Specloom from bitget/rest/v3/reality/market/sharehold-detail.yaml; change that file, not this one.
"""``client.v3.reality.market.sharehold_detail``: GET /api/v3/reality/market/sharehold-detail."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestShareholdDetail(PagedSuite, EndpointSuite):
    CALL = "v3.reality.market.sharehold_detail"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/sharehold-detail"
    FULL = {"code": "code1", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/reality/market/sharehold-detail?code=code1&cursor=cursor3&limit=100",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"code": "code1"}
    MINIMAL_REQUEST = {"target": "/api/v3/reality/market/sharehold-detail?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [{"name": "The Vanguard Group, Inc.", "holdingNum": "120000000", "holdingRatio": "0.109"}],
    "cursor": "1233319323918499840"
  }
}
"""
    EXPECTED = {
        "list": [{"name": "The Vanguard Group, Inc.", "holding_num": 120000000, "holding_ratio": Decimal("0.109")}],
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
        "rate_limit.pool": "v3.reality.market.sharehold_detail",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.sharehold_detail", "v3.reality.market.sharehold_detail"]
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
