# Made by Specloom from bitget/rest/v1/mix/market/history-candles.yaml; change that file, not this one.
"""``client.v1.mix.market.history_candles``: GET /api/mix/v1/market/history-candles."""

from support.endpoint_suite import EndpointSuite


class TestHistoryCandles(EndpointSuite):
    CALL = "v1.mix.market.history_candles"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/history-candles"
    FULL = {}
    FULL_REQUEST = {"target": "/api/mix/v1/market/history-candles", "body": "", "signed": False}
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
        "rate_limit.pool": "v1.mix.market.history_candles",
        "rate_limit.documented": False,
        "open_params": True,
        "superseded_by": ("v2.mix.market.history_candles",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.history_candles", "v1.mix.market.history_candles"]
