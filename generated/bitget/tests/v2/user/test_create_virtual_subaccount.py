# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount.yaml; change that file, not this one.
"""``client.v2.user.create_virtual_subaccount``: POST /api/v2/user/create-virtual-subaccount."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCreateVirtualSubaccount(EndpointSuite):
    CALL = "v2.user.create_virtual_subaccount"
    METHOD = "POST"
    PATH = "/api/v2/user/create-virtual-subaccount"
    FULL = {"sub_account_list": ["testtest"]}
    FULL_REQUEST = {
        "target": "/api/v2/user/create-virtual-subaccount",
        "body": '{"subAccountList":["testtest"]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1682660169412,
  "data": {
    "failureList": [{"subaAccountName": "****@*****.com"}],
    "successList": [
      {
        "subaAccountUid": "**********",
        "subaAccountName": "****@*****.com",
        "status": "normal",
        "label": "label4",
        "permList": ["contract_trade"],
        "cTime": "1682660169573",
        "uTime": "1700000000007"
      }
    ]
  }
}
"""
    EXPECTED = {
        "failure_list": [{"suba_account_name": "****@*****.com"}],
        "success_list": [
            {
                "suba_account_uid": "**********",
                "suba_account_name": "****@*****.com",
                "status": "normal",
                "label": "label4",
                "perm_list": ["contract_trade"],
                "c_time": Millis(1682660169573),
                "u_time": Millis(1700000000007),
            }
        ],
    }
    SIGNATURE = {"sub_account_list": "body subAccountList: list as Sequence[str], required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.create_virtual_subaccount",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.user.create_virtual_subaccount"]
