# Made by Specloom from bitget/rest/v1/user/tax/spot-record.yaml; change that file, not this one.
"""``client.v1.user.tax.spot_record``: GET /api/user/v1/tax/spot-record."""

from support.endpoint_suite import EndpointSuite


class TestSpotRecord(EndpointSuite):
    CALL = "v1.user.tax.spot_record"
    METHOD = "GET"
    PATH = "/api/user/v1/tax/spot-record"
    FULL = {}
    FULL_REQUEST = {"target": "/api/user/v1/tax/spot-record", "body": "", "signed": True}
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
        "errors": ("common", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.user.tax.spot_record",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.tax.spot_record",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.user.tax.spot_record", "v1.user.tax.spot_record"]
