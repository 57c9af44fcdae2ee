# Made by Specloom from bitget/rest/v1/margin/isolated/order/cancelOrder.yaml; change that file, not this one.
"""``client.v1.margin.isolated.order.cancel_order``: POST /api/margin/v1/isolated/order/cancelOrder."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v1.margin.isolated.order.cancel_order"
    METHOD = "POST"
    PATH = "/api/margin/v1/isolated/order/cancelOrder"
    FULL = {}
    FULL_REQUEST = {"target": "/api/margin/v1/isolated/order/cancelOrder", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.margin.isolated.order.cancel_order",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.margin.isolated.cancel_order",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.margin.isolated.order.cancel_order"]
