# Made by Specloom from bitget/rest/v2/margin/crossed/interest-history.yaml; change that file, not this one.
"""``client.v2.margin.crossed.interest_history``: GET /api/v2/margin/crossed/interest-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestInterestHistory(PagedSuite, EndpointSuite):
    CALL = "v2.margin.crossed.interest_history"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/interest-history"
    FULL = {
        "coin": "USDT",
        "start_time": "1693205171000",
        "end_time": "1694155571000",
        "limit": "20",
        "id_less_than": "idLessThan5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/interest-history?coin=USDT&endTime=1694155571000&idLessThan=idLessThan5&limit=20&startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1693205171000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/interest-history?startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1668134626684,
  "data": {
    "minId": "1",
    "maxId": "maxId2",
    "resultList": [
      {
        "interestId": "1",
        "loanCoin": "USDT",
        "interestCoin": "interestCoin3",
        "dailyInterestRate": "0.00001",
        "interestAmount": "1.2",
        "interstType": "first",
        "uTime": "1668134458717",
        "cTime": "1700000000008"
      }
    ]
  }
}
"""
    EXPECTED = {
        "min_id": "1",
        "max_id": "maxId2",
        "result_list": [
            {
                "interest_id": "1",
                "loan_coin": "USDT",
                "interest_coin": "interestCoin3",
                "daily_interest_rate": Decimal("0.00001"),
                "interest_amount": Decimal("1.2"),
                "interst_type": "first",
                "u_time": Millis(1668134458717),
                "c_time": Millis(1700000000008),
            }
        ],
    }
    DOCUMENTED = [("interst_type", ("first", "scheduled"))]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.interest_history",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "minId",
        "paging.row_id": "interestId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.interest_history", "v2.margin.crossed.interest_history"]
    PAGES = [
        {"resultList": [{"interestId": "106"}, {"interestId": "105"}], "minId": "105"},
        {"resultList": [{"interestId": "104"}, {"interestId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("interest_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
