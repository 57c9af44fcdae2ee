# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-result.yaml; change that file, not this one.
"""``client.v2.earn.savings.subscribe_result``: GET /api/v2/earn/savings/subscribe-result."""

from support.endpoint_suite import EndpointSuite


class TestSubscribeResult(EndpointSuite):
    CALL = "v2.earn.savings.subscribe_result"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/subscribe-result"
    FULL = {"order_id": "orderId1", "period_type": "flexible", "product_id": "productId3"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/subscribe-result?orderId=orderId1&periodType=flexible&productId=productId3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"order_id": "orderId1", "period_type": "flexible"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/earn/savings/subscribe-result?orderId=orderId1&periodType=flexible",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696752594890,
  "data": {"result": "success", "msg": "msg2"}
}
"""
    EXPECTED = {"result": "success", "msg": "msg2"}
    DOCUMENTED = [("result", ("success", "fail"))]
    SIGNATURE = {
        "order_id": "query orderId: text as str, required",
        "period_type": "query periodType: text as str, required, one of flexible fixed",
        "product_id": "query productId: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.savings.subscribe_result",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.savings.subscribe_result", "v2.earn.savings.subscribe_result"]
