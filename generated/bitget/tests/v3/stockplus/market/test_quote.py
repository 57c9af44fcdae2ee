# Made by Specloom from bitget/rest/v3/stockplus/market/quote.yaml; change that file, not this one.
"""``client.v3.stockplus.market.quote``: GET /api/v3/stockplus/market/quote."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestQuote(EndpointSuite):
    CALL = "v3.stockplus.market.quote"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/quote"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/quote?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "symbol": "AAPL.US",
        "lastDone": 195.89,
        "prevClose": 192.53,
        "open": 193.41,
        "high": 195.93,
        "low": 192.05,
        "timestamp": "2024-10-16T20:00:00Z",
        "volume": 53502311,
        "turnover": 10409656210,
        "tradeStatus": "Normal",
        "preMarketQuote": {
          "lastDone": 193.5,
          "timestamp": "2024-10-17T09:00:00Z",
          "volume": 1250000,
          "turnover": 241875000,
          "high": 194,
          "low": 192.8,
          "prevClose": 192.53
        },
        "postMarketQuote": {
          "lastDone": 196.1,
          "timestamp": "2024-10-16T23:59:59Z",
          "volume": 980000,
          "turnover": 192178000,
          "high": 196.5,
          "low": 195.7,
          "prevClose": 195.89
        },
        "overnightQuote": {
          "lastDone": "1.5",
          "timestamp": "timestamp2",
          "volume": "3.5",
          "turnover": "4.5",
          "high": "5.5",
          "low": "6.5",
          "prevClose": "7.5"
        }
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "symbol": "AAPL.US",
                "last_done": Decimal("195.89"),
                "prev_close": Decimal("192.53"),
                "open": Decimal("193.41"),
                "high": Decimal("195.93"),
                "low": Decimal("192.05"),
                "timestamp": "2024-10-16T20:00:00Z",
                "volume": Decimal("53502311"),
                "turnover": Decimal("10409656210"),
                "trade_status": "Normal",
                "pre_market_quote": {
                    "last_done": Decimal("193.5"),
                    "timestamp": "2024-10-17T09:00:00Z",
                    "volume": Decimal("1250000"),
                    "turnover": Decimal("241875000"),
                    "high": Decimal("194"),
                    "low": Decimal("192.8"),
                    "prev_close": Decimal("192.53"),
                },
                "post_market_quote": {
                    "last_done": Decimal("196.1"),
                    "timestamp": "2024-10-16T23:59:59Z",
                    "volume": Decimal("980000"),
                    "turnover": Decimal("192178000"),
                    "high": Decimal("196.5"),
                    "low": Decimal("195.7"),
                    "prev_close": Decimal("195.89"),
                },
                "overnight_quote": {
                    "last_done": Decimal("1.5"),
                    "timestamp": "timestamp2",
                    "volume": Decimal("3.5"),
                    "turnover": Decimal("4.5"),
                    "high": Decimal("5.5"),
                    "low": Decimal("6.5"),
                    "prev_close": Decimal("7.5"),
                },
            }
        ]
    }
    DOCUMENTED = [
        (
            "trade_status",
            (
                "Normal",
                "Suspended",
                "Delisted",
                "CircuitBreaker",
                "PendingListing",
                "CodeChange",
                "PreMarket",
                "RebaseSuspension",
                "Expired",
                "Terminated",
            ),
        )
    ]
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
        "rate_limit.pool": "v3.stockplus.market.quote",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.quote", "v3.stockplus.market.quote"]
