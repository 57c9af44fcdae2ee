# Made by Specloom from bitget/rest/v2/copy/mix-trader/profits-group-coin-date.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profits_group_coin_date``: GET /api/v2/copy/mix-trader/profits-group-coin-date."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestProfitsGroupCoinDate(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_trader.profits_group_coin_date"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/profits-group-coin-date"
    FULL = {"page_size": "20", "page_no": "1"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/profits-group-coin-date?pageNo=1&pageSize=20",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-trader/profits-group-coin-date", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695807225928,
  "data": [{"coin": "usdt", "profit": "15", "profitTime": "1627354109502"}]
}
"""
    EXPECTED = [{"coin": "usdt", "profit": Decimal("15"), "profit_time": Millis(1627354109502)}]
    SIGNATURE = {
        "page_size": "query pageSize: integer as int, optional, default 20, max 50",
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
        "rate_limit.pool": "v2.copy.mix_trader.profits_group_coin_date",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 50,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.profits_group_coin_date", "v2.copy.mix_trader.profits_group_coin_date"]
    PAGES = [
        [{"coin": "106"}, {"coin": "105"}],
        [{"coin": "104"}, {"coin": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("coin", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "page_size"
