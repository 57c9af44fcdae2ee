# Made by Specloom from bitget/rest/v2/earn/savings/redeem.yaml; change that file, not this one.
"""``client.v2.earn.savings.redeem``: POST /api/v2/earn/savings/redeem."""

from support.endpoint_suite import EndpointSuite


class TestRedeem(EndpointSuite):
    CALL = "v2.earn.savings.redeem"
    METHOD = "POST"
    PATH = "/api/v2/earn/savings/redeem"
    FULL = {"product_id": "23123123", "order_id": "orderId2", "period_type": "flexible", "amount": "99999999"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/redeem",
        "body": '{"productId":"23123123","orderId":"orderId2","periodType":"flexible","amount":"99999999"}',
        "signed": True,
    }
    MINIMAL = {"product_id": "23123123", "period_type": "flexible", "amount": "99999999"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/earn/savings/redeem",
        "body": '{"productId":"23123123","periodType":"flexible","amount":"99999999"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696751519392,
  "data": {"orderId": "123123123", "status": "2000.000000"}
}
"""
    EXPECTED = {"order_id": "123123123", "status": "2000.000000"}
    SIGNATURE = {
        "product_id": "body productId: text as str, required",
        "order_id": "body orderId: text as str, optional",
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
        "rate_limit.pool": "v2.earn.savings.redeem",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.earn.savings.redeem"]
