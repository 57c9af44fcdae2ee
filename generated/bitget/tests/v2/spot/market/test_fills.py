# Made by Specloom from bitget/rest/v2/spot/market/fills.yaml; change that file, not this one.
"""``client.v2.spot.market.fills``: GET /api/v2/spot/market/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestFills(EndpointSuite):
    CALL = "v2.spot.market.fills"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/fills"
    FULL = {"symbol": "BTCUSDT", "limit": "100"}
    FULL_REQUEST = {"target": "/api/v2/spot/market/fills?limit=100&symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/market/fills?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "symbol": "BFTUSDT",
      "tradeId": "1",
      "side": "buy",
      "price": "2.38735",
      "size": "2470.6224",
      "ts": "1622097282536"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BFTUSDT",
            "trade_id": "1",
            "side": "buy",
            "price": Decimal("2.38735"),
            "size": Decimal("2470.6224"),
            "ts": Millis(1622097282536),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "limit": "query limit: integer as int, optional, default 100, max 500",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.fills", "v2.spot.market.fills"]
