# Made by Specloom from bitget/rest/v1/spot/convert/currencies.yaml; change that file, not this one.
"""``client.v1.spot.convert.currencies``: GET /api/spot/v1/convert/currencies."""

from support.endpoint_suite import EndpointSuite


class TestCurrencies(EndpointSuite):
    CALL = "v1.spot.convert.currencies"
    METHOD = "GET"
    PATH = "/api/spot/v1/convert/currencies"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/convert/currencies", "body": "", "signed": True}
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
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.convert.currencies",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.convert.currencies",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.convert.currencies", "v1.spot.convert.currencies"]
