# Made by Specloom from bitget/rest/v1/spot/trade/cancel-batch-orders.yaml; change that file, not this one.
"""``client.v1.spot.trade.cancel_batch_orders``: POST /api/spot/v1/trade/cancel-batch-orders."""

from support.endpoint_suite import EndpointSuite


class TestCancelBatchOrders(EndpointSuite):
    CALL = "v1.spot.trade.cancel_batch_orders"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/cancel-batch-orders"
    FULL = {"symbol": "BTCUSDT_SPBL", "order_ids": "orderIds2"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-batch-orders",
        "body": '{"symbol":"BTCUSDT_SPBL","orderIds":"orderIds2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_ids": "body orderIds: text as str, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.cancel_batch_orders",
        "rate_limit.documented": False,
        "idempotency.key": "orderIds",
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.batch_cancel_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.cancel_batch_orders", "v1.spot.trade.cancel_batch_orders"]
