# Made by Specloom from bitget/rest/v3/p2p/order-info.yaml; change that file, not this one.
"""``client.v3.p2p.order_info``: GET /api/v3/p2p/order-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOrderInfo(EndpointSuite):
    CALL = "v3.p2p.order_info"
    METHOD = "GET"
    PATH = "/api/v3/p2p/order-info"
    FULL = {"order_id": "orderId1"}
    FULL_REQUEST = {"target": "/api/v3/p2p/order-info?orderId=orderId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "orderId": "orderId1",
    "side": "buy",
    "token": "token3",
    "fiat": "fiat4",
    "price": "5.5",
    "quantity": "6.5",
    "amount": "7.5",
    "status": "pending_payment",
    "advId": "advId9",
    "remark": "remark10",
    "orderCancelCountdown": "20",
    "fee": "12.5",
    "verifyCapital": "true",
    "payMethodDetail": {
      "payMethodId": "payMethodId1",
      "payMethodName": "payMethodName2",
      "payMethodUserName": "payMethodUserName3",
      "postscript": "postscript4",
      "payMethodInfo": [{"name": "name1", "type": "txt", "value": "value3"}]
    },
    "sellUserInfo": {"nickName": "nickName1", "realName": "realName2"},
    "buyUserInfo": {"nickName": "nickName1", "realName": "realName2"},
    "createdTime": "1700000000017",
    "updatedTime": "1700000000018"
  }
}
"""
    EXPECTED = {
        "order_id": "orderId1",
        "side": "buy",
        "token": "token3",
        "fiat": "fiat4",
        "price": Decimal("5.5"),
        "quantity": Decimal("6.5"),
        "amount": Decimal("7.5"),
        "status": "pending_payment",
        "adv_id": "advId9",
        "remark": "remark10",
        "order_cancel_countdown": 20,
        "fee": Decimal("12.5"),
        "verify_capital": True,
        "pay_method_detail": {
            "pay_method_id": "payMethodId1",
            "pay_method_name": "payMethodName2",
            "pay_method_user_name": "payMethodUserName3",
            "postscript": "postscript4",
            "pay_method_info": [{"name": "name1", "type": "txt", "value": "value3"}],
        },
        "sell_user_info": {"nick_name": "nickName1", "real_name": "realName2"},
        "buy_user_info": {"nick_name": "nickName1", "real_name": "realName2"},
        "created_time": Millis(1700000000017),
        "updated_time": Millis(1700000000018),
    }
    DOCUMENTED = [
        ("side", ("buy", "sell")),
        ("status", ("pending_payment", "pending_release", "completed", "cancelled", "in_appeal")),
        ("type", ("txt", "file", "number")),
    ]
    SIGNATURE = {"order_id": "query orderId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.order_info",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.order_info", "v3.p2p.order_info"]
