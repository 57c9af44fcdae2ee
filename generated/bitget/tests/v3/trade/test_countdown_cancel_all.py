# Made by Specloom from bitget/rest/v3/trade/countdown-cancel-all.yaml; change that file, not this one.
"""``client.v3.trade.countdown_cancel_all``: POST /api/v3/trade/countdown-cancel-all."""

from support.endpoint_suite import EndpointSuite


class TestCountdownCancelAll(EndpointSuite):
    CALL = "v3.trade.countdown_cancel_all"
    METHOD = "POST"
    PATH = "/api/v3/trade/countdown-cancel-all"
    FULL = {"countdown": "40"}
    FULL_REQUEST = {"target": "/api/v3/trade/countdown-cancel-all", "body": '{"countdown":"40"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1728625799912, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {"countdown": "body countdown: integer as int, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.countdown_cancel_all",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.countdown_cancel_all"]
