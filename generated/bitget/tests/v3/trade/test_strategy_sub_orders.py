# Made by Specloom from bitget/rest/v3/trade/strategy-sub-orders.yaml; change that file, not this one.
"""``client.v3.trade.strategy_sub_orders``: GET /api/v3/trade/strategy-sub-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestStrategySubOrders(PagedSuite, EndpointSuite):
    CALL = "v3.trade.strategy_sub_orders"
    METHOD = "GET"
    PATH = "/api/v3/trade/strategy-sub-orders"
    FULL = {"order_id": "orderId1", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/strategy-sub-orders?cursor=cursor3&limit=100&orderId=orderId1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"order_id": "orderId1"}
    MINIMAL_REQUEST = {"target": "/api/v3/trade/strategy-sub-orders?orderId=orderId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1724486400000,
  "data": {
    "list": [
      {
        "subOrderId": "1234567890123456789",
        "subClientOid": "myOrder001",
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "price": "60000",
        "qty": "0.01",
        "cumExecQty": "7.5",
        "avgPrice": "60001",
        "side": "buy",
        "posSide": "long",
        "status": "filled",
        "createdTime": "1724486400000",
        "updatedTime": "1724486401000"
      }
    ],
    "cursor": 1234567890123456800
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "sub_order_id": "1234567890123456789",
                "sub_client_oid": "myOrder001",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "price": Decimal("60000"),
                "qty": Decimal("0.01"),
                "cum_exec_qty": Decimal("7.5"),
                "avg_price": Decimal("60001"),
                "side": "buy",
                "pos_side": "long",
                "status": "filled",
                "created_time": Millis(1724486400000),
                "updated_time": Millis(1724486401000),
            }
        ],
        "cursor": "1234567890123456800",
    }
    DOCUMENTED = [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("pos_side", ("long", "short")),
        ("side", ("buy", "sell")),
        ("status", ("filled", "cancelled", "failed")),
    ]
    SIGNATURE = {
        "order_id": "query orderId: text as str, required",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.strategy_sub_orders",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.strategy_sub_orders", "v3.trade.strategy_sub_orders"]
    PAGES = [
        {"list": [{"subOrderId": "106"}, {"subOrderId": "105"}], "cursor": "105"},
        {"list": [{"subOrderId": "104"}, {"subOrderId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"order_id": "orderId1"}
    PAGE_ROWS = ("sub_order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
