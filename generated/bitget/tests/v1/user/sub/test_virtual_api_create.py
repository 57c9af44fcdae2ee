# Made by Specloom from bitget/rest/v1/user/sub/virtual-api-create.yaml; change that file, not this one.
"""``client.v1.user.sub.virtual_api_create``: POST /api/user/v1/sub/virtual-api-create."""

from support.endpoint_suite import EndpointSuite


class TestVirtualApiCreate(EndpointSuite):
    CALL = "v1.user.sub.virtual_api_create"
    METHOD = "POST"
    PATH = "/api/user/v1/sub/virtual-api-create"
    FULL = {}
    FULL_REQUEST = {"target": "/api/user/v1/sub/virtual-api-create", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.user.sub.virtual_api_create",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.user.create_virtual_subaccount_apikey",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.user.sub.virtual_api_create"]
