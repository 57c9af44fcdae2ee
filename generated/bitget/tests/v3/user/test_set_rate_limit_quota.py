# Made by Specloom from bitget/rest/v3/user/set-rate-limit-quota.yaml; change that file, not this one.
"""``client.v3.user.set_rate_limit_quota``: POST /api/v3/user/set-rate-limit-quota."""

from support.endpoint_suite import EndpointSuite


class TestSetRateLimitQuota(EndpointSuite):
    CALL = "v3.user.set_rate_limit_quota"
    METHOD = "POST"
    PATH = "/api/v3/user/set-rate-limit-quota"
    FULL = {"category": "spot", "uids": ["uids2"], "quota": "12"}
    FULL_REQUEST = {
        "target": "/api/v3/user/set-rate-limit-quota",
        "body": '{"category":"spot","uids":["uids2"],"quota":"12"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1753987234567, "data": {}}
"""
    EXPECTED = {}
    SIGNATURE = {
        "category": "body category: text as str, required, one of spot futures",
        "uids": "body uids: list as Sequence[str], required, max_items 50",
        "quota": "body quota: integer as int, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.set_rate_limit_quota",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.set_rate_limit_quota"]
