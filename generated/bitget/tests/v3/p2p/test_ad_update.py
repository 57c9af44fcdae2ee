# Made by Specloom from bitget/rest/v3/p2p/ad-update.yaml; change that file, not this one.
"""``client.v3.p2p.ad_update``: POST /api/v3/p2p/ad-update."""

from support.endpoint_suite import EndpointSuite


class TestAdUpdate(EndpointSuite):
    CALL = "v3.p2p.ad_update"
    METHOD = "POST"
    PATH = "/api/v3/p2p/ad-update"
    FULL = {
        "adv_id": "advId1",
        "price_type": "fixed",
        "price": "3.5",
        "premium": "4.5",
        "min_amount": "5.5",
        "max_amount": "6.5",
        "quantity": "7.5",
        "pay_method_ids": [{"pay_method_id": "payMethodId1", "user_pay_method_id": "userPayMethodId2"}],
        "pay_time_limit": "18",
        "remark": "remark10",
        "trade_terms": "tradeTerms11",
    }
    FULL_REQUEST = {
        "target": "/api/v3/p2p/ad-update",
        "body": '{"advId":"advId1","priceType":"fixed","price":"3.5","premium":"4.5","minAmount":"5.5","maxAmount":"6.5","quantity":"7.5","payMethodIds":[{"payMethodId":"payMethodId1","userPayMethodId":"userPayMethodId2"}],"payTimeLimit":"18","remark":"remark10","tradeTerms":"tradeTerms11"}',
        "signed": True,
    }
    MINIMAL = {"adv_id": "advId1"}
    MINIMAL_REQUEST = {"target": "/api/v3/p2p/ad-update", "body": '{"advId":"advId1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "adv_id": "body advId: text as str, required",
        "price_type": "body priceType: text as str, optional, one of fixed floating",
        "price": "body price: decimal as Decimal | int | str, optional",
        "premium": "body premium: decimal as Decimal | int | str, optional",
        "min_amount": "body minAmount: decimal as Decimal | int | str, optional",
        "max_amount": "body maxAmount: decimal as Decimal | int | str, optional",
        "quantity": "body quantity: decimal as Decimal | int | str, optional",
        "pay_method_ids": "body payMethodIds: list as Sequence, optional",
        "pay_method_ids.pay_method_id": "body payMethodId: text as str, required",
        "pay_method_ids.user_pay_method_id": "body userPayMethodId: text as str, optional",
        "pay_time_limit": "body payTimeLimit: integer as int, optional",
        "remark": "body remark: text as str, optional",
        "trade_terms": "body tradeTerms: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.ad_update",
        "rate_limit.documented": False,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.p2p.ad_update"]
