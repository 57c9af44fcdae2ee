# Made by Specloom from bitget/rest/v3/copy/futures/current-follower.yaml; change that file, not this one.
"""``client.v3.copy.futures.current_follower``: GET /api/v3/copy/futures/current-follower."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCurrentFollower(EndpointSuite):
    CALL = "v3.copy.futures.current_follower"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/current-follower"
    FULL = {"limit": "100", "cursor": "cursor2"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/current-follower?cursor=cursor2&limit=100",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/copy/futures/current-follower", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "followerName": "Alice",
        "estimateAssets": "10000.00",
        "totalProfit": "500.00",
        "totalShareProfit": "50.00",
        "totalInvestment": "9500.00",
        "canRemove": "no",
        "followDays": "30",
        "totalAssets": "10500.00",
        "startTime": "1740000000000"
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
                "estimate_assets": Decimal("10000.00"),
                "total_profit": Decimal("500.00"),
                "total_share_profit": Decimal("50.00"),
                "total_investment": Decimal("9500.00"),
                "can_remove": False,
                "follow_days": 30,
                "total_assets": Decimal("10500.00"),
                "start_time": Millis(1740000000000),
            }
        ],
        "next_cursor": "1234567890",
    }
    SIGNATURE = {
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
        "rate_limit.pool": "v3.copy.futures.current_follower",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.current_follower", "v3.copy.futures.current_follower"]
