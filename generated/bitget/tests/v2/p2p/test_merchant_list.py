# Made by Specloom from bitget/rest/v2/p2p/merchantList.yaml; change that file, not this one.
"""``client.v2.p2p.merchant_list``: GET /api/v2/p2p/merchantList."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMerchantList(EndpointSuite):
    CALL = "v2.p2p.merchant_list"
    METHOD = "GET"
    PATH = "/api/v2/p2p/merchantList"
    FULL = {"online": "yes", "id_less_than": "idLessThan2", "limit": "20"}
    FULL_REQUEST = {
        "target": "/api/v2/p2p/merchantList?idLessThan=idLessThan2&limit=20&online=yes",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/p2p/merchantList", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1681195810516,
  "data": {
    "merchantList": [
      {
        "registerTime": "1678674575000",
        "nickName": "test1",
        "isOnline": "no",
        "avgPaymentTime": "0",
        "avgReleaseTime": "5.5",
        "totalTrades": "15",
        "totalBuy": "16",
        "totalSell": "17",
        "totalCompletionRate": "9.5",
        "trades30d": "8",
        "sell30d": "4",
        "buy30d": "21",
        "completionRate30d": "0.8"
      }
    ],
    "minMerchantId": "1"
  }
}
"""
    EXPECTED = {
        "merchant_list": [
            {
                "register_time": Millis(1678674575000),
                "nick_name": "test1",
                "is_online": False,
                "avg_payment_time": Decimal("0"),
                "avg_release_time": Decimal("5.5"),
                "total_trades": 15,
                "total_buy": 16,
                "total_sell": 17,
                "total_completion_rate": Decimal("9.5"),
                "trades30d": Decimal("8"),
                "sell30d": 4,
                "buy30d": 21,
                "completion_rate30d": Decimal("0.8"),
            }
        ],
        "min_merchant_id": "1",
    }
    SIGNATURE = {
        "online": "query online: text as str, optional, one of yes no",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.p2p.merchant_list",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "60001": ("MissingParameter", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.p2p.merchant_list", "v2.p2p.merchant_list"]
