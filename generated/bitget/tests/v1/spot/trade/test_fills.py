# Made by Specloom from bitget/rest/v1/spot/trade/fills.yaml; change that file, not this one.
"""``client.v1.spot.trade.fills``: POST /api/spot/v1/trade/fills."""

from support.endpoint_suite import EndpointSuite


class TestFills(EndpointSuite):
    CALL = "v1.spot.trade.fills"
    METHOD = "POST"
    PATH = "/api/spot/v1/trade/fills"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/trade/fills", "body": "{}", "signed": True}
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
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trade.fills",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.spot.trade.fills",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trade.fills", "v1.spot.trade.fills"]
