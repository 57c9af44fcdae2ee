# Made by Specloom from bitget/rest/v3/stockplus/market/trade.yaml; change that file, not this one.
"""``client.v3.stockplus.market.trade``: GET /api/v3/stockplus/market/trade."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTrade(EndpointSuite):
    CALL = "v3.stockplus.market.trade"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/trade"
    FULL = {"symbol": "BTCUSDT", "count": "2.5"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/trade?count=2.5&symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": [
    {
      "price": 195.89,
      "volume": 100,
      "timestamp": "2024-10-16T09:30:00Z",
      "tradeType": "I",
      "direction": "Up",
      "tradeSession": "Intraday"
    }
  ]
}
"""
    EXPECTED = [
        {
            "price": Decimal("195.89"),
            "volume": Decimal("100"),
            "timestamp": "2024-10-16T09:30:00Z",
            "trade_type": "I",
            "direction": "Up",
            "trade_session": "Intraday",
        }
    ]
    DOCUMENTED = [("direction", ("Up", "Down", "Neutral")), ("trade_session", ("Intraday", "Pre", "Post", "Overnight"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "count": "query count: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.market.trade",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.trade", "v3.stockplus.market.trade"]
