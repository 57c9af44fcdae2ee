# Made by Specloom from bitget/rest/v2/spot/market/tickers.yaml; change that file, not this one.
"""``client.v2.spot.market.tickers``: GET /api/v2/spot/market/tickers."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTickers(EndpointSuite):
    CALL = "v2.spot.market.tickers"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/tickers"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v2/spot/market/tickers?symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/market/tickers", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "symbol": "BTCUSDT",
      "high24h": "37775.65",
      "open": "35134.2",
      "low24h": "34413.1",
      "lastPr": "5.5",
      "quoteVolume": "0",
      "baseVolume": "7.5",
      "usdtVolume": "8.5",
      "bidPr": "9.5",
      "askPr": "10.5",
      "bidSz": "0.0663",
      "askSz": "0.0119",
      "openUtc": "23856.72",
      "ts": "1625125755277",
      "changeUtc24h": "0.00301",
      "change24h": "0.00069"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "high24h": Decimal("37775.65"),
            "open": Decimal("35134.2"),
            "low24h": Decimal("34413.1"),
            "last_pr": Decimal("5.5"),
            "quote_volume": Decimal("0"),
            "base_volume": Decimal("7.5"),
            "usdt_volume": Decimal("8.5"),
            "bid_pr": Decimal("9.5"),
            "ask_pr": Decimal("10.5"),
            "bid_sz": Decimal("0.0663"),
            "ask_sz": Decimal("0.0119"),
            "open_utc": Decimal("23856.72"),
            "ts": Millis(1625125755277),
            "change_utc24h": Decimal("0.00301"),
            "change24h": Decimal("0.00069"),
        }
    ]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.tickers",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.tickers", "v2.spot.market.tickers"]
