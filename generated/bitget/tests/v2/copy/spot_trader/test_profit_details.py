# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-details.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.profit_details``: GET /api/v2/copy/spot-trader/profit-details."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestProfitDetails(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_trader.profit_details"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/profit-details"
    FULL = {"coin": "coin1", "page_no": "11", "page_size": "50"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/profit-details?coin=coin1&pageNo=11&pageSize=50",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-trader/profit-details", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627354109502,
  "data": [{"distributeRatio": "11.11", "coin": "usdt", "profit": "0", "followerName": "bitget"}]
}
"""
    EXPECTED = [
        {"distribute_ratio": Decimal("11.11"), "coin": "usdt", "profit": Decimal("0"), "follower_name": "bitget"}
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "page_no": "query pageNo: integer as int, optional",
        "page_size": "query pageSize: integer as int, optional, default 20, max 50",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.profit_details",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 50,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_trader.profit_details", "v2.copy.spot_trader.profit_details"]
    PAGES = [
        [{"distributeRatio": "106"}, {"distributeRatio": "105"}],
        [{"distributeRatio": "104"}, {"distributeRatio": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("distribute_ratio", [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "page_size"
