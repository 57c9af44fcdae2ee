# Made by Specloom from bitget/rest/v3/copy/futures/copy-profit-details.yaml; change that file, not this one.
"""``client.v3.copy.futures.copy_profit_details``: GET /api/v3/copy/futures/copy-profit-details."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCopyProfitDetails(EndpointSuite):
    CALL = "v3.copy.futures.copy_profit_details"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/copy-profit-details"
    FULL = {
        "project_id": "projectId1",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "limit": "100",
        "cursor": "cursor5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/copy-profit-details?cursor=cursor5&endTime=1700000000003&limit=100&projectId=projectId1&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/copy-profit-details?projectId=projectId1",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "settleTime": "1740000000000",
        "profit": "100.00",
        "allocatedPnl": "80.00",
        "pendingPnl": "20.00",
        "shareRatio": "0.1",
        "shareProfit": "10.00"
      }
    ],
    "nextCursor": "1234567890"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "settle_time": Millis(1740000000000),
                "profit": Decimal("100.00"),
                "allocated_pnl": Decimal("80.00"),
                "pending_pnl": Decimal("20.00"),
                "share_ratio": Decimal("0.1"),
                "share_profit": Decimal("10.00"),
            }
        ],
        "next_cursor": "1234567890",
    }
    SIGNATURE = {
        "project_id": "query projectId: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.copy_profit_details",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.copy_profit_details", "v3.copy.futures.copy_profit_details"]
