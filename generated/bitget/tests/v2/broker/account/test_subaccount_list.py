# Made by Specloom from bitget/rest/v2/broker/account/subaccount-list.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_list``: GET /api/v2/broker/account/subaccount-list."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubaccountList(EndpointSuite):
    CALL = "v2.broker.account.subaccount_list"
    METHOD = "GET"
    PATH = "/api/v2/broker/account/subaccount-list"
    FULL = {
        "limit": "100",
        "id_less_than": "idLessThan2",
        "status": "status3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-list?endTime=1700000000005&idLessThan=idLessThan2&limit=100&startTime=1700000000004&status=status3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/account/subaccount-list", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695784474208,
  "data": {
    "hasNextPage": false,
    "idLessThan": "404",
    "subList": [
      {
        "subUid": "111111",
        "subaccountName": "**********",
        "status": "normal",
        "permList": ["read"],
        "label": "old remark",
        "language": "en_US",
        "cTime": "1695784057280",
        "uTime": "1700000000008"
      }
    ]
  }
}
"""
    EXPECTED = {
        "has_next_page": False,
        "id_less_than": "404",
        "sub_list": [
            {
                "sub_uid": "111111",
                "subaccount_name": "**********",
                "status": "normal",
                "perm_list": ["read"],
                "label": "old remark",
                "language": "en_US",
                "c_time": Millis(1695784057280),
                "u_time": Millis(1700000000008),
            }
        ],
    }
    SIGNATURE = {
        "limit": "query limit: integer as int, optional, default 10, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
        "status": "query status: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.subaccount_list",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.account.subaccount_list", "v2.broker.account.subaccount_list"]
