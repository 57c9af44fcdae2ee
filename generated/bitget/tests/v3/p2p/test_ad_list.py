# Made by Specloom from bitget/rest/v3/p2p/ad-list.yaml; change that file, not this one.
"""``client.v3.p2p.ad_list``: GET /api/v3/p2p/ad-list."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAdList(EndpointSuite):
    CALL = "v3.p2p.ad_list"
    METHOD = "GET"
    PATH = "/api/v3/p2p/ad-list"
    FULL = {"token": "token1", "fiat": "fiat2", "side": "buy", "amount": "4.5", "page_num": "14", "limit": "15"}
    FULL_REQUEST = {
        "target": "/api/v3/p2p/ad-list?amount=4.5&fiat=fiat2&limit=15&pageNum=14&side=buy&token=token1",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"token": "token1", "fiat": "fiat2", "side": "buy", "page_num": "14", "limit": "15"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/p2p/ad-list?fiat=fiat2&limit=15&pageNum=14&side=buy&token=token1",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "advId": "advId1",
    "merchantId": "merchantId2",
    "merchantName": "merchantName3",
    "token": "token4",
    "fiat": "fiat5",
    "side": "buy",
    "price": "7.5",
    "minAmount": "8.5",
    "maxAmount": "9.5",
    "quantity": "10.5",
    "payMethods": [{"payMethodId": "payMethodId1", "payMethodName": "payMethodName2"}],
    "completedOrderNum": "21",
    "completedRate": "13.5",
    "avgReleaseTime": "14.5",
    "createdTime": "1700000000015"
  }
}
"""
    EXPECTED = {
        "adv_id": "advId1",
        "merchant_id": "merchantId2",
        "merchant_name": "merchantName3",
        "token": "token4",
        "fiat": "fiat5",
        "side": "buy",
        "price": Decimal("7.5"),
        "min_amount": Decimal("8.5"),
        "max_amount": Decimal("9.5"),
        "quantity": Decimal("10.5"),
        "pay_methods": [{"pay_method_id": "payMethodId1", "pay_method_name": "payMethodName2"}],
        "completed_order_num": 21,
        "completed_rate": Decimal("13.5"),
        "avg_release_time": Decimal("14.5"),
        "created_time": Millis(1700000000015),
    }
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {
        "token": "query token: text as str, required",
        "fiat": "query fiat: text as str, required",
        "side": "query side: text as str, required, one of buy sell",
        "amount": "query amount: decimal as Decimal | int | str, optional",
        "page_num": "query pageNum: integer as int, required",
        "limit": "query limit: integer as int, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.ad_list",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.ad_list", "v3.p2p.ad_list"]
