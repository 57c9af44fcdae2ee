# Made by Specloom from bitget/rest/v3/broker/sub-deposit-address.yaml; change that file, not this one.
"""``client.v3.broker.sub_deposit_address``: POST /api/v3/broker/sub-deposit-address."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubDepositAddress(EndpointSuite):
    CALL = "v3.broker.sub_deposit_address"
    METHOD = "POST"
    PATH = "/api/v3/broker/sub-deposit-address"
    FULL = {"sub_uid": "12345678910", "coin": "USDT", "chain": "ERC20"}
    FULL_REQUEST = {
        "target": "/api/v3/broker/sub-deposit-address",
        "body": '{"subUid":"12345678910","coin":"USDT","chain":"ERC20"}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "12345678910", "coin": "USDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/broker/sub-deposit-address",
        "body": '{"subUid":"12345678910","coin":"USDT"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767150821166,
  "data": {
    "subUid": "12345678910",
    "coin": "USDT",
    "address": "0xe4de63ebbf937385c17e7332557fe5c3337648ca",
    "chain": "ERC20",
    "tag": "tag5",
    "url": "https://sepolia.etherscan.io/tx/",
    "cTime": "1765987200000"
  }
}
"""
    EXPECTED = {
        "sub_uid": "12345678910",
        "coin": "USDT",
        "address": "0xe4de63ebbf937385c17e7332557fe5c3337648ca",
        "chain": "ERC20",
        "tag": "tag5",
        "url": "https://sepolia.etherscan.io/tx/",
        "c_time": Millis(1765987200000),
    }
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "chain": "body chain: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.sub_deposit_address",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.broker.sub_deposit_address", "v3.broker.sub_deposit_address"]
