# Made by Specloom from bitget/rest/v3/p2p/ad-create.yaml; change that file, not this one.
"""``client.v3.p2p.ad_create``: POST /api/v3/p2p/ad-create."""

from support.endpoint_suite import EndpointSuite


class TestAdCreate(EndpointSuite):
    CALL = "v3.p2p.ad_create"
    METHOD = "POST"
    PATH = "/api/v3/p2p/ad-create"
    FULL = {
        "token": "token1",
        "fiat": "fiat2",
        "side": "buy",
        "price_type": "fixed",
        "price": "5.5",
        "premium": "6.5",
        "min_amount": "7.5",
        "max_amount": "8.5",
        "quantity": "9.5",
        "pay_method_ids": [{"pay_method_id": "payMethodId1", "user_pay_method_id": "userPayMethodId2"}],
        "remark": "remark11",
        "trade_terms": "tradeTerms12",
        "pay_time_limit": "22",
    }
    FULL_REQUEST = {
        "target": "/api/v3/p2p/ad-create",
        "body": '{"token":"token1","fiat":"fiat2","side":"buy","priceType":"fixed","price":"5.5","premium":"6.5","minAmount":"7.5","maxAmount":"8.5","quantity":"9.5","payMethodIds":[{"payMethodId":"payMethodId1","userPayMethodId":"userPayMethodId2"}],"remark":"remark11","tradeTerms":"tradeTerms12","payTimeLimit":"22"}',
        "signed": True,
    }
    MINIMAL = {
        "token": "token1",
        "fiat": "fiat2",
        "side": "buy",
        "price_type": "fixed",
        "min_amount": "7.5",
        "max_amount": "8.5",
        "quantity": "9.5",
        "pay_method_ids": [{"pay_method_id": "payMethodId1", "user_pay_method_id": "userPayMethodId2"}],
        "pay_time_limit": "22",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/p2p/ad-create",
        "body": '{"token":"token1","fiat":"fiat2","side":"buy","priceType":"fixed","minAmount":"7.5","maxAmount":"8.5","quantity":"9.5","payMethodIds":[{"payMethodId":"payMethodId1","userPayMethodId":"userPayMethodId2"}],"payTimeLimit":"22"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"advId": "advId1"}}
"""
    EXPECTED = {"adv_id": "advId1"}
    SIGNATURE = {
        "token": "body token: text as str, required",
        "fiat": "body fiat: text as str, required",
        "side": "body side: text as str, required, one of buy sell",
        "price_type": "body priceType: text as str, required, one of fixed floating",
        "price": "body price: decimal as Decimal | int | str, optional",
        "premium": "body premium: decimal as Decimal | int | str, optional",
        "min_amount": "body minAmount: decimal as Decimal | int | str, required",
        "max_amount": "body maxAmount: decimal as Decimal | int | str, required",
        "quantity": "body quantity: decimal as Decimal | int | str, required",
        "pay_method_ids": "body payMethodIds: list as Sequence, required",
        "pay_method_ids.pay_method_id": "body payMethodId: text as str, required",
        "pay_method_ids.user_pay_method_id": "body userPayMethodId: text as str, optional",
        "remark": "body remark: text as str, optional",
        "trade_terms": "body tradeTerms: text as str, optional",
        "pay_time_limit": "body payTimeLimit: integer as int, required",
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
        "rate_limit.pool": "v3.p2p.ad_create",
        "rate_limit.documented": False,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.p2p.ad_create"]
