# Made by Specloom from bitget/rest/v3/copy/futures/profit-details.yaml; change that file, not this one.
"""``client.v3.copy.futures.profit_details``: GET /api/v3/copy/futures/profit-details."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestProfitDetails(EndpointSuite):
    CALL = "v3.copy.futures.profit_details"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/profit-details"
    FULL = {"start_time": "1700000000001", "end_time": "1700000000002", "limit": "100", "cursor": "cursor4"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/profit-details?cursor=cursor4&endTime=1700000000002&limit=100&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/copy/futures/profit-details", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "followerName": "Alice",
        "profit": "500.00",
        "allocatedPnl": "400.00",
        "pendingPnl": "100.00",
        "shareRatio": "0.1",
        "shareProfit": "50.00",
        "reason": "period",
        "settleTime": "1740000000000"
      }
    ],
    "nextCursor": "1234567890"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "follower_name": "Alice",
                "profit": Decimal("500.00"),
                "allocated_pnl": Decimal("400.00"),
                "pending_pnl": Decimal("100.00"),
                "share_ratio": Decimal("0.1"),
                "share_profit": Decimal("50.00"),
                "reason": "period",
                "settle_time": Millis(1740000000000),
            }
        ],
        "next_cursor": "1234567890",
    }
    DOCUMENTED = [("reason", ("period", "unfollow"))]
    SIGNATURE = {
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
        "rate_limit.pool": "v3.copy.futures.profit_details",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.profit_details", "v3.copy.futures.profit_details"]
