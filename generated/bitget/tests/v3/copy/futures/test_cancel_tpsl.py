# Made by Specloom from bitget/rest/v3/copy/futures/cancel-tpsl.yaml; change that file, not this one.
"""``client.v3.copy.futures.cancel_tpsl``: POST /api/v3/copy/futures/cancel-tpsl."""

from support.endpoint_suite import EndpointSuite


class TestCancelTpsl(EndpointSuite):
    CALL = "v3.copy.futures.cancel_tpsl"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/cancel-tpsl"
    FULL = {"project_id": "projectId1", "strategy_id": "strategyId2"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/cancel-tpsl",
        "body": '{"projectId":"projectId1","strategyId":"strategyId2"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "strategy_id": "body strategyId: text as str, required",
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
        "rate_limit.pool": "v3.copy.futures.cancel_tpsl",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.cancel_tpsl"]
