# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-followers.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_query_followers``: GET /api/v2/copy/mix-trader/config-query-followers."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestConfigQueryFollowers(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_trader.config_query_followers"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/config-query-followers"
    FULL = {"page_no": "1", "page_size": "20", "start_time": "1692624281000", "end_time": "1693473489000"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/config-query-followers?endTime=1693473489000&pageNo=1&pageSize=20&startTime=1692624281000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-trader/config-query-followers", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1684920707124,
  "data": [
    {
      "accountEquity": "3434361.0097",
      "isRemove": "yes",
      "followerHeadPic": "followerHeadPic3",
      "followerName": "****@***.com",
      "followerUid": "************",
      "followerTime": "1684920707124"
    }
  ]
}
"""
    EXPECTED = [
        {
            "account_equity": Decimal("3434361.0097"),
            "is_remove": True,
            "follower_head_pic": "followerHeadPic3",
            "follower_name": "****@***.com",
            "follower_uid": "************",
            "follower_time": Millis(1684920707124),
        }
    ]
    SIGNATURE = {
        "page_no": "query pageNo: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 20, max 100",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
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
        "rate_limit.pool": "v2.copy.mix_trader.config_query_followers",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.mix_trader.config_query_followers", "v2.copy.mix_trader.config_query_followers"]
    PAGES = [
        [{"accountEquity": "106"}, {"accountEquity": "105"}],
        [{"accountEquity": "104"}, {"accountEquity": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("account_equity", [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "page_size"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
