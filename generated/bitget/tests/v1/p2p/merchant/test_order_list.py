# Made by Specloom from bitget/rest/v1/p2p/merchant/orderList.yaml; change that file, not this one.
"""``client.v1.p2p.merchant.order_list``: GET /api/p2p/v1/merchant/orderList."""

from support.endpoint_suite import EndpointSuite


class TestOrderList(EndpointSuite):
    CALL = "v1.p2p.merchant.order_list"
    METHOD = "GET"
    PATH = "/api/p2p/v1/merchant/orderList"
    FULL = {}
    FULL_REQUEST = {"target": "/api/p2p/v1/merchant/orderList", "body": "", "signed": True}
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
        "errors": ("common", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.p2p.merchant.order_list",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.p2p.order_list",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "60001": ("MissingParameter", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.p2p.merchant.order_list", "v1.p2p.merchant.order_list"]
