# Made by Specloom from bitget/rest/v3/copy/futures/tpsl-order-history.yaml; change that file, not this one.
"""``client.v3.copy.futures.tpsl_order_history``: GET /api/v3/copy/futures/tpsl-order-history."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestTpslOrderHistory(PagedSuite, EndpointSuite):
    CALL = "v3.copy.futures.tpsl_order_history"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/tpsl-order-history"
    FULL = {
        "project_id": "projectId1",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "limit": "100",
        "cursor": "cursor5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/tpsl-order-history?cursor=cursor5&endTime=1700000000003&limit=100&projectId=projectId1&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/tpsl-order-history?projectId=projectId1",
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
        "strategyId": "1234567890",
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "qty": "0.01",
        "posSide": "long",
        "status": "success",
        "tpTriggerBy": "market",
        "slTriggerBy": "mark",
        "takeProfit": "60000.00",
        "stopLoss": "45000.00",
        "tpOrderType": "limit",
        "slOrderType": "market"
      }
    ],
    "cursor": "1234567890"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "strategy_id": "1234567890",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "qty": Decimal("0.01"),
                "pos_side": "long",
                "status": "success",
                "tp_trigger_by": "market",
                "sl_trigger_by": "mark",
                "take_profit": Decimal("60000.00"),
                "stop_loss": Decimal("45000.00"),
                "tp_order_type": "limit",
                "sl_order_type": "market",
            }
        ],
        "cursor": "1234567890",
    }
    DOCUMENTED = [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("pos_side", ("long", "short")),
        ("sl_order_type", ("limit", "market")),
        ("sl_trigger_by", ("market", "mark")),
        ("status", ("success", "failed", "cancelled")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
    ]
    SIGNATURE = {
        "project_id": "query projectId: text as str, required",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, max 100",
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
        "rate_limit.pool": "v3.copy.futures.tpsl_order_history",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.tpsl_order_history", "v3.copy.futures.tpsl_order_history"]
    PAGES = [
        {"list": [{"strategyId": "106"}, {"strategyId": "105"}], "cursor": "105"},
        {"list": [{"strategyId": "104"}, {"strategyId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"project_id": "projectId1"}
    PAGE_ROWS = ("strategy_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
