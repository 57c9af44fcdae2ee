# Made by Specloom from bitget/rest/v3/p2p/order-pay.yaml; change that file, not this one.
"""``client.v3.p2p.order_pay``: POST /api/v3/p2p/order-pay."""

from support.endpoint_suite import EndpointSuite


class TestOrderPay(EndpointSuite):
    CALL = "v3.p2p.order_pay"
    METHOD = "POST"
    PATH = "/api/v3/p2p/order-pay"
    FULL = {"order_id": "orderId1"}
    FULL_REQUEST = {"target": "/api/v3/p2p/order-pay", "body": '{"orderId":"orderId1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"order_id": "body orderId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.order_pay",
        "rate_limit.documented": False,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.p2p.order_pay"]
