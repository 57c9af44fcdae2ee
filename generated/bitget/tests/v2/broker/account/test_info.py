# Made by Specloom from bitget/rest/v2/broker/account/info.yaml; change that file, not this one.
"""``client.v2.broker.account.info``: GET /api/v2/broker/account/info."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestInfo(EndpointSuite):
    CALL = "v2.broker.account.info"
    METHOD = "GET"
    PATH = "/api/v2/broker/account/info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/broker/account/info", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695783465795,
  "data": {"subAccountSize": "9", "maxSubAccountSize": "10", "uTime": "1691635508000"}
}
"""
    EXPECTED = {"sub_account_size": 9, "max_sub_account_size": 10, "u_time": Millis(1691635508000)}
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.info",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.account.info", "v2.broker.account.info"]
