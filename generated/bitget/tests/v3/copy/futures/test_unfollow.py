# Made by Specloom from bitget/rest/v3/copy/futures/unfollow.yaml; change that file, not this one.
"""``client.v3.copy.futures.unfollow``: POST /api/v3/copy/futures/unfollow."""

from support.endpoint_suite import EndpointSuite


class TestUnfollow(EndpointSuite):
    CALL = "v3.copy.futures.unfollow"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/unfollow"
    FULL = {"project_id": "projectId1", "close_type": "follow_close"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/unfollow",
        "body": '{"projectId":"projectId1","closeType":"follow_close"}',
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1"}
    MINIMAL_REQUEST = {"target": "/api/v3/copy/futures/unfollow", "body": '{"projectId":"projectId1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "close_type": "body closeType: text as str, optional, one of follow_close instant_close",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.unfollow",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.unfollow"]
