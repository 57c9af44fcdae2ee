# Made by Specloom from bitget/rest/v2/earn/savings/subscribe.yaml; change that file, not this one.
"""``client.v2.earn.savings.subscribe``: POST /api/v2/earn/savings/subscribe."""

from support.endpoint_suite import EndpointSuite


class TestSubscribe(EndpointSuite):
    CALL = "v2.earn.savings.subscribe"
    METHOD = "POST"
    PATH = "/api/v2/earn/savings/subscribe"
    FULL = {"product_id": "23123123", "period_type": "flexible", "amount": "99999999"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/subscribe",
        "body": '{"productId":"23123123","periodType":"flexible","amount":"99999999"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1748783837837, "data": {"orderId": "1313060074239184896"}}
"""
    EXPECTED = {"order_id": "1313060074239184896"}
    SIGNATURE = {
        "product_id": "body productId: text as str, required",
        "period_type": "body periodType: text as str, required, one of flexible fixed",
        "amount": "body amount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.savings.subscribe",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.earn.savings.subscribe"]
