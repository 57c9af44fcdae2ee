# Made by Specloom from bitget/rest/v3/p2p/user-info.yaml; change that file, not this one.
"""``client.v3.p2p.user_info``: GET /api/v3/p2p/user-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestUserInfo(EndpointSuite):
    CALL = "v3.p2p.user_info"
    METHOD = "GET"
    PATH = "/api/v3/p2p/user-info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/p2p/user-info", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "uid": "uid1",
    "nickName": "nickName2",
    "accountLevel": "starter",
    "completedOrderNum": "13",
    "positiveRate": "5.5",
    "completedOrderNum30D": "15",
    "completedRate30D": "7.5",
    "avgPayTime30D": "8.5",
    "avgReleaseTime30D": "9.5",
    "equityDetail": {
      "maxAdvSellNum": "10",
      "maxAdvSellLimit": "2.5",
      "maxAdvBuyNum": "12",
      "maxAdvBuyLimit": "4.5",
      "totalMaxPendingOrder": "14",
      "advMaxPendingOrder": "15"
    },
    "registerTime": "1700000000011"
  }
}
"""
    EXPECTED = {
        "uid": "uid1",
        "nick_name": "nickName2",
        "account_level": "starter",
        "completed_order_num": 13,
        "positive_rate": Decimal("5.5"),
        "completed_order_num30_d": 15,
        "completed_rate30_d": Decimal("7.5"),
        "avg_pay_time30_d": Decimal("8.5"),
        "avg_release_time30_d": Decimal("9.5"),
        "equity_detail": {
            "max_adv_sell_num": 10,
            "max_adv_sell_limit": Decimal("2.5"),
            "max_adv_buy_num": 12,
            "max_adv_buy_limit": Decimal("4.5"),
            "total_max_pending_order": 14,
            "adv_max_pending_order": 15,
        },
        "register_time": Millis(1700000000011),
    }
    DOCUMENTED = [("account_level", ("starter", "advanced", "master"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.user_info",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.user_info", "v3.p2p.user_info"]
