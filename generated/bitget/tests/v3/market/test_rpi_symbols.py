# Made by Specloom from bitget/rest/v3/market/rpi-symbols.yaml; change that file, not this one.
"""``client.v3.market.rpi_symbols``: GET /api/v3/market/rpi-symbols."""

from support.endpoint_suite import EndpointSuite


class TestRpiSymbols(EndpointSuite):
    CALL = "v3.market.rpi_symbols"
    METHOD = "GET"
    PATH = "/api/v3/market/rpi-symbols"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/market/rpi-symbols", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": [{"category": "spot", "symbol": "BTCUSDT"}]
}
"""
    EXPECTED = [{"category": "spot", "symbol": "BTCUSDT"}]
    DOCUMENTED = [("category", ("spot", "usdt-futures", "coin-futures", "usdc-futures"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.rpi_symbols",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.rpi_symbols", "v3.market.rpi_symbols"]
