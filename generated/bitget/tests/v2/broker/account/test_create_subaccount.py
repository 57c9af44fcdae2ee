# Made by Specloom from bitget/rest/v2/broker/account/create-subaccount.yaml; change that file, not this one.
"""``client.v2.broker.account.create_subaccount``: POST /api/v2/broker/account/create-subaccount."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCreateSubaccount(EndpointSuite):
    CALL = "v2.broker.account.create_subaccount"
    METHOD = "POST"
    PATH = "/api/v2/broker/account/create-subaccount"
    FULL = {"subaccount_name": "subaccountName1", "label": "remark"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/create-subaccount",
        "body": '{"subaccountName":"subaccountName1","label":"remark"}',
        "signed": True,
    }
    MINIMAL = {"subaccount_name": "subaccountName1"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/broker/account/create-subaccount",
        "body": '{"subaccountName":"subaccountName1"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695784054984,
  "data": {
    "subUid": "********",
    "subaccountName": "***********",
    "status": "normal",
    "permList": ["read"],
    "label": "old remark",
    "cTime": "1695784057280"
  }
}
"""
    EXPECTED = {
        "sub_uid": "********",
        "subaccount_name": "***********",
        "status": "normal",
        "perm_list": ["read"],
        "label": "old remark",
        "c_time": Millis(1695784057280),
    }
    SIGNATURE = {
        "subaccount_name": "body subaccountName: text as str, required",
        "label": "body label: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.create_subaccount",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.account.create_subaccount"]
