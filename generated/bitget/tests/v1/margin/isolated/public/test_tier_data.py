# Made by Specloom from bitget/rest/v1/margin/isolated/public/tierData.yaml; change that file, not this one.
"""``client.v1.margin.isolated.public.tier_data``: GET /api/margin/v1/isolated/public/tierData."""

from support.endpoint_suite import EndpointSuite


class TestTierData(EndpointSuite):
    CALL = "v1.margin.isolated.public.tier_data"
    METHOD = "GET"
    PATH = "/api/margin/v1/isolated/public/tierData"
    FULL = {}
    FULL_REQUEST = {"target": "/api/margin/v1/isolated/public/tierData", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.margin.isolated.public.tier_data",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.margin.isolated.tier_data",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.margin.isolated.public.tier_data", "v1.margin.isolated.public.tier_data"]
