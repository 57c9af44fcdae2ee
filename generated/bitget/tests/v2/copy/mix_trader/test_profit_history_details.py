# Made by Specloom from bitget/rest/v2/copy/mix-trader/profit-history-details.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.profit_history_details``: GET /api/v2/copy/mix-trader/profit-history-details."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestProfitHistoryDetails(PagedSuite, EndpointSuite):
    CALL = "v2.copy.mix_trader.profit_history_details"
    METHOD = "GET"
    PATH = "/api/v2/copy/mix-trader/profit-history-details"
    FULL = {
        "coin": "USDT",
        "id_less_than": "idLessThan2",
        "id_greater_than": "idGreaterThan3",
        "start_time": "1693205171000",
        "end_time": "1694155571000",
        "limit": "20",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/profit-history-details?coin=USDT&endTime=1694155571000&idGreaterThan=idGreaterThan3&idLessThan=idLessThan2&limit=20&startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-trader/profit-history-details", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627354109502,
  "data": {
    "profitList": [
      {
        "profitId": "1",
        "coin": "usdt",
        "profit": "3.5",
        "nickName": "nickname",
        "profitTime": "1691446639000"
      }
    ],
    "endId": "3"
  }
}
"""
    EXPECTED = {
        "profit_list": [
            {
                "profit_id": "1",
                "coin": "usdt",
                "profit": Decimal("3.5"),
                "nick_name": "nickname",
                "profit_time": Millis(1691446639000),
            }
        ],
        "end_id": "3",
    }
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
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
        "rate_limit.pool": "v2.copy.mix_trader.profit_history_details",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "profitList",
        "paging.source": "endId",
        "paging.size_param": "limit",
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
    MOCK_CALLS = ["v2.copy.mix_trader.profit_history_details", "v2.copy.mix_trader.profit_history_details"]
    PAGES = [
        {"profitList": [{"profitId": "106"}, {"profitId": "105"}], "endId": "105"},
        {"profitList": [{"profitId": "104"}, {"profitId": "103"}], "endId": "103"},
        {"profitList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("profit_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
