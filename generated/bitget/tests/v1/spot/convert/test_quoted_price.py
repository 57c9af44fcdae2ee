# Made by Specloom from bitget/rest/v1/spot/convert/quoted-price.yaml; change that file, not this one.
"""``client.v1.spot.convert.quoted_price``: POST /api/spot/v1/convert/quoted-price."""

from support.endpoint_suite import EndpointSuite


class TestQuotedPrice(EndpointSuite):
    CALL = "v1.spot.convert.quoted_price"
    METHOD = "POST"
    PATH = "/api/spot/v1/convert/quoted-price"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/convert/quoted-price", "body": "{}", "signed": True}
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
        "rate_limit.pool": "v1.spot.convert.quoted_price",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.convert.quoted_price",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.convert.quoted_price", "v1.spot.convert.quoted_price"]
