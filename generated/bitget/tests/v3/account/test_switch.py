# Made by Specloom from bitget/rest/v3/account/switch.yaml; change that file, not this one.
"""``client.v3.account.switch``: POST /api/v3/account/switch."""

from support.endpoint_suite import EndpointSuite


class TestSwitch(EndpointSuite):
    CALL = "v3.account.switch"
    METHOD = "POST"
    PATH = "/api/v3/account/switch"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/switch", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": null}
"""
    EXPECTED = None
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.switch",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.switch"]
