# Made by Specloom from bitget/rest/v2/margin/isolated/liquidation-history.yaml; change that file, not this one.
"""``client.v2.margin.isolated.liquidation_history``: GET /api/v2/margin/isolated/liquidation-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestLiquidationHistory(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.liquidation_history"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/liquidation-history"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1692690126000",
        "end_time": "1700000000003",
        "limit": "500",
        "id_less_than": "idLessThan5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/liquidation-history?endTime=1700000000003&idLessThan=idLessThan5&limit=500&startTime=1692690126000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1692690126000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/liquidation-history?startTime=1692690126000&symbol=BTCUSDT",
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
        "liqId": "123",
        "symbol": "BTCUSDT",
        "liqStartTime": "1653453245342",
        "liqEndTime": "16312423423432",
        "liqRiskRatio": "1.01",
        "totalAssets": "1242.34",
        "totalDebt": "1100",
        "liqFee": "1.2",
        "cTime": "1700000000009",
        "uTime": "1692690126000"
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
                "liq_id": "123",
                "symbol": "BTCUSDT",
                "liq_start_time": Millis(1653453245342),
                "liq_end_time": Millis(16312423423432),
                "liq_risk_ratio": Decimal("1.01"),
                "total_assets": Decimal("1242.34"),
                "total_debt": Decimal("1100"),
                "liq_fee": Decimal("1.2"),
                "c_time": Millis(1700000000009),
                "u_time": Millis(1692690126000),
            }
        ],
        "max_id": "1",
        "min_id": "minId3",
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
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
        "rate_limit.pool": "v2.margin.isolated.liquidation_history",
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
    MOCK_CALLS = ["v2.margin.isolated.liquidation_history", "v2.margin.isolated.liquidation_history"]
    PAGES = [
        {"resultList": [{"liqId": "106"}, {"liqId": "105"}], "minId": "105"},
        {"resultList": [{"liqId": "104"}, {"liqId": "103"}], "minId": "103"},
        {"resultList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("liq_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
