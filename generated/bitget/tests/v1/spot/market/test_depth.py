# Made by Specloom from bitget/rest/v1/spot/market/depth.yaml; change that file, not this one.
"""``client.v1.spot.market.depth``: GET /api/spot/v1/market/depth."""

from support.endpoint_suite import EndpointSuite


class TestDepth(EndpointSuite):
    CALL = "v1.spot.market.depth"
    METHOD = "GET"
    PATH = "/api/spot/v1/market/depth"
    FULL = {"symbol": "BTCUSDT_SPBL", "type": "step0", "limit": "12"}
    FULL_REQUEST = {
        "target": "/api/spot/v1/market/depth?limit=12&symbol=BTCUSDT_SPBL&type=step0",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT_SPBL", "type": "step0"}
    MINIMAL_REQUEST = {
        "target": "/api/spot/v1/market/depth?symbol=BTCUSDT_SPBL&type=step0",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "type": "query type: text as str, required, one of step0 step1 step2 step3 step4 step5",
        "limit": "query limit: integer as int, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.market.depth",
        "rate_limit.documented": False,
        "superseded_by": ("v2.spot.market.orderbook",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.market.depth", "v1.spot.market.depth"]
