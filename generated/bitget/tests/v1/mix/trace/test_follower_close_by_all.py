# Made by Specloom from bitget/rest/v1/mix/trace/followerCloseByAll.yaml; change that file, not this one.
"""``client.v1.mix.trace.follower_close_by_all``: POST /api/mix/v1/trace/followerCloseByAll."""

from support.endpoint_suite import EndpointSuite


class TestFollowerCloseByAll(EndpointSuite):
    CALL = "v1.mix.trace.follower_close_by_all"
    METHOD = "POST"
    PATH = "/api/mix/v1/trace/followerCloseByAll"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/trace/followerCloseByAll", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.follower_close_by_all",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_follower.close_positions",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.trace.follower_close_by_all"]
