# Made by Specloom from bitget/rest/v1/spot/trace/user/removeFollower.yaml; change that file, not this one.
"""``client.v1.spot.trace.user.remove_follower``: POST /api/spot/v1/trace/user/removeFollower."""

from support.endpoint_suite import EndpointSuite


class TestRemoveFollower(EndpointSuite):
    CALL = "v1.spot.trace.user.remove_follower"
    METHOD = "POST"
    PATH = "/api/spot/v1/trace/user/removeFollower"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/trace/user/removeFollower", "body": "{}", "signed": True}
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
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trace.user.remove_follower",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.spot_trader.config_remove_follower",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.trace.user.remove_follower"]
