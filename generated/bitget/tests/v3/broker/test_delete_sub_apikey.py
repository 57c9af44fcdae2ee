# Made by Specloom from bitget/rest/v3/broker/delete-sub-apikey.yaml; change that file, not this one.
"""``client.v3.broker.delete_sub_apikey``: POST /api/v3/broker/delete-sub-apikey."""

from support.endpoint_suite import EndpointSuite


class TestDeleteSubApikey(EndpointSuite):
    CALL = "v3.broker.delete_sub_apikey"
    METHOD = "POST"
    PATH = "/api/v3/broker/delete-sub-apikey"
    FULL = {"sub_uid": "12345678910", "api_key": "bg_123456789109"}
    FULL_REQUEST = {
        "target": "/api/v3/broker/delete-sub-apikey",
        "body": '{"subUid":"12345678910","apiKey":"bg_123456789109"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1767151778823, "data": null}
"""
    EXPECTED = None
    SIGNATURE = {"sub_uid": "body subUid: text as str, required", "api_key": "body apiKey: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.delete_sub_apikey",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.broker.delete_sub_apikey"]
