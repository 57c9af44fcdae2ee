# Made by Specloom from bitget/rest/v2/broker/manage/delete-subaccount-apikey.yaml; change that file, not this one.
"""``client.v2.broker.manage.delete_subaccount_apikey``: POST /api/v2/broker/manage/delete-subaccount-apikey."""

from support.endpoint_suite import EndpointSuite


class TestDeleteSubaccountApikey(EndpointSuite):
    CALL = "v2.broker.manage.delete_subaccount_apikey"
    METHOD = "POST"
    PATH = "/api/v2/broker/manage/delete-subaccount-apikey"
    FULL = {"sub_uid": "xxxxxxx", "api_key": "xxxxxx"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/manage/delete-subaccount-apikey",
        "body": '{"subUid":"xxxxxxx","apiKey":"xxxxxx"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1739774869632, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {"sub_uid": "body subUid: text as str, required", "api_key": "body apiKey: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.manage.delete_subaccount_apikey",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.broker.manage.delete_subaccount_apikey"]
