# Made by Specloom from bitget/rest/v3/account/adjust-account-mode.yaml; change that file, not this one.
"""``client.v3.account.adjust_account_mode``: POST /api/v3/account/adjust-account-mode."""

from support.endpoint_suite import EndpointSuite


class TestAdjustAccountMode(EndpointSuite):
    CALL = "v3.account.adjust_account_mode"
    METHOD = "POST"
    PATH = "/api/v3/account/adjust-account-mode"
    FULL = {"mode": "basic", "delta_switch": "yes", "target_uid": "targetUid3"}
    FULL_REQUEST = {
        "target": "/api/v3/account/adjust-account-mode",
        "body": '{"mode":"basic","deltaSwitch":"yes","targetUid":"targetUid3"}',
        "signed": True,
    }
    MINIMAL = {"mode": "basic"}
    MINIMAL_REQUEST = {"target": "/api/v3/account/adjust-account-mode", "body": '{"mode":"basic"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": null}
"""
    EXPECTED = None
    SIGNATURE = {
        "mode": "body mode: text as str, required, one of basic advanced delta isolated",
        "delta_switch": "body deltaSwitch: flag as bool | str, optional, one of yes no",
        "target_uid": "body targetUid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.adjust_account_mode",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.adjust_account_mode"]
