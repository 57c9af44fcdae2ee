# Made by Specloom from bitget/rest/v1/spot/convert/convert-record.yaml; change that file, not this one.
"""``client.v1.spot.convert.convert_record``: GET /api/spot/v1/convert/convert-record."""

from support.endpoint_suite import EndpointSuite


class TestConvertRecord(EndpointSuite):
    CALL = "v1.spot.convert.convert_record"
    METHOD = "GET"
    PATH = "/api/spot/v1/convert/convert-record"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/convert/convert-record", "body": "", "signed": True}
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
        "rate_limit.pool": "v1.spot.convert.convert_record",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.convert.convert_record",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.convert.convert_record", "v1.spot.convert.convert_record"]
