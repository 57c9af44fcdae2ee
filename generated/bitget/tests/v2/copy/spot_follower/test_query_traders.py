# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-traders.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_traders``: GET /api/v2/copy/spot-follower/query-traders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestQueryTraders(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_follower.query_traders"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-follower/query-traders"
    FULL = {"page_no": "1", "page_size": "50", "start_time": "1700000000003", "end_time": "1700000000004"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/query-traders?endTime=1700000000004&pageNo=1&pageSize=50&startTime=1700000000003",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-follower/query-traders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695813674738,
  "data": {
    "resultList": [
      {
        "certificationType": "Uncertified",
        "traceTotalAmount": "16027.6543",
        "traceTotalNetProfit": "43.2480",
        "traceTotalProfit": "52.8743",
        "traderName": "BGU***9Z72",
        "traderId": "**********",
        "maxFollowLimit": "300",
        "bgbMaxFollowLimit": "17",
        "followCount": "1",
        "bgbFollowCount": "19",
        "followerTime": "1693533344295"
      }
    ]
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "certification_type": "Uncertified",
                "trace_total_amount": Decimal("16027.6543"),
                "trace_total_net_profit": Decimal("43.2480"),
                "trace_total_profit": Decimal("52.8743"),
                "trader_name": "BGU***9Z72",
                "trader_id": "**********",
                "max_follow_limit": 300,
                "bgb_max_follow_limit": 17,
                "follow_count": 1,
                "bgb_follow_count": 19,
                "follower_time": Millis(1693533344295),
            }
        ]
    }
    SIGNATURE = {
        "page_no": "query pageNo: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 20, max 50",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
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
        "rate_limit.pool": "v2.copy.spot_follower.query_traders",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.items": "resultList",
        "paging.size_param": "pageSize",
        "paging.size_max": 50,
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
    MOCK_CALLS = ["v2.copy.spot_follower.query_traders", "v2.copy.spot_follower.query_traders"]
    PAGES = [
        {"resultList": [{"certificationType": "106"}, {"certificationType": "105"}]},
        {"resultList": [{"certificationType": "104"}, {"certificationType": "103"}]},
        {"resultList": []},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("certification_type", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "page_size"
