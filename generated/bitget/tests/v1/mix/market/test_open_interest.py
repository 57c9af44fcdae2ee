# Made by Specloom from bitget/rest/v1/mix/market/open-interest.yaml; change that file, not this one.
"""``client.v1.mix.market.open_interest``: GET /api/mix/v1/market/open-interest."""

from support.endpoint_suite import EndpointSuite


class TestOpenInterest(EndpointSuite):
    CALL = "v1.mix.market.open_interest"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/open-interest"
    FULL = {"symbol": "BTCUSDT_UMCBL"}
    FULL_REQUEST = {"target": "/api/mix/v1/market/open-interest?symbol=BTCUSDT_UMCBL", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.market.open_interest",
        "rate_limit.documented": False,
        "superseded_by": ("v2.mix.market.open_interest",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.open_interest", "v1.mix.market.open_interest"]
