# Made by Specloom from bitget/rest/v3/account/set-repay-mode.yaml; change that file, not this one.
"""``client.v3.account.set_repay_mode``: POST /api/v3/account/set-repay-mode."""

from support.endpoint_suite import EndpointSuite


class TestSetRepayMode(EndpointSuite):
    CALL = "v3.account.set_repay_mode"
    METHOD = "POST"
    PATH = "/api/v3/account/set-repay-mode"
    FULL = {"repay_mode": "manual"}
    FULL_REQUEST = {"target": "/api/v3/account/set-repay-mode", "body": '{"repayMode":"manual"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1758512000000, "data": {}}
"""
    EXPECTED = {}
    SIGNATURE = {"repay_mode": "body repayMode: text as str, required, one of auto manual"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.set_repay_mode",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.set_repay_mode"]
