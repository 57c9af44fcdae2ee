# Made by Specloom from bitget/rest/v1/mix/market/depth.yaml; change that file, not this one.
"""``client.v1.mix.market.depth``: GET /api/mix/v1/market/depth."""

from support.endpoint_suite import EndpointSuite


class TestDepth(EndpointSuite):
    CALL = "v1.mix.market.depth"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/depth"
    FULL = {"symbol": "BTCUSDT_UMCBL", "limit": "11"}
    FULL_REQUEST = {"target": "/api/mix/v1/market/depth?limit=11&symbol=BTCUSDT_UMCBL", "body": "", "signed": False}
    MINIMAL = {"symbol": "BTCUSDT_UMCBL"}
    MINIMAL_REQUEST = {"target": "/api/mix/v1/market/depth?symbol=BTCUSDT_UMCBL", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "limit": "query limit: integer as int, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.market.depth",
        "rate_limit.documented": False,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.depth", "v1.mix.market.depth"]
