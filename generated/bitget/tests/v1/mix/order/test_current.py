# Made by Specloom from bitget/rest/v1/mix/order/current.yaml; change that file, not this one.
"""``client.v1.mix.order.current``: GET /api/mix/v1/order/current."""

from support.endpoint_suite import EndpointSuite


class TestCurrent(EndpointSuite):
    CALL = "v1.mix.order.current"
    METHOD = "GET"
    PATH = "/api/mix/v1/order/current"
    FULL = {"symbol": "BTCUSDT_UMCBL"}
    FULL_REQUEST = {"target": "/api/mix/v1/order/current?symbol=BTCUSDT_UMCBL", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.current",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.orders_pending",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.order.current", "v1.mix.order.current"]
