# Made by Specloom from bitget/rest/v3/stockplus/market/static.yaml; change that file, not this one.
"""``client.v3.stockplus.market.static``: GET /api/v3/stockplus/market/static."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestStatic(EndpointSuite):
    CALL = "v3.stockplus.market.static"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/static"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/static?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "symbol": "AAPL.US",
        "nameCn": "苹果",
        "nameEn": "Apple Inc.",
        "exchange": "NASD",
        "currency": "USD",
        "lotSize": 1,
        "totalShares": 16319441000,
        "circulatingShares": 16302661350,
        "eps": 5.669,
        "epsTtm": 6.0771,
        "bps": 4.40197,
        "dividendYield": 0.85,
        "stockDerivatives": ["Option"],
        "board": "USMain"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "symbol": "AAPL.US",
                "name_cn": "苹果",
                "name_en": "Apple Inc.",
                "exchange": "NASD",
                "currency": "USD",
                "lot_size": Decimal("1"),
                "total_shares": Decimal("16319441000"),
                "circulating_shares": Decimal("16302661350"),
                "eps": Decimal("5.669"),
                "eps_ttm": Decimal("6.0771"),
                "bps": Decimal("4.40197"),
                "dividend_yield": Decimal("0.85"),
                "stock_derivatives": ["Option"],
                "board": "USMain",
            }
        ]
    }
    DOCUMENTED = [("currency", ("CNY", "USD"))]
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
        "rate_limit.pool": "v3.stockplus.market.static",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.static", "v3.stockplus.market.static"]
