# Made by Specloom from bitget/rest/v1/broker/account/sub-modify.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_modify``: POST /api/broker/v1/account/sub-modify."""

from support.endpoint_suite import EndpointSuite


class TestSubModify(EndpointSuite):
    CALL = "v1.broker.account.sub_modify"
    METHOD = "POST"
    PATH = "/api/broker/v1/account/sub-modify"
    FULL = {"sub_uid": "subUid1", "perm": "perm2", "status": "normal"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-modify",
        "body": '{"subUid":"subUid1","perm":"perm2","status":"normal"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "perm": "body perm: text as str, required",
        "status": "body status: text as str, required, one of normal freeze del",
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
        "rate_limit.pool": "v1.broker.account.sub_modify",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.modify_subaccount",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.account.sub_modify"]
