# Made by Specloom from bitget/rest/v3/copy/futures/close-positions.yaml; change that file, not this one.
"""``client.v3.copy.futures.close_positions``: POST /api/v3/copy/futures/close-positions."""

from support.endpoint_suite import EndpointSuite


class TestClosePositions(EndpointSuite):
    CALL = "v3.copy.futures.close_positions"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/close-positions"
    FULL = {"project_id": "projectId1", "symbol": "BTCUSDT", "qty": "3.5", "hold_side": "long"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/close-positions",
        "body": '{"projectId":"projectId1","symbol":"BTCUSDT","qty":"3.5","holdSide":"long"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "qty": "body qty: decimal as Decimal | int | str, required",
        "hold_side": "body holdSide: text as str, required, one of long short",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.close_positions",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.close_positions"]
