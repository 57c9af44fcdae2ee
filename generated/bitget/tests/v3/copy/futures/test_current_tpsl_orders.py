# Made by Specloom from bitget/rest/v3/copy/futures/current-tpsl-orders.yaml; change that file, not this one.
"""``client.v3.copy.futures.current_tpsl_orders``: GET /api/v3/copy/futures/current-tpsl-orders."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCurrentTpslOrders(EndpointSuite):
    CALL = "v3.copy.futures.current_tpsl_orders"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/current-tpsl-orders"
    FULL = {"project_id": "projectId1"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/current-tpsl-orders?projectId=projectId1",
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
        "status": "pending",
        "tpTriggerBy": "market",
        "slTriggerBy": "mark",
        "takeProfit": "60000.00",
        "stopLoss": "45000.00",
        "tpOrderType": "limit",
        "slOrderType": "market"
      }
    ]
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
                "status": "pending",
                "tp_trigger_by": "market",
                "sl_trigger_by": "mark",
                "take_profit": Decimal("60000.00"),
                "stop_loss": Decimal("45000.00"),
                "tp_order_type": "limit",
                "sl_order_type": "market",
            }
        ]
    }
    DOCUMENTED = [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("pos_side", ("long", "short")),
        ("sl_order_type", ("limit", "market")),
        ("sl_trigger_by", ("market", "mark")),
        ("status", ("pending", "success", "failed", "cancelled", "submitting")),
        ("tp_order_type", ("limit", "market")),
        ("tp_trigger_by", ("market", "mark")),
    ]
    SIGNATURE = {"project_id": "query projectId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.current_tpsl_orders",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.current_tpsl_orders", "v3.copy.futures.current_tpsl_orders"]
