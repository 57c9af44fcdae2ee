# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.subscribe``: POST /api/v2/earn/sharkfin/subscribe."""

from support.endpoint_suite import EndpointSuite


class TestSubscribe(EndpointSuite):
    CALL = "v2.earn.sharkfin.subscribe"
    METHOD = "POST"
    PATH = "/api/v2/earn/sharkfin/subscribe"
    FULL = {"product_id": "23123123", "amount": "99999999"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/sharkfin/subscribe",
        "body": '{"productId":"23123123","amount":"99999999"}',
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
        "rate_limit.pool": "v2.earn.sharkfin.subscribe",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.earn.sharkfin.subscribe"]
