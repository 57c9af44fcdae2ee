# Made by Specloom from bitget/rest/v1/spot/market/fills.yaml; change that file, not this one.
"""``client.v1.spot.market.fills``: GET /api/spot/v1/market/fills."""

from support.endpoint_suite import EndpointSuite


class TestFills(EndpointSuite):
    CALL = "v1.spot.market.fills"
    METHOD = "GET"
    PATH = "/api/spot/v1/market/fills"
    FULL = {"symbol": "BTCUSDT_SPBL", "limit": "11"}
    FULL_REQUEST = {"target": "/api/spot/v1/market/fills?limit=11&symbol=BTCUSDT_SPBL", "body": "", "signed": False}
    MINIMAL = {"symbol": "BTCUSDT_SPBL"}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/market/fills?symbol=BTCUSDT_SPBL", "body": "", "signed": False}
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
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.market.fills",
        "rate_limit.documented": False,
        "superseded_by": ("v2.spot.market.fills",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.market.fills", "v1.spot.market.fills"]
