# Made by Specloom from bitget/rest/v3/account/set-hold-mode.yaml; change that file, not this one.
"""``client.v3.account.set_hold_mode``: POST /api/v3/account/set-hold-mode."""

from support.endpoint_suite import EndpointSuite


class TestSetHoldMode(EndpointSuite):
    CALL = "v3.account.set_hold_mode"
    METHOD = "POST"
    PATH = "/api/v3/account/set-hold-mode"
    FULL = {"hold_mode": "one_way_mode"}
    FULL_REQUEST = {
        "target": "/api/v3/account/set-hold-mode",
        "body": '{"holdMode":"one_way_mode"}',
        "signature": "x1U+aRKCx2+kBzaykp6WTEXHcGSeS11XpdqvzoNSyDA=",
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {"hold_mode": "body holdMode: text as str, required, one of one_way_mode hedge_mode"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.set_hold_mode",
        "account_mode": "unified",
        "equivalent": "v2.mix.account.set_position_mode",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.set_hold_mode"]
