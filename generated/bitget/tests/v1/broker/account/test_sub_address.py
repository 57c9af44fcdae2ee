# Made by Specloom from bitget/rest/v1/broker/account/sub-address.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_address``: POST /api/broker/v1/account/sub-address."""

from support.endpoint_suite import EndpointSuite


class TestSubAddress(EndpointSuite):
    CALL = "v1.broker.account.sub_address"
    METHOD = "POST"
    PATH = "/api/broker/v1/account/sub-address"
    FULL = {"sub_uid": "subUid1", "coin": "coin2", "chain": "chain3"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-address",
        "body": '{"subUid":"subUid1","coin":"coin2","chain":"chain3"}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "subUid1", "coin": "coin2"}
    MINIMAL_REQUEST = {
        "target": "/api/broker/v1/account/sub-address",
        "body": '{"subUid":"subUid1","coin":"coin2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "coin": "body coin: text as str, required",
        "chain": "body chain: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_address",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.subaccount_address",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.account.sub_address"]
