# Made by Specloom from bitget/rest/v2/margin/crossed/liquidation-history.yaml; change that file, not this one.
"""``client.v2.margin.crossed.liquidation_history``: GET /api/v2/margin/crossed/liquidation-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestLiquidationHistory(PagedSuite, EndpointSuite):
    CALL = "v2.margin.crossed.liquidation_history"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/liquidation-history"
    FULL = {"start_time": "1693205171000", "end_time": "1694155571000", "limit": "20", "id_less_than": "idLessThan4"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/liquidation-history?endTime=1694155571000&idLessThan=idLessThan4&limit=20&startTime=1693205171000",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1693205171000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/liquidation-history?startTime=1693205171000",
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
        "liqId": "1",
        "liqStartTime": "1356756456873",
        "liqEndTime": "1700000000003",
        "liqRiskRatio": "0.1",
        "totalAssets": "154",
        "totalDebt": "123",
        "liqFee": "31.1",
        "uTime": "1668134458717",
        "cTime": "1700000000009"
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
                "liq_id": "1",
                "liq_start_time": Millis(1356756456873),
                "liq_end_time": Millis(1700000000003),
                "liq_risk_ratio": Decimal("0.1"),
                "total_assets": Decimal("154"),
                "total_debt": Decimal("123"),
                "liq_fee": Decimal("31.1"),
                "u_time": Millis(1668134458717),
                "c_time": Millis(1700000000009),
            }
        ],
    }
    SIGNATURE = {
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
        "rate_limit.pool": "v2.margin.crossed.liquidation_history",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "minId",
        "paging.row_id": "liqId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.liquidation_history", "v2.margin.crossed.liquidation_history"]
    PAGES = [
        {"resultList": [{"liqId": "106"}, {"liqId": "105"}], "minId": "105"},
        {"resultList": [{"liqId": "104"}, {"liqId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("liq_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
