# Made by Specloom from bitget/rest/v2/margin/isolated/borrow-history.yaml; change that file, not this one.
"""``client.v2.margin.isolated.borrow_history``: GET /api/v2/margin/isolated/borrow-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestBorrowHistory(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.borrow_history"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/borrow-history"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1695336324000",
        "loan_id": "loanId3",
        "coin": "coin4",
        "end_time": "1700000000005",
        "limit": "500",
        "id_less_than": "idLessThan7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/borrow-history?coin=coin4&endTime=1700000000005&idLessThan=idLessThan7&limit=500&loanId=loanId3&startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1695336324000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/borrow-history?startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695624081817,
  "data": {
    "resultList": [
      {
        "loanId": "1",
        "coin": "USDT",
        "borrowAmount": "3.5",
        "borrowType": "manual_loan",
        "symbol": "BTCUSDT",
        "cTime": "1695624061276",
        "uTime": "1700000000007",
        "amount": "8.5"
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
                "loan_id": "1",
                "coin": "USDT",
                "borrow_amount": Decimal("3.5"),
                "borrow_type": "manual_loan",
                "symbol": "BTCUSDT",
                "c_time": Millis(1695624061276),
                "u_time": Millis(1700000000007),
                "amount": Decimal("8.5"),
            }
        ],
        "max_id": "1",
        "min_id": "minId3",
    }
    DOCUMENTED = [("borrow_type", ("auto_loan", "manual_loan"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "loan_id": "query loanId: text as str, optional",
        "coin": "query coin: text as str, optional",
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
        "rate_limit.pool": "v2.margin.isolated.borrow_history",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "minId",
        "paging.row_id": "loanId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.borrow_history", "v2.margin.isolated.borrow_history"]
    PAGES = [
        {"resultList": [{"loanId": "106"}, {"loanId": "105"}], "minId": "105"},
        {"resultList": [{"loanId": "104"}, {"loanId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("loan_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
