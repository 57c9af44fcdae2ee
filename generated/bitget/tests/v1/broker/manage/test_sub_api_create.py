# Made by Specloom from bitget/rest/v1/broker/manage/sub-api-create.yaml; change that file, not this one.
"""``client.v1.broker.manage.sub_api_create``: POST /api/broker/v1/manage/sub-api-create."""

from support.endpoint_suite import EndpointSuite


class TestSubApiCreate(EndpointSuite):
    CALL = "v1.broker.manage.sub_api_create"
    METHOD = "POST"
    PATH = "/api/broker/v1/manage/sub-api-create"
    FULL = {"sub_uid": "subUid1", "passphrase": "passphrase2", "remark": "remark3", "ip": "ip4", "perm": "perm5"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/manage/sub-api-create",
        "body": '{"subUid":"subUid1","passphrase":"passphrase2","remark":"remark3","ip":"ip4","perm":"perm5"}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "subUid1", "passphrase": "passphrase2", "remark": "remark3", "ip": "ip4"}
    MINIMAL_REQUEST = {
        "target": "/api/broker/v1/manage/sub-api-create",
        "body": '{"subUid":"subUid1","passphrase":"passphrase2","remark":"remark3","ip":"ip4"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "passphrase": "body passphrase: text as str, required",
        "remark": "body remark: text as str, required",
        "ip": "body ip: text as str, required",
        "perm": "body perm: text as str, optional",
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
        "rate_limit.pool": "v1.broker.manage.sub_api_create",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.manage.create_subaccount_apikey",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.broker.manage.sub_api_create"]
