# Made by Specloom from bitget/rest/v3/p2p/ad-info.yaml; change that file, not this one.
"""``client.v3.p2p.ad_info``: GET /api/v3/p2p/ad-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAdInfo(EndpointSuite):
    CALL = "v3.p2p.ad_info"
    METHOD = "GET"
    PATH = "/api/v3/p2p/ad-info"
    FULL = {"adv_id": "advId1"}
    FULL_REQUEST = {"target": "/api/v3/p2p/ad-info?advId=advId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "advId": "advId1",
    "side": "buy",
    "priceType": "fixed",
    "token": "token4",
    "fiat": "fiat5",
    "price": "6.5",
    "amount": "7.5",
    "minAmount": "8.5",
    "maxAmount": "9.5",
    "payDuration": "10.5",
    "soldAmount": "11.5",
    "lastAmount": "12.5",
    "premium": "13.5",
    "turnover": "14.5",
    "remark": "remark15",
    "tradeTerm": "tradeTerm16",
    "payMethodIds": [{"payMethodId": "payMethodId1", "userPayMethodId": "userPayMethodId2"}],
    "tokenPrecision": "27",
    "fiatPrecision": "28",
    "market": "public",
    "avgTime": "21.5",
    "createdTime": "1700000000022",
    "updatedTime": "1700000000023"
  }
}
"""
    EXPECTED = {
        "adv_id": "advId1",
        "side": "buy",
        "price_type": "fixed",
        "token": "token4",
        "fiat": "fiat5",
        "price": Decimal("6.5"),
        "amount": Decimal("7.5"),
        "min_amount": Decimal("8.5"),
        "max_amount": Decimal("9.5"),
        "pay_duration": Decimal("10.5"),
        "sold_amount": Decimal("11.5"),
        "last_amount": Decimal("12.5"),
        "premium": Decimal("13.5"),
        "turnover": Decimal("14.5"),
        "remark": "remark15",
        "trade_term": "tradeTerm16",
        "pay_method_ids": [{"pay_method_id": "payMethodId1", "user_pay_method_id": "userPayMethodId2"}],
        "token_precision": 27,
        "fiat_precision": 28,
        "market": "public",
        "avg_time": Decimal("21.5"),
        "created_time": Millis(1700000000022),
        "updated_time": Millis(1700000000023),
    }
    DOCUMENTED = [("market", ("public", "private")), ("price_type", ("fixed", "floating")), ("side", ("buy", "sell"))]
    SIGNATURE = {"adv_id": "query advId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.ad_info",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.ad_info", "v3.p2p.ad_info"]
