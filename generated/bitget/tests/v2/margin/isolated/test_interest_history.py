# Made by Specloom from bitget/rest/v2/margin/isolated/interest-history.yaml; change that file, not this one.
"""``client.v2.margin.isolated.interest_history``: GET /api/v2/margin/isolated/interest-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestInterestHistory(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.interest_history"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/interest-history"
    FULL = {
        "symbol": "BTCUSDT",
        "coin": "USDT",
        "start_time": "1695336324000",
        "end_time": "1700000000004",
        "limit": "500",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/interest-history?coin=USDT&endTime=1700000000004&idLessThan=idLessThan6&limit=500&startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1695336324000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/interest-history?startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695624945382,
  "data": {
    "resultList": [
      {
        "interestId": "1",
        "interestCoin": "USDT",
        "dailyInterestRate": "0.24",
        "loanCoin": "loanCoin4",
        "interestAmount": "0.01",
        "interstType": "first",
        "symbol": "BTCUSDT",
        "cTime": "1695624061276",
        "uTime": "1700000000009"
      }
    ],
    "maxId": "1",
    "minId": "minId3"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "interest_id": "1",
                "interest_coin": "USDT",
                "daily_interest_rate": Decimal("0.24"),
                "loan_coin": "loanCoin4",
                "interest_amount": Decimal("0.01"),
                "interst_type": "first",
                "symbol": "BTCUSDT",
                "c_time": Millis(1695624061276),
                "u_time": Millis(1700000000009),
            }
        ],
        "max_id": "1",
        "min_id": "minId3",
    }
    DOCUMENTED = [("interst_type", ("first", "scheduled"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "coin": "query coin: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.interest_history",
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
    MOCK_CALLS = ["v2.margin.isolated.interest_history", "v2.margin.isolated.interest_history"]
    PAGES = [
        {"resultList": [{"interestId": "106"}, {"interestId": "105"}], "minId": "105"},
        {"resultList": [{"interestId": "104"}, {"interestId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("interest_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
