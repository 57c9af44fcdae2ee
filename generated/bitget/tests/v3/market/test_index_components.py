# Made by Specloom from bitget/rest/v3/market/index-components.yaml; change that file, not this one.
"""``client.v3.market.index_components``: GET /api/v3/market/index-components."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestIndexComponents(EndpointSuite):
    CALL = "v3.market.index_components"
    METHOD = "GET"
    PATH = "/api/v3/market/index-components"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/market/index-components?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767159256214,
  "data": {
    "symbol": "BTCUSDT",
    "componentList": [{"exchange": "BITGET_FUTURE", "spotPair": "BTC/USDT", "equivalentPrice": "88432.1", "weight": "0.4696"}]
  }
}
"""
    EXPECTED = {
        "symbol": "BTCUSDT",
        "component_list": [
            {
                "exchange": "BITGET_FUTURE",
                "spot_pair": "BTC/USDT",
                "equivalent_price": Decimal("88432.1"),
                "weight": Decimal("0.4696"),
            }
        ],
    }
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.index_components",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.index_components", "v3.market.index_components"]
