# Made by Specloom from bitget/rest/v2/margin/crossed/repay-history.yaml; change that file, not this one.
"""``client.v2.margin.crossed.repay_history``: GET /api/v2/margin/crossed/repay-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestRepayHistory(PagedSuite, EndpointSuite):
    CALL = "v2.margin.crossed.repay_history"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/repay-history"
    FULL = {
        "repay_id": "repayId1",
        "coin": "coin2",
        "start_time": "1693205171000",
        "end_time": "1694155571000",
        "limit": "20",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/repay-history?coin=coin2&endTime=1694155571000&idLessThan=idLessThan6&limit=20&repayId=repayId1&startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1693205171000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/repay-history?startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636829522,
  "data": {
    "resultList": [
      {
        "repayId": "1",
        "coin": "USDT",
        "repayAmount": "12.1",
        "repayType": "manual_repay",
        "repayInterest": "0.0001",
        "repayPrincipal": "0.1",
        "cTime": "1695629859821",
        "uTime": "1695629890839"
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
                "repay_id": "1",
                "coin": "USDT",
                "repay_amount": Decimal("12.1"),
                "repay_type": "manual_repay",
                "repay_interest": Decimal("0.0001"),
                "repay_principal": Decimal("0.1"),
                "c_time": Millis(1695629859821),
                "u_time": Millis(1695629890839),
            }
        ],
        "max_id": "1",
        "min_id": "minId3",
    }
    SIGNATURE = {
        "repay_id": "query repayId: text as str, optional",
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
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.margin.crossed.repay_history",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "minId",
        "paging.row_id": "repayId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.repay_history", "v2.margin.crossed.repay_history"]
    PAGES = [
        {"resultList": [{"repayId": "106"}, {"repayId": "105"}], "minId": "105"},
        {"resultList": [{"repayId": "104"}, {"repayId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("repay_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
