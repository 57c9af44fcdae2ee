# Made by Specloom from bitget/rest/v3/earn/elite-redeem.yaml; change that file, not this one.
"""``client.v3.earn.elite_redeem``: POST /api/v3/earn/elite-redeem."""

from support.endpoint_suite import EndpointSuite


class TestEliteRedeem(EndpointSuite):
    CALL = "v3.earn.elite_redeem"
    METHOD = "POST"
    PATH = "/api/v3/earn/elite-redeem"
    FULL = {
        "product_id": "productId1",
        "product_sub_id": "productSubId2",
        "redeem_type": "fast",
        "amount": "4.5",
        "receive_account": "spot",
        "advanced_settle": "no",
        "coin": "coin7",
    }
    FULL_REQUEST = {
        "target": "/api/v3/earn/elite-redeem",
        "body": '{"productId":"productId1","productSubId":"productSubId2","redeemType":"fast","amount":"4.5","receiveAccount":"spot","advancedSettle":"no","coin":"coin7"}',
        "signed": True,
    }
    MINIMAL = {
        "product_id": "productId1",
        "product_sub_id": "productSubId2",
        "redeem_type": "fast",
        "amount": "4.5",
        "receive_account": "spot",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/earn/elite-redeem",
        "body": '{"productId":"productId1","productSubId":"productSubId2","redeemType":"fast","amount":"4.5","receiveAccount":"spot"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1774534443629, "data": {"orderId": "142102777777777777"}}
"""
    EXPECTED = {"order_id": "142102777777777777"}
    SIGNATURE = {
        "product_id": "body productId: text as str, required",
        "product_sub_id": "body productSubId: text as str, required",
        "redeem_type": "body redeemType: text as str, required, one of fast standard",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "receive_account": "body receiveAccount: text as str, required, one of spot unified",
        "advanced_settle": "body advancedSettle: text as str, optional, one of yes no, default no",
        "coin": "body coin: text as str, optional",
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
        "rate_limit.pool": "v3.earn.elite_redeem",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.earn.elite_redeem"]
