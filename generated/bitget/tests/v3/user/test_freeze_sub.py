# Made by Specloom from bitget/rest/v3/user/freeze-sub.yaml; change that file, not this one.
"""``client.v3.user.freeze_sub``: POST /api/v3/user/freeze-sub."""

from support.endpoint_suite import EndpointSuite


class TestFreezeSub(EndpointSuite):
    CALL = "v3.user.freeze_sub"
    METHOD = "POST"
    PATH = "/api/v3/user/freeze-sub"
    FULL = {"sub_uid": "xxxx", "operation": "freeze"}
    FULL_REQUEST = {
        "target": "/api/v3/user/freeze-sub",
        "body": '{"subUid":"xxxx","operation":"freeze"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740212117457, "data": {}}
"""
    EXPECTED = {}
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "operation": "body operation: text as str, required, one of freeze unfreeze",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.freeze_sub",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.freeze_sub"]
