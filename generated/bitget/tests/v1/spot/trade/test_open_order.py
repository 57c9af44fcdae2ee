# Made by Specloom from bitget/rest/v1/spot/trade/open-order.yaml; change that file, not this one.
"""``client.v1.spot.trade.open_order``: POST /api/spot/v1/trade/open-order."""

from support.endpoint_suite import EndpointSuite


class TestOpenOrder(EndpointSuite):
    CALL = "v1.spot.trade.open_order"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/open-order"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/trade/open-order", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.open_order",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.unfilled_orders",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.open_order", "v1.spot.trade.open_order"]
