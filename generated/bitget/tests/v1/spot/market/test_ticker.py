# Made by Specloom from bitget/rest/v1/spot/market/ticker.yaml; change that file, not this one.
"""``client.v1.spot.market.ticker``: GET /api/spot/v1/market/ticker."""

from support.endpoint_suite import EndpointSuite


class TestTicker(EndpointSuite):
    CALL = "v1.spot.market.ticker"
    METHOD = "GET"
    PATH = "/api/spot/v1/market/ticker"
    FULL = {"symbol": "BTCUSDT_SPBL"}
    FULL_REQUEST = {"target": "/api/spot/v1/market/ticker?symbol=BTCUSDT_SPBL", "body": "", "signed": False}
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
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.market.ticker",
        "rate_limit.documented": False,
        "superseded_by": ("v2.spot.market.tickers",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.market.ticker", "v1.spot.market.ticker"]
