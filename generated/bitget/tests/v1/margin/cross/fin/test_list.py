# Made by Specloom from bitget/rest/v1/margin/cross/fin/list.yaml; change that file, not this one.
"""``client.v1.margin.cross.fin.list``: GET /api/margin/v1/cross/fin/list."""

from support.endpoint_suite import EndpointSuite


class TestList(EndpointSuite):
    CALL = "v1.margin.cross.fin.list"
    METHOD = "GET"
    PATH = "/api/margin/v1/cross/fin/list"
    FULL = {}
    FULL_REQUEST = {"target": "/api/margin/v1/cross/fin/list", "body": "", "signed": True}
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
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.margin.cross.fin.list",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.margin.crossed.financial_records",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.margin.cross.fin.list", "v1.margin.cross.fin.list"]
