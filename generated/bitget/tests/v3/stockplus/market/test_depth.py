# Made by Specloom from bitget/rest/v3/stockplus/market/depth.yaml; change that file, not this one.
"""``client.v3.stockplus.market.depth``: GET /api/v3/stockplus/market/depth."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestDepth(EndpointSuite):
    CALL = "v3.stockplus.market.depth"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/depth"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/depth?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "asks": [{"position": 1, "price": "195.900", "volume": "200", "orderNum": 5}],
    "bids": [{"position": 1, "price": "195.880", "volume": "350", "orderNum": 6}]
  }
}
"""
    EXPECTED = {
        "asks": [{"position": 1, "price": Decimal("195.900"), "volume": Decimal("200"), "order_num": 5}],
        "bids": [{"position": 1, "price": Decimal("195.880"), "volume": Decimal("350"), "order_num": 6}],
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
        "rate_limit.pool": "v3.stockplus.market.depth",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.depth", "v3.stockplus.market.depth"]
