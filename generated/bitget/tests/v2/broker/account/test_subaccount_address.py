# Made by Specloom from bitget/rest/v2/broker/account/subaccount-address.yaml; change that file, not this one.
"""``client.v2.broker.account.subaccount_address``: POST /api/v2/broker/account/subaccount-address."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubaccountAddress(EndpointSuite):
    CALL = "v2.broker.account.subaccount_address"
    METHOD = "POST"
    PATH = "/api/v2/broker/account/subaccount-address"
    FULL = {"sub_uid": "111111", "coin": "ETH", "chain": "chain3"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-address",
        "body": '{"subUid":"111111","coin":"ETH","chain":"chain3"}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "111111", "coin": "ETH"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/broker/account/subaccount-address",
        "body": '{"subUid":"111111","coin":"ETH"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785563368,
  "data": {
    "subUid": "*************",
    "coin": "ETH",
    "address": "0x1eae2xxxxxxx7360bc59d2axxxxxx0caec9e",
    "chain": "trc20",
    "tag": "address1",
    "url": "https://etherscan.io/tx/",
    "cTime": "1694966400000"
  }
}
"""
    EXPECTED = {
        "sub_uid": "*************",
        "coin": "ETH",
        "address": "0x1eae2xxxxxxx7360bc59d2axxxxxx0caec9e",
        "chain": "trc20",
        "tag": "address1",
        "url": "https://etherscan.io/tx/",
        "c_time": Millis(1694966400000),
    }
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "chain": "body chain: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.account.subaccount_address",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.account.subaccount_address"]
