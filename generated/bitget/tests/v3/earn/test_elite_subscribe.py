# Made by Specloom from bitget/rest/v3/earn/elite-subscribe.yaml; change that file, not this one.
"""``client.v3.earn.elite_subscribe``: POST /api/v3/earn/elite-subscribe."""

from support.endpoint_suite import EndpointSuite


class TestEliteSubscribe(EndpointSuite):
    CALL = "v3.earn.elite_subscribe"
    METHOD = "POST"
    PATH = "/api/v3/earn/elite-subscribe"
    FULL = {"product_sub_id": "productSubId1", "amount": "2.5", "coin": "coin3", "payment_account": "spot"}
    FULL_REQUEST = {
        "target": "/api/v3/earn/elite-subscribe",
        "body": '{"productSubId":"productSubId1","amount":"2.5","coin":"coin3","paymentAccount":"spot"}',
        "signed": True,
    }
    MINIMAL = {"product_sub_id": "productSubId1", "amount": "2.5"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/earn/elite-subscribe",
        "body": '{"productSubId":"productSubId1","amount":"2.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1774534443629, "data": {"orderId": "142102777777777777"}}
"""
    EXPECTED = {"order_id": "142102777777777777"}
    SIGNATURE = {
        "product_sub_id": "body productSubId: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, optional",
        "payment_account": "body paymentAccount: text as str, optional, one of spot unified",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.earn.elite_subscribe",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.earn.elite_subscribe"]
