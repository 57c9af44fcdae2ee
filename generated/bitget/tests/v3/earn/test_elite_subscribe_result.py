# Made by Specloom from bitget/rest/v3/earn/elite-subscribe-result.yaml; change that file, not this one.
"""``client.v3.earn.elite_subscribe_result``: GET /api/v3/earn/elite-subscribe-result."""

from support.endpoint_suite import EndpointSuite


class TestEliteSubscribeResult(EndpointSuite):
    CALL = "v3.earn.elite_subscribe_result"
    METHOD = "GET"
    PATH = "/api/v3/earn/elite-subscribe-result"
    FULL = {"order_id": "orderId1"}
    FULL_REQUEST = {"target": "/api/v3/earn/elite-subscribe-result?orderId=orderId1", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1774535103055, "data": {"result": "settled"}}
"""
    EXPECTED = {"result": "settled"}
    DOCUMENTED = [("result", ("settled", "pending", "rejected"))]
    SIGNATURE = {"order_id": "query orderId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.earn.elite_subscribe_result",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.earn.elite_subscribe_result", "v3.earn.elite_subscribe_result"]
