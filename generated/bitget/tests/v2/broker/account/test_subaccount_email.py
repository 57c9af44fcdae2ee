# Made by Specloom from bitget/rest/v2/broker/account/subaccount-email.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_email``: GET /api/v2/broker/account/subaccount-email."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubaccountEmail(EndpointSuite):
    CALL = "v2.broker.account.subaccount_email"
    METHOD = "GET"
    PATH = "/api/v2/broker/account/subaccount-email"
    FULL = {"sub_uid": "subUid1"}
    FULL_REQUEST = {"target": "/api/v2/broker/account/subaccount-email?subUid=subUid1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695784982805,
  "data": {
    "subUid": "********",
    "subaccountName": "xxx@xx.com",
    "subaccountEmail": "subaccountEmail3",
    "cTime": "1692008679000",
    "uTime": "1695784930000"
  }
}
"""
    EXPECTED = {
        "sub_uid": "********",
        "subaccount_name": "xxx@xx.com",
        "subaccount_email": "subaccountEmail3",
        "c_time": Millis(1692008679000),
        "u_time": Millis(1695784930000),
    }
    SIGNATURE = {"sub_uid": "query subUid: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.subaccount_email",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.account.subaccount_email", "v2.broker.account.subaccount_email"]
