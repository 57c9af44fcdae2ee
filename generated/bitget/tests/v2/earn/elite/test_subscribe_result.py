# Made by Specloom from bitget/rest/v2/earn/elite/subscribe-result.yaml; change that file, not this one.
"""``client.v2.earn.elite.subscribe_result``: GET /api/v2/earn/elite/subscribe-result."""

from support.endpoint_suite import EndpointSuite


class TestSubscribeResult(EndpointSuite):
    CALL = "v2.earn.elite.subscribe_result"
    METHOD = "GET"
    PATH = "/api/v2/earn/elite/subscribe-result"
    FULL = {"order_id": "orderId1"}
    FULL_REQUEST = {"target": "/api/v2/earn/elite/subscribe-result?orderId=orderId1", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1774535103055, "data": {"result": "settled"}}
"""
    EXPECTED = {"result": "settled"}
    DOCUMENTED = [("result", ("settled", "pending", "rejected"))]
    SIGNATURE = {"order_id": "query orderId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.elite.subscribe_result",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.elite.subscribe_result", "v2.earn.elite.subscribe_result"]
