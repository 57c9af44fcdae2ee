# Made by Specloom from bitget/rest/v3/stockplus/market/intraday.yaml; change that file, not this one.
"""``client.v3.stockplus.market.intraday``: GET /api/v3/stockplus/market/intraday."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestIntraday(EndpointSuite):
    CALL = "v3.stockplus.market.intraday"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/intraday"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/intraday?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "price": 195.89,
        "timestamp": "2024-10-16T09:30:00Z",
        "volume": 150000,
        "turnover": 29383500,
        "avgPrice": 195.88
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "price": Decimal("195.89"),
                "timestamp": "2024-10-16T09:30:00Z",
                "volume": Decimal("150000"),
                "turnover": Decimal("29383500"),
                "avg_price": Decimal("195.88"),
            }
        ]
    }
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.market.intraday",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.intraday", "v3.stockplus.market.intraday"]
