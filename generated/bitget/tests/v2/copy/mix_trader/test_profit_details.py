# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-details.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profit_details``: GET /api/v2/copy/mix-trader/profit-details."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestProfitDetails(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_trader.profit_details"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/profit-details"
    FULL = {"coin": "USDT", "page_size": "20", "page_no": "1"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/profit-details?coin=USDT&pageNo=1&pageSize=20",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-trader/profit-details", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627354109502,
  "data": [{"coin": "usdt", "profit": "0", "nickName": "nickname"}]
}
"""
    EXPECTED = [{"coin": "usdt", "profit": Decimal("0"), "nick_name": "nickname"}]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "page_size": "query pageSize: integer as int, optional, default 20, max 100",
        "page_no": "query pageNo: integer as int, optional, default 1",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.profit_details",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 100,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.profit_details", "v2.copy.mix_trader.profit_details"]
    PAGES = [
        [{"coin": "106"}, {"coin": "105"}],
        [{"coin": "104"}, {"coin": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("coin", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "page_size"
