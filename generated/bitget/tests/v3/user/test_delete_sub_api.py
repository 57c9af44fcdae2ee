# Made by Specloom from bitget/rest/v3/user/delete-sub-api.yaml; change that file, not this one.
"""``client.v3.user.delete_sub_api``: POST /api/v3/user/delete-sub-api."""

from support.endpoint_suite import EndpointSuite


class TestDeleteSubApi(EndpointSuite):
    CALL = "v3.user.delete_sub_api"
    METHOD = "POST"
    PATH = "/api/v3/user/delete-sub-api"
    FULL = {"api_key": "apiKey1"}
    FULL_REQUEST = {"target": "/api/v3/user/delete-sub-api", "body": '{"apiKey":"apiKey1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740213448866, "data": {}}
"""
    EXPECTED = {}
    SIGNATURE = {"api_key": "body apiKey: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.delete_sub_api",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.delete_sub_api"]
