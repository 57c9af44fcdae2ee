# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-traders.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_traders``: GET /api/v2/copy/mix-follower/query-traders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestQueryTraders(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_follower.query_traders"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-follower/query-traders"
    FULL = {"start_time": "1693205171000", "end_time": "1694498173000", "page_no": "1", "page_size": "20"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/query-traders?endTime=1694498173000&pageNo=1&pageSize=20&startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-follower/query-traders", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695812788826,
  "data": [
    {
      "certificationType": "Uncertified",
      "traderId": "**********",
      "traderName": "x-1111111",
      "maxFollowLimit": "1000",
      "followCount": "0",
      "traceTotalMarginAmount": "1185.3286",
      "traceTotalNetProfit": "-744.7362",
      "traceTotalProfit": "-698.0210",
      "currentTradingPairs": ["BTCUSDT"],
      "followerTime": "1693381832000",
      "bgbMaxFollowLimit": "100",
      "bgbFollowCount": "21"
    }
  ]
}
"""
    EXPECTED = [
        {
            "certification_type": "Uncertified",
            "trader_id": "**********",
            "trader_name": "x-1111111",
            "max_follow_limit": 1000,
            "follow_count": 0,
            "trace_total_margin_amount": Decimal("1185.3286"),
            "trace_total_net_profit": Decimal("-744.7362"),
            "trace_total_profit": Decimal("-698.0210"),
            "current_trading_pairs": ["BTCUSDT"],
            "follower_time": Millis(1693381832000),
            "bgb_max_follow_limit": 100,
            "bgb_follow_count": 21,
        }
    ]
    DOCUMENTED = [("certification_type", ("Uncertified", "Certified"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "page_no": "query pageNo: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 20, max 50",
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
        "rate_limit.pool": "v2.copy.mix_follower.query_traders",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 50,
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
    MOCK_CALLS = ["v2.copy.mix_follower.query_traders", "v2.copy.mix_follower.query_traders"]
    PAGES = [
        [{"traderId": "106"}, {"traderId": "105"}],
        [{"traderId": "104"}, {"traderId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("trader_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["50", "50", "50"])
    PAGE_SIZE_ARGUMENT = "page_size"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
