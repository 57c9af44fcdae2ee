# Made by Specloom from bitget/rest/v1/mix/market/open-limit.yaml; change that file, not this one.
"""``client.v1.mix.market.open_limit``: GET /api/mix/v1/market/open-limit."""

from support.endpoint_suite import EndpointSuite


class TestOpenLimit(EndpointSuite):
    CALL = "v1.mix.market.open_limit"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/open-limit"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/market/open-limit", "body": "", "signed": False}
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
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.market.open_limit",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.mix.market.contracts",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.open_limit", "v1.mix.market.open_limit"]
