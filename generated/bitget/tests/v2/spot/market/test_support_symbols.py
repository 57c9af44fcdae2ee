# Made by Specloom from bitget/rest/v2/spot/market/support-symbols.yaml; change that file, not this one.
"""``client.v2.spot.market.support_symbols``: GET /api/v2/spot/market/support-symbols."""

from support.endpoint_suite import EndpointSuite


class TestSupportSymbols(EndpointSuite):
    CALL = "v2.spot.market.support_symbols"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/support-symbols"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/spot/market/support-symbols", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": {"spotList": ["BTCUSDT"], "futureList": ["BTCUSDT"]}
}
"""
    EXPECTED = {"spot_list": ["BTCUSDT"], "future_list": ["BTCUSDT"]}
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.support_symbols",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.support_symbols", "v2.spot.market.support_symbols"]
