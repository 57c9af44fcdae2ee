# Made by Specloom from bitget/rest/v3/stockplus/market/history-candlestick.yaml; change that file, not this one.
"""``client.v3.stockplus.market.history_candlestick``: GET /api/v3/stockplus/market/history-candlestick."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestHistoryCandlestick(EndpointSuite):
    CALL = "v3.stockplus.market.history_candlestick"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/history-candlestick"
    FULL = {
        "symbol": "BTCUSDT",
        "period": "Min_1",
        "count": "3.5",
        "adjust_type": "NoAdjust",
        "forward": "false",
        "time": "time6",
        "trade_sessions": "Intraday",
    }
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/market/history-candlestick?adjustType=NoAdjust&count=3.5&forward=false&period=Min_1&symbol=BTCUSDT&time=time6&tradeSessions=Intraday",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "period": "Min_1", "count": "3.5", "adjust_type": "NoAdjust"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/stockplus/market/history-candlestick?adjustType=NoAdjust&count=3.5&period=Min_1&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "close": "175.460",
        "open": "176.750",
        "low": "175.180",
        "high": "177.840",
        "volume": "54321000",
        "turnover": "9587654321",
        "timestamp": "1697414400",
        "tradeSession": "Intraday"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "close": Decimal("175.460"),
                "open": Decimal("176.750"),
                "low": Decimal("175.180"),
                "high": Decimal("177.840"),
                "volume": Decimal("54321000"),
                "turnover": Decimal("9587654321"),
                "timestamp": "1697414400",
                "trade_session": "Intraday",
            }
        ]
    }
    DOCUMENTED = [("trade_session", ("Intraday", "Pre", "Post", "Overnight"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, required, one of Min_1 Min_2 Min_3 Min_5 Min_10 Min_15 Min_20 Min_30 Min_45 Min_60 Min_120 Min_180 Min_240 Day Week Month Quarter Year",
        "count": "query count: decimal as Decimal | int | str, required",
        "adjust_type": "query adjustType: text as str, required, one of NoAdjust ForwardAdjust",
        "forward": "query forward: flag as bool | str, optional, one of false true, default false",
        "time": "query time: text as str, optional",
        "trade_sessions": "query tradeSessions: text as str, optional, one of Intraday Pre Post Overnight",
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
        "rate_limit.pool": "v3.stockplus.market.history_candlestick",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.history_candlestick", "v3.stockplus.market.history_candlestick"]
