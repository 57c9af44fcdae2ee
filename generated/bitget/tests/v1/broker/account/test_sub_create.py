# Made by Specloom from bitget/rest/v1/broker/account/sub-create.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_create``: POST /api/broker/v1/account/sub-create."""

from support.endpoint_suite import EndpointSuite


class TestSubCreate(EndpointSuite):
    CALL = "v1.broker.account.sub_create"
    METHOD = "POST"
    PATH = "/api/broker/v1/account/sub-create"
    FULL = {"sub_name": "subName1", "remark": "remark2"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-create",
        "body": '{"subName":"subName1","remark":"remark2"}',
        "signed": True,
    }
    MINIMAL = {"sub_name": "subName1"}
    MINIMAL_REQUEST = {"target": "/api/broker/v1/account/sub-create", "body": '{"subName":"subName1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"sub_name": "body subName: text as str, required", "remark": "body remark: text as str, optional"}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_create",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.create_subaccount",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.account.sub_create"]
