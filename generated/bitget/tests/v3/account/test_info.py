# Made by Specloom from bitget/rest/v3/account/info.yaml; change that file, not this one.
"""``client.v3.account.info``: GET /api/v3/account/info."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestInfo(EndpointSuite):
    CALL = "v3.account.info"
    METHOD = "GET"
    PATH = "/api/v3/account/info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/info", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1744617600000,
  "data": {
    "userId": "123456789",
    "inviterId": "987654321",
    "parentId": "parentId3",
    "channelCode": "6258",
    "channel": "official",
    "ips": "192.168.1.1,192.168.1.2",
    "permType": "read-and-write",
    "permissions": ["uta_mgt"],
    "regisTime": "1704067200000"
  }
}
"""
    EXPECTED = {
        "user_id": "123456789",
        "inviter_id": "987654321",
        "parent_id": "parentId3",
        "channel_code": "6258",
        "channel": "official",
        "ips": "192.168.1.1,192.168.1.2",
        "perm_type": "read-and-write",
        "permissions": ["uta_mgt"],
        "regis_time": Millis(1704067200000),
    }
    DOCUMENTED = [
        ("perm_type", ("read-only", "read-and-write")),
        ("permissions", ("uta_mgt", "uta_trade", "withdraw", "copy_futures_position", "copy_futures_order")),
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.info",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.info", "v3.account.info"]
