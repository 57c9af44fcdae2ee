# Made by Specloom from bitget/rest/v3/reality/market/stock-info.yaml; change that file, not this one.
"""``client.v3.reality.market.stock_info``: GET /api/v3/reality/market/stock-info."""

from support.endpoint_suite import EndpointSuite


class TestStockInfo(EndpointSuite):
    CALL = "v3.reality.market.stock_info"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/stock-info"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/reality/market/stock-info?symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/reality/market/stock-info", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": [
    {
      "symbol": "RAAPLUSDT",
      "code": "AAPL",
      "name": "Apple Inc.",
      "tradingPeriod": ["pre_market"],
      "weekendTradable": "yes"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "RAAPLUSDT",
            "code": "AAPL",
            "name": "Apple Inc.",
            "trading_period": ["pre_market"],
            "weekend_tradable": True,
        }
    ]
    DOCUMENTED = [("trading_period", ("pre_market", "regular", "after_hours", "overnight"))]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.stock_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.stock_info", "v3.reality.market.stock_info"]
