# Made by Specloom from bitget/rest/v2/spot/account/info.yaml; change that file, not this one.
"""``client.v2.spot.account.info``: GET /api/v2/spot/account/info."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestInfo(EndpointSuite):
    CALL = "v2.spot.account.info"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/info"
    FULL = {}
    FULL_REQUEST = {
        "target": "/api/v2/spot/account/info",
        "body": "",
        "signature": "52Jmb4pQUaWJYppqP5xuGLMgrSK7f/9tBoMf145hBHM=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": {
    "userId": "**********",
    "inviterId": "inviterId2",
    "ips": "127.0.0.1",
    "authorities": ["cpor"],
    "parentId": 1,
    "traderType": "trader",
    "channelCode": "XXX",
    "channel": "YYY",
    "regisTime": "1246566789345"
  }
}
"""
    EXPECTED = {
        "user_id": "**********",
        "inviter_id": "inviterId2",
        "ips": "127.0.0.1",
        "authorities": ["cpor"],
        "parent_id": "1",
        "trader_type": "trader",
        "channel_code": "XXX",
        "channel": "YYY",
        "regis_time": Millis(1246566789345),
    }
    DOCUMENTED = [("trader_type", ("trader", "not_trader"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.info",
        "account_mode": "classic",
        "equivalent": "v3.account.settings",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.info", "v2.spot.account.info"]
