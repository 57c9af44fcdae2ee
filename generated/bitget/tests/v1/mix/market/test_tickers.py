# Made by Specloom from bitget/rest/v1/mix/market/tickers.yaml; change that file, not this one.
"""``client.v1.mix.market.tickers``: GET /api/mix/v1/market/tickers."""

from support.endpoint_suite import EndpointSuite


class TestTickers(EndpointSuite):
    CALL = "v1.mix.market.tickers"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/tickers"
    FULL = {"product_type": "umcbl"}
    FULL_REQUEST = {"target": "/api/mix/v1/market/tickers?productType=umcbl", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl"
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.market.tickers",
        "rate_limit.documented": False,
        "superseded_by": ("v2.mix.market.tickers",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.tickers", "v1.mix.market.tickers"]
