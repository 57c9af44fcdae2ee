# Made by Specloom from bitget/rest/v3/p2p/my-ads.yaml; change that file, not this one.
"""``client.v3.p2p.my_ads``: GET /api/v3/p2p/my-ads."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMyAds(EndpointSuite):
    CALL = "v3.p2p.my_ads"
    METHOD = "GET"
    PATH = "/api/v3/p2p/my-ads"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "limit": "12",
        "cursor": "cursor4",
        "adv_id": "advId5",
        "token": "token6",
        "fiat": "fiat7",
        "status": "publish",
    }
    FULL_REQUEST = {
        "target": "/api/v3/p2p/my-ads?advId=advId5&cursor=cursor4&endTime=1700000000002&fiat=fiat7&limit=12&startTime=1700000000001&status=publish&token=token6",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/p2p/my-ads", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "items": [
      {
        "advId": "advId1",
        "side": "buy",
        "priceType": "fixed",
        "token": "token4",
        "fiat": "fiat5",
        "price": "6.5",
        "soldAmount": "7.5",
        "lastAmount": "8.5",
        "payMethods": [{"payMethodId": "payMethodId1"}],
        "status": "publish",
        "createdTime": "1700000000011",
        "updatedTime": "1700000000012"
      }
    ],
    "nextId": "nextId2"
  }
}
"""
    EXPECTED = {
        "items": [
            {
                "adv_id": "advId1",
                "side": "buy",
                "price_type": "fixed",
                "token": "token4",
                "fiat": "fiat5",
                "price": Decimal("6.5"),
                "sold_amount": Decimal("7.5"),
                "last_amount": Decimal("8.5"),
                "pay_methods": [{"pay_method_id": "payMethodId1"}],
                "status": "publish",
                "created_time": Millis(1700000000011),
                "updated_time": Millis(1700000000012),
            }
        ],
        "next_id": "nextId2",
    }
    DOCUMENTED = [
        ("price_type", ("fixed", "floating")),
        ("side", ("buy", "sell")),
        ("status", ("publish", "delist", "remove")),
    ]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional",
        "cursor": "query cursor: text as str, optional",
        "adv_id": "query advId: text as str, optional",
        "token": "query token: text as str, optional",
        "fiat": "query fiat: text as str, optional",
        "status": "query status: text as str, optional, one of publish delist remove",
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
        "rate_limit.pool": "v3.p2p.my_ads",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.my_ads", "v3.p2p.my_ads"]
