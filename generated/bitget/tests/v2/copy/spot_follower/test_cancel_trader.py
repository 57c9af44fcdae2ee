# Made by Specloom from bitget/rest/v2/copy/spot-follower/cancel-trader.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.cancel_trader``: POST /api/v2/copy/spot-follower/cancel-trader."""

from support.endpoint_suite import EndpointSuite


class TestCancelTrader(EndpointSuite):
    CALL = "v2.copy.spot_follower.cancel_trader"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-follower/cancel-trader"
    FULL = {"trader_id": "123"}
    FULL_REQUEST = {"target": "/api/v2/copy/spot-follower/cancel-trader", "body": '{"traderId":"123"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {"trader_id": "body traderId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_follower.cancel_trader",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_follower.cancel_trader"]
