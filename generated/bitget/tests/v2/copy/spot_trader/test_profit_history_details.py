# Made by Specloom from bitget/rest/v2/copy/spot-trader/profit-history-details.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.profit_history_details``: GET /api/v2/copy/spot-trader/profit-history-details."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestProfitHistoryDetails(PagedSuite, EndpointSuite):
    CALL = "v2.copy.spot_trader.profit_history_details"
    METHOD = "GET"
    PATH = "/api/v2/copy/spot-trader/profit-history-details"
    FULL = {
        "id_less_than": "idLessThan1",
        "id_greater_than": "idGreaterThan2",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "coin": "coin6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/profit-history-details?coin=coin6&endTime=1700000000004&idGreaterThan=idGreaterThan2&idLessThan=idLessThan1&limit=100&startTime=1700000000003",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/spot-trader/profit-history-details", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806800430,
  "data": {
    "endId": "4",
    "profitList": [
      {
        "profitId": "1",
        "coin": "USDT",
        "distributeRatio": "8",
        "profit": "2.40377986",
        "followerName": "xx1",
        "profitTime": "1695371100000"
      }
    ]
  }
}
"""
    EXPECTED = {
        "end_id": "4",
        "profit_list": [
            {
                "profit_id": "1",
                "coin": "USDT",
                "distribute_ratio": Decimal("8"),
                "profit": Decimal("2.40377986"),
                "follower_name": "xx1",
                "profit_time": Millis(1695371100000),
            }
        ],
    }
    SIGNATURE = {
        "id_less_than": "query idLessThan: text as str, optional",
        "id_greater_than": "query idGreaterThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "coin": "query coin: text as str, optional",
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
        "rate_limit.pool": "v2.copy.spot_trader.profit_history_details",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "profitList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
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
    MOCK_CALLS = ["v2.copy.spot_trader.profit_history_details", "v2.copy.spot_trader.profit_history_details"]
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
