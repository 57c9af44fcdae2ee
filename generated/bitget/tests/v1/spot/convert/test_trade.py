# Made by Specloom from bitget/rest/v1/spot/convert/trade.yaml; change that file, not this one.
"""``client.v1.spot.convert.trade``: POST /api/spot/v1/convert/trade."""

from support.endpoint_suite import EndpointSuite


class TestTrade(EndpointSuite):
    CALL = "v1.spot.convert.trade"
    METHOD = "POST"
    PATH = "/api/spot/v1/convert/trade"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/convert/trade", "body": "{}", "signed": True}
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
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.convert.trade",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.convert.trade",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.spot.convert.trade"]
