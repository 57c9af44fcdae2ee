# Made by Specloom from bitget/rest/v1/spot/trade/cancel-order.yaml; change that file, not this one.
"""``client.v1.spot.trade.cancel_order``: POST /api/spot/v1/trade/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v1.spot.trade.cancel_order"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/cancel-order"
    FULL = {"symbol": "BTCUSDT_SPBL", "order_id": "orderId2"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/trade/cancel-order",
        "body": '{"symbol":"BTCUSDT_SPBL","orderId":"orderId2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, required",
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
        "rate_limit.pool": "v1.spot.trade.cancel_order",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v1.spot.trade.order_info",
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.cancel_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.cancel_order", "v1.spot.trade.cancel_order"]
