# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-followers.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_query_followers``: GET /api/v2/copy/spot-trader/config-query-followers."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestConfigQueryFollowers(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_trader.config_query_followers"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/config-query-followers"
    FULL = {"page_no": "1", "page_size": "1000", "start_time": "1700000000003", "end_time": "1700000000004"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/config-query-followers?endTime=1700000000004&pageNo=1&pageSize=1000&startTime=1700000000003",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-trader/config-query-followers", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695807814833,
  "data": [
    {
      "accountEquity": "1001711.2164",
      "isRemove": "NO",
      "followerHeadPic": "followerHeadPic3",
      "followerName": "BGU***1QK5",
      "followerUid": "**********",
      "followerTime": "1693533344295"
    }
  ]
}
"""
    EXPECTED = [
        {
            "account_equity": Decimal("1001711.2164"),
            "is_remove": False,
            "follower_head_pic": "followerHeadPic3",
            "follower_name": "BGU***1QK5",
            "follower_uid": "**********",
            "follower_time": Millis(1693533344295),
        }
    ]
    SIGNATURE = {
        "page_no": "query pageNo: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 30, max 1000",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.config_query_followers",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 1000,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.copy.spot_trader.config_query_followers", "v2.copy.spot_trader.config_query_followers"]
    PAGES = [
        [{"accountEquity": "106"}, {"accountEquity": "105"}],
        [{"accountEquity": "104"}, {"accountEquity": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("account_equity", [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["1000", "1000", "1000"])
    PAGE_SIZE_ARGUMENT = "page_size"
