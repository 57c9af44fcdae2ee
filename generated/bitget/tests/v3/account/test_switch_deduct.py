# Made by Specloom from bitget/rest/v3/account/switch-deduct.yaml; change that file, not this one.
"""``client.v3.account.switch_deduct``: POST /api/v3/account/switch-deduct."""

from support.endpoint_suite import EndpointSuite


class TestSwitchDeduct(EndpointSuite):
    CALL = "v3.account.switch_deduct"
    METHOD = "POST"
    PATH = "/api/v3/account/switch-deduct"
    FULL = {"deduct": "on"}
    FULL_REQUEST = {"target": "/api/v3/account/switch-deduct", "body": '{"deduct":"on"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": true}
"""
    EXPECTED = True
    SIGNATURE = {"deduct": "body deduct: text as str, required, one of on off"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.switch_deduct",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.switch_deduct"]
