# Made by Specloom from bitget/rest/v3/stockplus/asset/stock-position.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.stock_position``: GET /api/v3/stockplus/asset/stock-position."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestStockPosition(EndpointSuite):
    CALL = "v3.stockplus.asset.stock_position"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/asset/stock-position"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/asset/stock-position?symbol=BTCUSDT", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/stockplus/asset/stock-position", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "channels": [
      {
        "accountChannel": "sg_bitget_uat",
        "positions": [
          {
            "symbol": "AAPL.US",
            "symbolName": "Apple Inc.",
            "quantity": 100,
            "availableQuantity": 80,
            "currency": "USD",
            "costPrice": 145.5,
            "market": "US",
            "initQuantity": "8.5"
          }
        ]
      }
    ]
  }
}
"""
    EXPECTED = {
        "channels": [
            {
                "account_channel": "sg_bitget_uat",
                "positions": [
                    {
                        "symbol": "AAPL.US",
                        "symbol_name": "Apple Inc.",
                        "quantity": Decimal("100"),
                        "available_quantity": Decimal("80"),
                        "currency": "USD",
                        "cost_price": Decimal("145.5"),
                        "market": "US",
                        "init_quantity": Decimal("8.5"),
                    }
                ],
            }
        ]
    }
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.stockplus.asset.stock_position",
        "rate_limit.documented": False,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.asset.stock_position", "v3.stockplus.asset.stock_position"]
