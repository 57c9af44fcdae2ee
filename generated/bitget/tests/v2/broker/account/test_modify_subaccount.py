# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount.yaml; change that file, not this one.
"""``client.v2.broker.account.modify_subaccount``: POST /api/v2/broker/account/modify-subaccount."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestModifySubaccount(EndpointSuite):
    CALL = "v2.broker.account.modify_subaccount"
    METHOD = "POST"
    PATH = "/api/v2/broker/account/modify-subaccount"
    FULL = {"sub_uid": "111222", "perm_list": ["transfer"], "status": "normal", "language": "en_US"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/modify-subaccount",
        "body": '{"subUid":"111222","permList":["transfer"],"status":"normal","language":"en_US"}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "111222", "perm_list": ["transfer"], "status": "normal"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/broker/account/modify-subaccount",
        "body": '{"subUid":"111222","permList":["transfer"],"status":"normal"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695784726115,
  "data": {
    "subUid": "*********",
    "subaccountName": "**********",
    "status": "normal",
    "permList": ["transfer"],
    "label": "old remark",
    "language": "en_US",
    "cTime": "1692008679489",
    "uTime": "1695784728684"
  }
}
"""
    EXPECTED = {
        "sub_uid": "*********",
        "subaccount_name": "**********",
        "status": "normal",
        "perm_list": ["transfer"],
        "label": "old remark",
        "language": "en_US",
        "c_time": Millis(1692008679489),
        "u_time": Millis(1695784728684),
    }
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "perm_list": "body permList: list as Sequence[str], required",
        "status": "body status: text as str, required, one of normal freeze",
        "language": "body language: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "key",
        "rate_limit.pool": "v2.broker.account.modify_subaccount",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.account.modify_subaccount"]
