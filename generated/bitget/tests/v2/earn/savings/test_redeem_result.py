# Made by Specloom from bitget/rest/v2/earn/savings/redeem-result.yaml; change that file, not this one.
"""``client.v2.earn.savings.redeem_result``: GET /api/v2/earn/savings/redeem-result."""

from support.endpoint_suite import EndpointSuite


class TestRedeemResult(EndpointSuite):
    CALL = "v2.earn.savings.redeem_result"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/redeem-result"
    FULL = {"order_id": "123123", "period_type": "flexible"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/redeem-result?orderId=123123&periodType=flexible",
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
        "rate_limit.pool": "v2.earn.savings.redeem_result",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.savings.redeem_result", "v2.earn.savings.redeem_result"]
