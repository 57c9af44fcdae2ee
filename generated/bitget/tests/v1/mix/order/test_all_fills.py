# Made by Specloom from bitget/rest/v1/mix/order/allFills.yaml; change that file, not this one.
"""``client.v1.mix.order.all_fills``: GET /api/mix/v1/order/allFills."""

from support.endpoint_suite import EndpointSuite


class TestAllFills(EndpointSuite):
    CALL = "v1.mix.order.all_fills"
    METHOD = "GET"
    PATH = "/api/mix/v1/order/allFills"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/order/allFills", "body": "", "signed": True}
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
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.all_fills",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.fills",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.order.all_fills", "v1.mix.order.all_fills"]
