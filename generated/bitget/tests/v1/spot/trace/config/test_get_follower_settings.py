# Made by Specloom from bitget/rest/v1/spot/trace/config/getFollowerSettings.yaml; change that file, not this one.
"""``client.v1.spot.trace.config.get_follower_settings``: POST /api/spot/v1/trace/config/getFollowerSettings."""

from support.endpoint_suite import EndpointSuite


class TestGetFollowerSettings(EndpointSuite):
    CALL = "v1.spot.trace.config.get_follower_settings"
    METHOD = "POST"
    PATH = "/api/spot/v1/trace/config/getFollowerSettings"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/trace/config/getFollowerSettings", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trace.config.get_follower_settings",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.spot_follower.query_settings",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trace.config.get_follower_settings", "v1.spot.trace.config.get_follower_settings"]
