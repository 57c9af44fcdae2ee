# Made by Specloom from bitget/rest/v1/broker/account/sub-modify-email.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_modify_email``: POST /api/broker/v1/account/sub-modify-email."""

from support.endpoint_suite import EndpointSuite


class TestSubModifyEmail(EndpointSuite):
    CALL = "v1.broker.account.sub_modify_email"
    METHOD = "POST"
    PATH = "/api/broker/v1/account/sub-modify-email"
    FULL = {"sub_uid": "subUid1", "sub_email": "subEmail2"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-modify-email",
        "body": '{"subUid":"subUid1","subEmail":"subEmail2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"sub_uid": "body subUid: text as str, required", "sub_email": "body subEmail: text as str, required"}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_modify_email",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.modify_subaccount_email",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.account.sub_modify_email"]
