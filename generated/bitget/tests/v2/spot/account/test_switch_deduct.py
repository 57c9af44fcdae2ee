# Made by Specloom from bitget/rest/v2/spot/account/switch-deduct.yaml; change that file, not this one.
"""``client.v2.spot.account.switch_deduct``: POST /api/v2/spot/account/switch-deduct."""

from support.endpoint_suite import EndpointSuite


class TestSwitchDeduct(EndpointSuite):
    CALL = "v2.spot.account.switch_deduct"
    METHOD = "POST"
    PATH = "/api/v2/spot/account/switch-deduct"
    FULL = {"deduct": "on"}
    FULL_REQUEST = {"target": "/api/v2/spot/account/switch-deduct", "body": '{"deduct":"on"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1683875302853, "data": true}
"""
    EXPECTED = True
    SIGNATURE = {"deduct": "body deduct: text as str, required, one of on off"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.switch_deduct",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.account.switch_deduct"]
